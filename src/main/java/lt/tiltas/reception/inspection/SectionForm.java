package lt.tiltas.reception.inspection;

import java.util.LinkedHashMap;
import java.util.Map;
import lt.tiltas.reception.standard.Section;
import lt.tiltas.reception.standard.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;

/**
 * One section as it was filled in: {@code a.S5.1} is the answer and {@code n.S5.1} the note.
 *
 * @param version that the page was opened with; 0 when nobody had saved the section
 */
public record SectionForm(int version, Map<String, Answer> answers) {

    public static final String ANSWER = "a.";
    public static final String NOTE = "n.";

    static SectionForm typed(Section section, Map<String, String> fields) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        section.indicators()
                .forEach(indicator -> answers.put(
                        indicator.code(),
                        new Answer(
                                Verdict.answered(fields.get(ANSWER + indicator.code()))
                                        .orElse(null),
                                fields.getOrDefault(NOTE + indicator.code(), "").strip())));
        return new SectionForm(number(fields.get("version")), answers);
    }

    static SectionForm stored(InspectionPage page, Section section) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        section.indicators().forEach(indicator -> answers.put(indicator.code(), page.answer(indicator.code())));
        return new SectionForm(
                page.savedOf(section.code()).map(Inspections.Saved::version).orElse(0), answers);
    }

    void check(BindingResult errors) {
        answers.forEach((indicator, answer) -> {
            if (answer.note().length() > Answer.LONGEST_NOTE) {
                errors.addError(new FieldError(
                        errors.getObjectName(),
                        NOTE + indicator,
                        answer.note(),
                        false,
                        new String[] {"inspection.error.note"},
                        new Object[] {Answer.LONGEST_NOTE, answer.note().length()},
                        null));
            }
        });
    }

    public Answer answer(String indicator) {
        return answers.getOrDefault(indicator, Answer.NONE);
    }

    SectionForm over(int current) {
        return new SectionForm(current, answers);
    }

    private static int number(@Nullable String text) {
        return text == null || !text.matches("[0-9]{1,6}") ? 0 : Integer.parseInt(text);
    }
}
