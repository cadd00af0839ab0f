package lt.tiltas.programme.measure;

import static lt.tiltas.programme.MeasureRight.VIEW_MEASURES;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.law.Rules;
import lt.tiltas.programme.Supervisors;
import lt.tiltas.web.Language;
import lt.tiltas.web.Published;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the last night's count says. It shows nobody, so it leaves no row about anybody. */
@Service
public class ReadMeasures {

    /** @param rule the law's rule that holds it; certainty as the rule says */
    public record Target(String rule, long percent, String certainty) {}

    /** How much people did themselves early and late in the programme, in households that take as much time. */
    public record Need(String need, Reading early, Reading late, Published rise) {}

    /** @param sex F, M or X; all for everybody. The measure itself first, then what guards it. */
    public record Sex(String sex, List<Guard> readings) {}

    /** @param medians beside the first job only */
    public record Line(
            Measure measure,
            Reading reading,
            Optional<Target> target,
            List<Guard> guards,
            List<Need> needs,
            List<Sex> sexes,
            List<Median.Kept> medians) {

        /** Empty when there is no target, or nothing to compare with it. */
        public Optional<Boolean> reached() {
            return target.filter(one -> reading.share().isNumber())
                    .map(one -> measure.aim() == Measure.Aim.AT_MOST
                            ? reading.share().rank() <= one.percent()
                            : reading.share().rank() >= one.percent());
        }
    }

    public record Guard(Measure measure, Reading reading) {}

    /** One measure in every municipality, by name. */
    public record Place(int code, String name, Reading reading) {}

    /**
     * The measures of a place.
     *
     * @param own of the officer's municipality, exact; else of the country
     * @param all whether the officer may open every case of the municipality and the table of fairness
     */
    public record Page(
            OffsetDateTime countedAt, boolean own, boolean all, List<Line> lines, Measure chosen, List<Place> places) {}

    @Component
    record Stored(MeasureFigures measures, Medians medians, PlacesByName places, Rules rules, Clock clock) {}

    private static final List<String> SEXES = List.of("F", "M", "X");
    private static final List<String> NEEDS = List.of("light", "standard", "intensive");

    private final Stored stored;
    private final Supervisors supervisors;
    private final Access access;

    ReadMeasures(Stored stored, Supervisors supervisors, Access access) {
        this.stored = stored;
        this.supervisors = supervisors;
        this.access = access;
    }

    /** Empty when nobody has counted yet, or nothing of this municipality. */
    @Transactional(readOnly = true)
    Optional<Page> read(Officer officer, Measure chosen, Language language) {
        access.allow(officer, VIEW_MEASURES);
        return officer.role() == Role.CASEMANAGER ? own(officer, chosen) : country(chosen, language);
    }

    private Optional<Page> own(Officer officer, Measure chosen) {
        Map<MeasureCell, Publishing.Kept> cells = stored.measures().own(officer.organisation());
        int place = officer.organisation().value();
        boolean supervises = supervisors.supervises();
        List<Measure> shown = Measure.main().stream()
                .filter(one -> one != Measure.LOAD || supervises)
                .toList();
        Sheet sheet = new Sheet(cells, place, true);
        return stored.measures()
                .ownCountedAt(officer.organisation())
                .map(at -> new Page(at, true, supervises, lines(shown, sheet), chosen, List.of()));
    }

    private Optional<Page> country(Measure chosen, Language language) {
        Map<MeasureCell, Publishing.Kept> cells = stored.measures().published();
        Sheet sheet = new Sheet(cells, MeasureCell.COUNTRY, false);
        return stored.measures().publishedAt().map(at -> {
            List<Place> places = stored.places().byName(language).stream()
                    .map(one -> new Place(
                            one.code(),
                            one.name(),
                            Reading.published(cells.get(new MeasureCell(one.code(), chosen, MeasureCell.ALL)))))
                    .toList();
            return new Page(at, false, true, lines(Measure.main(), sheet), chosen, places);
        });
    }

    private record Sheet(Map<MeasureCell, Publishing.Kept> cells, int place, boolean exact) {

        Reading of(Measure measure, String need) {
            Publishing.Kept kept = cells.get(new MeasureCell(place, measure, need));
            return exact ? Reading.exact(kept) : Reading.published(kept);
        }
    }

    private List<Line> lines(List<Measure> shown, Sheet sheet) {
        LocalDate today = LocalDate.now(stored.clock());
        return shown.stream()
                .map(measure -> new Line(
                        measure,
                        sheet.of(measure, MeasureCell.ALL),
                        measure.target().map(rule -> target(rule, today)),
                        measure.guards().stream()
                                .map(guard -> new Guard(guard, sheet.of(guard, MeasureCell.ALL)))
                                .toList(),
                        measure == Measure.DOING_LATE ? needs(sheet) : List.of(),
                        measure.bySex() ? sexes(measure, sheet) : List.of(),
                        measure == Measure.FIRST_JOB ? stored.medians().of(sheet.place()) : List.of()))
                .toList();
    }

    private static List<Sex> sexes(Measure measure, Sheet sheet) {
        List<Measure> columns =
                Stream.concat(Stream.of(measure), measure.guards().stream()).toList();
        return SEXES.stream()
                .map(sex -> new Sex(
                        sex,
                        columns.stream()
                                .map(one -> new Guard(one, sheet.of(one, sex).ofTen()))
                                .toList()))
                .toList();
    }

    private static List<Need> needs(Sheet sheet) {
        return Stream.concat(NEEDS.stream(), Stream.of(MeasureCell.ALL))
                .map(need -> {
                    Reading early = sheet.of(Measure.DOING_EARLY, need);
                    Reading late = sheet.of(Measure.DOING_LATE, need);
                    return new Need(need, early, late, late.minus(early));
                })
                .toList();
    }

    private Target target(String rule, LocalDate today) {
        return new Target(
                rule,
                stored.rules().number(rule, today).movePointRight(2).longValue(),
                stored.rules().cited(rule, today).certainty());
    }
}
