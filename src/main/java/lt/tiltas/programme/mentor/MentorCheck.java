package lt.tiltas.programme.mentor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A paper that was seen: by whom and when. */
public record MentorCheck(
        MentorCheckId id,
        String kind,
        LocalDate seenOn,
        @Nullable LocalDate validUntil,
        String seenBy) {

    public static final List<String> KINDS =
            List.of("identity", "criminal-record", "training", "agreement", "child-safety");

    /** @param validUntil when the paper itself ends before its time */
    public record Form(
            @NotBlank @Pattern(regexp = "|identity|criminal-record|training|agreement|child-safety") @Nullable
            String kind,

            @NotNull @PastOrPresent @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate seenOn,

            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate validUntil) {}

    /** A check that is needed today. @param runsOutOn the last day on which it holds; null when it was never seen */
    public record Needed(
            String kind,
            @Nullable LocalDate seenOn,
            @Nullable LocalDate runsOutOn) {

        public boolean holdsOn(LocalDate day) {
            return runsOutOn != null && !runsOutOn.isBefore(day);
        }
    }
}
