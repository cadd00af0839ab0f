package lt.tiltas.programme.reminder;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Set;
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

    /** As a text message. @param state waiting, sent, delivered, undelivered, or lost when the gateway could not deliver what it had taken */
    public record Text(String state, OffsetDateTime at) {

        private static final Set<String> TOLD = Set.of("waiting", "sent", "delivered");

        boolean told() {
            return TOLD.contains(state);
        }

        /** Of its mark on the page. */
        public String color() {
            return state.equals("waiting") ? "info" : told() ? "success" : "warning";
        }
    }

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
        return text != null && text.told();
    }

    /** The family's own language if it is one of our four; else English. */
    public static Language ours(String code) {
        return Language.ALL.stream()
                .filter(language -> language.code().equals(code))
                .findFirst()
                .orElse(Language.EN);
    }
}
