package lt.tiltas.reception.inspection;

import java.util.HashMap;
import java.util.Map;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.ReceptionRight;
import lt.tiltas.reception.standard.Section;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One section to be filled in, with what the register knows beside it. */
@Service
class OpenSection {

    private final Access access;
    private final OpenInspection openInspection;
    private final SiteFigures figures;

    OpenSection(Access access, OpenInspection openInspection, SiteFigures figures) {
        this.access = access;
        this.openInspection = openInspection;
        this.figures = figures;
    }

    @Transactional(readOnly = true)
    SectionPage open(InspectionId id, String section, Officer officer) {
        access.allow(officer, ReceptionRight.INSPECT);
        InspectionPage page = openInspection.open(id, officer);
        Section found = section(page, section);
        return page(page, found, SectionForm.stored(page, found), officer);
    }

    /** As it was typed, with what a colleague has saved meanwhile. */
    @Transactional(readOnly = true)
    SectionPage again(InspectionId id, String section, SectionForm typed, boolean stale, Officer officer) {
        access.allow(officer, ReceptionRight.INSPECT);
        InspectionPage page = openInspection.open(id, officer);
        Section found = section(page, section);
        SectionForm stored = SectionForm.stored(page, found);
        SectionPage fresh = page(page, found, stale ? typed.over(stored.version()) : typed, officer);
        if (!stale) {
            return fresh;
        }
        Map<String, Answer> differs = new HashMap<>();
        stored.answers().forEach((indicator, answer) -> {
            if (!answer.equals(Answer.NONE) && !answer.equals(typed.answer(indicator))) {
                differs.put(indicator, answer);
            }
        });
        return new SectionPage(page, found, fresh.form(), fresh.figures(), differs, fresh.defects());
    }

    Section section(InspectionPage page, String code) {
        return page.sections().stream()
                .filter(section -> section.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotHere("section"));
    }

    private SectionPage page(InspectionPage page, Section section, SectionForm form, Officer officer) {
        return new SectionPage(
                page,
                section,
                form,
                figures.of(page.inspection().house().id()),
                Map.of(),
                openInspection.defects(page.inspection().id(), officer));
    }
}
