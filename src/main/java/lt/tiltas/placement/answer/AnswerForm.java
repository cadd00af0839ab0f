package lt.tiltas.placement.answer;

import java.time.LocalDate;
import lt.tiltas.placement.entry.Entry;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * What a municipality writes.
 *
 * @param answer can or cannot; nothing is chosen beforehand
 */
public record AnswerForm(
        @Nullable String answer,
        @Nullable LocalDate fromOn,
        String place,
        String contact,
        String phone,
        String reason,
        String words,
        int version) {

    static final int LONGEST = 300;
    private static final int FARTHEST_MONTHS = 6;

    public AnswerForm {
        place = Entry.text(place);
        contact = Entry.text(contact);
        phone = Entry.text(phone);
        reason = Entry.text(reason);
        words = Entry.text(words);
    }

    public static AnswerForm blank(String contact, int version) {
        return new AnswerForm(null, null, "", contact, "", "", "", version);
    }

    void check(BindingResult errors, LocalDate today) {
        if (answer == null || !answer.equals("can") && !answer.equals("cannot")) {
            errors.rejectValue("answer", "answer.error.answer");
        } else if (answer.equals("can")) {
            if (fromOn == null && !errors.hasFieldErrors("fromOn")) {
                errors.rejectValue("fromOn", "answer.error.from");
            } else if (fromOn != null
                    && (fromOn.isBefore(today) || fromOn.isAfter(today.plusMonths(FARTHEST_MONTHS)))) {
                errors.rejectValue("fromOn", "answer.error.from-when");
            }
            if (contact.isEmpty()) {
                errors.rejectValue("contact", "answer.error.contact");
            }
        } else if (!MunicipalityAnswer.REASONS.contains(reason)) {
            errors.rejectValue("reason", "answer.error.reason");
        } else if (reason.equals("other") && words.isEmpty()) {
            errors.rejectValue("words", "answer.error.words");
        }
        Entry.checkLength(errors, LONGEST, "place", place, "contact", contact, "phone", phone, "words", words);
    }

    MunicipalityAnswer said(boolean byPhone) {
        return "can".equals(answer)
                ? new MunicipalityAnswer(
                        "can",
                        Entry.orNull(place),
                        fromOn,
                        new MunicipalityAnswer.Contact(contact, Entry.orNull(phone)),
                        null,
                        Entry.orNull(words),
                        byPhone,
                        null)
                : new MunicipalityAnswer("cannot", null, null, null, reason, Entry.orNull(words), byPhone, null);
    }
}
