package lt.tiltas.programme.reminder;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import lt.tiltas.programme.ReminderId;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.web.Language;
import org.jspecify.annotations.Nullable;

/**
 * That a family is to be reminded of a talk.
 *
 * @param threshold early or last
 * @param language of the family; the nearest of ours
 * @param text null when it is passed on by hand
 */
public record Reminder(
        ReminderId id,
        String threshold,
        Language language,
        LocalDate writtenOn,
        HouseholdId household,
        Talk talk,
        @Nullable Text text,
        int version) {

    /** As a text message. @param state waiting, sent or undelivered */
    public record Text(String state, OffsetDateTime at) {}

    /** What stands in the words: no name, and no address of a home. @param kind talk, review, home_visit, phone or video */
    public record Talk(
            OffsetDateTime at,
            int minutes,
            String kind,
            String place,
            @Nullable String bring) {

        public boolean atOffice() {
            return kind.equals("talk") || kind.equals("review");
        }
    }

    /** Nobody has to tell them: a text message has, or is on its way. */
    public boolean toldByText() {
        return text != null && !text.state.equals("undelivered");
    }

    /** The family's own language if it is one of our four; else English. */
    static Language ours(String code) {
        return Language.ALL.stream()
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElse(Language.EN);
    }
}
