package lt.tiltas.programme.measure;

import static lt.tiltas.programme.MeasureRight.VIEW_MEASURES;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.programme.Supervisors;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How decisions about support have fallen on groups of people, in the whole country. It shows nobody. */
@Service
public class ReadFairness {

    /** @param part message key {@code fairness.part.<dimension>.<part>}; named when it is a municipality */
    public record Row(String part, Optional<String> name, List<Reading> readings) {

        public boolean hidden() {
            return readings.stream().noneMatch(reading -> reading.interval().isPresent());
        }
    }

    /** The rows of one way to divide people, a reading for each matter. */
    public record Section(String dimension, List<Row> rows) {}

    /** @param from first of the days that are counted; until the last */
    public record Table(LocalDate from, LocalDate until, OffsetDateTime countedAt, List<Section> sections) {

        public List<Matter> matters() {
            return List.of(Matter.values());
        }
    }

    /** In the order in which they are read. */
    private static final Map<String, List<String>> PARTS = Map.of(
            "all", List.of("all"),
            "sex", List.of("F", "M", "X"),
            "age", List.of("0-17", "18-34", "35-64", "65+", "unknown"),
            "disability", List.of("known", "not-known"),
            "origin", List.of("UKR", "BLR", "RUS", "other", "unknown"));

    private final MeasureFigures measures;
    private final PlacesByName places;
    private final Supervisors supervisors;
    private final Access access;

    ReadFairness(MeasureFigures measures, PlacesByName places, Supervisors supervisors, Access access) {
        this.measures = measures;
        this.places = places;
        this.supervisors = supervisors;
        this.access = access;
    }

    /** Empty when nobody has counted yet. @throws NotHere for a case manager who supervises nobody */
    @Transactional(readOnly = true)
    public Optional<Table> read(Officer officer, Language language) {
        access.allow(officer, VIEW_MEASURES);
        if (officer.role() == Role.CASEMANAGER && !supervisors.supervises()) {
            throw new NotHere("fairness");
        }
        return measures.fairness()
                .map(counted -> new Table(
                        FairnessCounting.from(counted.until()),
                        counted.until(),
                        counted.at(),
                        sections(counted.cells(), language)));
    }

    private List<Section> sections(Map<FairnessCell, Publishing.Kept> cells, Language language) {
        List<Section> sections = new ArrayList<>();
        for (String dimension : List.of("all", "sex", "age", "disability", "origin")) {
            sections.add(new Section(
                    dimension,
                    PARTS.getOrDefault(dimension, List.of()).stream()
                            .map(part -> row(cells, dimension, part, Optional.empty()))
                            .toList()));
        }
        sections.add(new Section(
                "municipality",
                places.byName(language).stream()
                        .map(place ->
                                row(cells, "municipality", Integer.toString(place.code()), Optional.of(place.name())))
                        .toList()));
        return sections;
    }

    private static Row row(
            Map<FairnessCell, Publishing.Kept> cells, String dimension, String part, Optional<String> name) {
        return new Row(
                part,
                name,
                Arrays.stream(Matter.values())
                        .map(matter -> Reading.published(cells.get(new FairnessCell(matter, dimension, part))))
                        .toList());
    }
}
