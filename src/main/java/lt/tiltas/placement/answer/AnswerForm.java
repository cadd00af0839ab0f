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
        String fromOn,
        String place,
        String contact,
        String phone,
        String reason,
        String words,
        String version) {

    static final int LONGEST = 300;
    private static final int FARTHEST_MONTHS = 6;

    public AnswerForm {
        fromOn = Entry.text(fromOn);
        place = Entry.text(place);
        contact = Entry.text(contact);
        phone = Entry.text(phone);
        reason = Entry.text(reason);
        words = Entry.text(words);
        version = Entry.text(version);
    }

    public static AnswerForm blank(String contact, int version) {
        return new AnswerForm(null, "", "", contact, "", "", "", String.valueOf(version));
    }

    void check(BindingResult errors, LocalDate today) {
        if ("can".equals(answer)) {
            LocalDate from = Entry.day(fromOn);
            if (from == null) {
                Entry.wrong(errors, "fromOn", fromOn, "answer.error.from");
            } else if (from.isBefore(today) || from.isAfter(today.plusMonths(FARTHEST_MONTHS))) {
                Entry.wrong(errors, "fromOn", fromOn, "answer.error.from-when");
            }
            if (contact.isEmpty()) {
                Entry.wrong(errors, "contact", "", "answer.error.contact");
            }
        } else if (!"cannot".equals(answer)) {
            Entry.wrong(errors, "answer", "", "answer.error.answer");
        } else if (!MunicipalityAnswer.REASONS.contains(reason)) {
            Entry.wrong(errors, "reason", "", "answer.error.reason");
        } else if (reason.equals("other") && words.isEmpty()) {
            Entry.wrong(errors, "words", "", "answer.error.words");
        }
        Entry.checkLength(errors, LONGEST, "place", place, "contact", contact, "phone", phone, "words", words);
    }

    MunicipalityAnswer said(boolean byPhone) {
        return "can".equals(answer)
                ? new MunicipalityAnswer(
                        "can",
                        Entry.orNull(place),
                        Entry.day(fromOn),
                        new MunicipalityAnswer.Contact(contact, Entry.orNull(phone)),
                        null,
                        Entry.orNull(words),
                        byPhone,
                        null)
                : new MunicipalityAnswer("cannot", null, null, null, reason, Entry.orNull(words), byPhone, null);
    }
}
