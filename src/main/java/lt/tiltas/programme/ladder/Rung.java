package lt.tiltas.programme.ladder;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.tiltas.programme.MeetingId;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.RungId;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * One kind step after a missed talk: a task with a day, an owner and an outcome.
 *
 * @param number 0 we missed you, 1 a call, 2 another way, 3 a visit or a nearer place, 4 the supervisor
 * @param outcome null while it is to be done
 * @param text of the first step only; null until it is said what becomes of it as a text message
 */
public record Rung(
        RungId id,
        int number,
        LocalDate dueOn,
        @Nullable String ownerName,
        @Nullable String outcome,
        @Nullable String note,
        About about,
        @Nullable MissedText text,
        int version) {

    public static final int LAST = 4;

    /** By rung, the rule that says until when. */
    static final List<String> RULES = List.of(
            "programme.missed-ask",
            "programme.missed-call",
            "programme.missed-other-way",
            "programme.missed-visit",
            "programme.missed-supervisor");

    /** Which the next step follows. */
    static final List<String> FAILED = List.of("no_answer", "declined");

    /** Whose and after which talk. */
    public record About(
            MeetingId meeting,
            ProgrammeId programme,
            HouseholdId household,
            OffsetDateTime at,
            @Nullable UUID withOfficer) {}

    public static List<String> outcomes(int number) {
        return number == LAST
                ? List.of("agreed", "service_changed", "our_gap", "no_answer", "declined")
                : List.of("agreed", "our_gap", "no_answer", "declined");
    }

    public boolean lateOn(LocalDate day) {
        return outcome == null && dueOn.isBefore(day);
    }

    /** Where nothing is sent at all, the words are written by hand. */
    public boolean byHand() {
        return text == null || text.state().equals("no_gateway");
    }

    public boolean last() {
        return number == LAST;
    }
}
