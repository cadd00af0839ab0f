package lt.tiltas.reception.inspection;

import static lt.tiltas.reception.ReceptionRight.INSPECT;

import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.defect.DefectId;
import lt.tiltas.reception.defect.ReportDefect;
import lt.tiltas.reception.photo.Photos;
import lt.tiltas.reception.standard.Verdict;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Of an indicator that is not met a defect is made, with the note and the photographs; the same again is the same defect. */
@Service
class ReportAnswer {

    private final Access access;
    private final OpenInspection openInspection;
    private final ReportDefect reportDefect;
    private final Photos photos;

    ReportAnswer(Access access, OpenInspection openInspection, ReportDefect reportDefect, Photos photos) {
        this.access = access;
        this.openInspection = openInspection;
        this.reportDefect = reportDefect;
        this.photos = photos;
    }

    /** Empty when it is not answered as not met. */
    @Transactional
    Optional<DefectId> report(InspectionId id, String indicator, Language language, Officer officer) {
        access.allow(officer, INSPECT);
        InspectionPage page = openInspection.open(id, officer);
        Answer answer = page.answer(indicator);
        if (answer.verdict() != Verdict.NOT_MET) {
            return Optional.empty();
        }
        String asked = page.sections().stream()
                .flatMap(section -> section.indicators())
                .filter(one -> one.code().equals(indicator))
                .map(one -> one.words().in(language))
                .findFirst()
                .orElse(indicator);
        DefectId defect = reportDefect.report(
                new ReportDefect.Found(
                        page.inspection().house().id(),
                        id.value(),
                        indicator,
                        answer.note().isEmpty() ? asked : answer.note()),
                officer);
        if (photos.ofDefect(defect.value()).isEmpty()) {
            photos.lend(id.value(), indicator, defect.value(), officer);
        }
        return Optional.of(defect);
    }
}
