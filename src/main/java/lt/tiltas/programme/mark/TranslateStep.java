package lt.tiltas.programme.mark;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.Step;
import lt.tiltas.programme.StepId;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a step of the office into the person's language; and what nobody has answered yet, into other words. */
@Service
public class TranslateStep {

    /** @param version of the step as the page showed it */
    public record Reworded(@NotBlank @Size(max = 500) String words, int version) {}

    private final OpenStep openStep;
    private final StepTranslations translations;

    TranslateStep(OpenStep openStep, StepTranslations translations) {
        this.openStep = openStep;
        this.translations = translations;
    }

    /** @throws NotHere for what was said in another language: its translation is the Lithuanian one */
    @Transactional
    public OpenStep.Page open(StepId id, Officer officer) {
        OpenStep.Page page = openStep.open(id, officer);
        if (!page.step().words().lithuanian()) {
            throw new NotHere("a Lithuanian step");
        }
        return page;
    }

    @Transactional
    public OpenStep.Page translate(StepId id, Telling form, Officer officer) {
        OpenStep.Page page = open(id, officer);
        translations.keep(page.step(), page.led().programme().municipality(), form, officer);
        return page;
    }

    @Transactional
    public OpenStep.Page reword(StepId id, Reworded form, Officer officer) {
        OpenStep.Page page = open(id, officer);
        if (!rewordable(page.step())) {
            throw new NotHere("an idea of the office");
        }
        if (!translations.reword(id, form)) {
            throw new OptimisticLockingFailureException("step");
        }
        return page;
    }

    /** Nobody has agreed to it yet, and it is not the person's own. */
    public static boolean rewordable(Step step) {
        return step.idea() && !step.fromPerson();
    }
}
