package lt.tiltas.reception.inspection;

import static lt.tiltas.reception.ReceptionRight.INSPECT;
import static lt.tiltas.reception.ReceptionRight.VIEW_CONDITIONS;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Officers;
import lt.tiltas.reception.defect.Defects;
import lt.tiltas.reception.photo.Photos;
import lt.tiltas.reception.standard.Score;
import lt.tiltas.reception.standard.Section;
import lt.tiltas.reception.standard.Standards;
import lt.tiltas.reception.standard.Verdict;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An inspection as it stands: nobody who lives in the house is in it, so nobody's trail grows. */
@Service
class OpenInspection {

    @Component
    record Kept(Inspections inspections, Photos photos) {}

    private final Access access;
    private final Kept kept;
    private final Standards standards;
    private final Officers officers;
    private final Defects defects;

    OpenInspection(Access access, Kept kept, Standards standards, Officers officers, Defects defects) {
        this.access = access;
        this.kept = kept;
        this.standards = standards;
        this.officers = officers;
        this.defects = defects;
    }

    @Transactional(readOnly = true)
    InspectionPage open(InspectionId id, Officer officer) {
        access.allow(officer, VIEW_CONDITIONS);
        Inspection inspection = kept.inspections.find(id).orElseThrow(() -> new NotHere("inspection"));
        List<Section> sections =
                standards.on(inspection.on(), inspection.house().kind());
        Map<String, Answer> answers = kept.inspections.answers(id);
        Map<String, Verdict> verdicts = Answer.verdicts(answers);
        Map<String, Inspections.Saved> saved = kept.inspections.sections(id);
        return new InspectionPage(
                inspection,
                sections,
                answers,
                Score.of(sections, verdicts),
                saved,
                officers.names(people(inspection, saved)),
                before(inspection, sections, verdicts).orElse(null),
                kept.photos.of(id.value()),
                inspection.open()
                        && officer.may(INSPECT)
                        && kept.inspections.house(inspection.house().id()).isPresent());
    }

    /** Ids of the defects made of its answers, by indicator. */
    @Transactional(readOnly = true)
    Map<String, String> defects(InspectionId id, Officer officer) {
        access.allow(officer, VIEW_CONDITIONS);
        return defects.ofAnswers(id.value());
    }

    private static List<UUID> people(Inspection inspection, Map<String, Inspections.Saved> saved) {
        List<UUID> people = new ArrayList<>(
                saved.values().stream().map(Inspections.Saved::by).toList());
        if (inspection.signed() != null) {
            people.add(inspection.signed().by());
        }
        return people;
    }

    private Optional<Comparison> before(Inspection now, List<Section> sections, Map<String, Verdict> verdicts) {
        if (now.open()) {
            return Optional.empty();
        }
        return kept.inspections.past(now.house().id()).stream()
                .dropWhile(past -> !past.id().equals(now.id()))
                .skip(1)
                .findFirst()
                .map(past ->
                        Comparison.of(past, sections, Answer.verdicts(kept.inspections.answers(past.id())), verdicts));
    }
}
