package lt.tiltas.reception.inspection;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.inspection.Inspection.House;
import lt.tiltas.reception.standard.Indicator;
import lt.tiltas.reception.standard.Score;
import lt.tiltas.reception.standard.Section;
import lt.tiltas.reception.standard.Standards;
import org.springframework.stereotype.Component;

/** Turns what a device has sent into an inspection: signed when everything is answered, else open to go on with. */
@Component
class TakeOver {

    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");

    private final Inspections inspections;
    private final AnswerRows rows;
    private final Standards standards;
    private final Catalogue catalogue;

    TakeOver(Inspections inspections, AnswerRows rows, Standards standards, Catalogue catalogue) {
        this.inspections = inspections;
        this.rows = rows;
        this.standards = standards;
        this.catalogue = catalogue;
    }

    /** Why a person has to look; empty when it can be taken as it is. */
    List<String> reasons(SentInspection sent) {
        SiteId site = new SiteId(sent.site());
        Optional<House> house = inspections.house(site);
        if (house.isEmpty()) {
            return List.of("closed-site");
        }
        List<String> reasons = new ArrayList<>();
        if (!known(sent, house.get()).containsAll(sent.given().keySet())) {
            if (!sent.catalogue().equals(catalogue.version())) {
                reasons.add("old-catalogue");
            }
            reasons.add("unknown-indicator");
        }
        if (inspections.past(site).stream().anyMatch(past -> past.on().equals(day(sent)))) {
            reasons.add("twice-today");
        }
        if (inspections.open(site).isPresent()) {
            reasons.add("open-already");
        }
        return reasons;
    }

    /** Only what is asked in this house; the rest was read by a person before. */
    void take(InspectionId id, SentInspection sent, Officer officer) {
        House house = inspections.house(new SiteId(sent.site())).orElseThrow();
        inspections.lock(house.id().value());
        inspections.add(id, house.id(), day(sent), true, officer);
        List<Section> sections = standards.on(day(sent), house.kind());
        Map<String, Answer> given = sent.given();
        for (Section section : sections) {
            Map<String, Answer> here = new LinkedHashMap<>();
            section.indicators()
                    .map(Indicator::code)
                    .filter(given::containsKey)
                    .forEach(code -> here.put(code, given.getOrDefault(code, Answer.NONE)));
            if (!here.isEmpty()) {
                rows.next(id, section.code(), 0, officer);
                rows.write(id, here, officer);
            }
        }
        Score score = Score.of(sections, Answer.verdicts(inspections.answers(id)));
        if (score.complete()) {
            rows.sign(id, score, sent.note(), officer);
        }
    }

    private Set<String> known(SentInspection sent, House house) {
        return standards.on(day(sent), house.kind()).stream()
                .flatMap(Section::indicators)
                .map(Indicator::code)
                .collect(Collectors.toSet());
    }

    private static LocalDate day(SentInspection sent) {
        return sent.capturedAt().atZone(VILNIUS).toLocalDate();
    }
}
