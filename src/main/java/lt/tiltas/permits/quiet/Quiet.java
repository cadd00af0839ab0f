package lt.tiltas.permits.quiet;

import java.time.LocalDate;
import java.util.List;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;

/**
 * A family of a round from whom nothing was heard.
 *
 * @param lastOn day of the last sign; null when there is none in the register
 * @param tried newest first
 */
public record Quiet(HouseholdId household, @Nullable LocalDate lastOn, List<Attempt> tried) {

    /**
     * @param channel message key {@code permit.end.channel.<channel>}
     * @param answer message key {@code call.answer.<answer>}
     */
    public record Attempt(String channel, String answer, LocalDate on) {

        boolean reached() {
            return answer.equals("reached") || answer.equals("will_come");
        }

        boolean ends() {
            return reached() || answer.equals("has_left");
        }
    }

    /** How many families: all of them, those looked for, those reached. */
    public record Figures(long quiet, long tried, long reached) {}

    /**
     * What to try next: the telephone, then the municipality, then an organisation that knows them.
     *
     * @return phone, municipality, ngo, wait for an answer that was asked for, letter when all was tried, or none when somebody was reached
     */
    public String next(boolean hasPhone) {
        if (tried.stream().anyMatch(Attempt::ends)) {
            return "none";
        }
        if (!tried.isEmpty() && tried.getFirst().answer().equals("passed_on")) {
            return "wait";
        }
        if (hasPhone && !wasTried("phone")) {
            return "phone";
        }
        return !wasTried("municipality") ? "municipality" : !wasTried("ngo") ? "ngo" : "letter";
    }

    private boolean wasTried(String channel) {
        return tried.stream().anyMatch(one -> one.channel().equals(channel));
    }
}
