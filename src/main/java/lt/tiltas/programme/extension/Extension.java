package lt.tiltas.programme.extension;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param state asked, to_refuse, granted or refused (key {@code extension.state.<code>})
 * @param decision null until somebody has decided
 */
public record Extension(
        UUID id, String state, Asked asked, @Nullable Decision decision) {

    /** @param side person or office */
    public record Asked(String words, String language, String side, LocalDate on, LocalDate decideBy) {}

    /** @param months in all, of what is granted; secondName of what is refused */
    public record Decision(
            UUID by,
            String name,
            LocalDate on,
            @Nullable Integer months,
            @Nullable String reasons,
            @Nullable String secondName) {}

    public boolean open() {
        return state.equals("asked") || waitsForTheSecond();
    }

    public boolean waitsForTheSecond() {
        return state.equals("to_refuse");
    }
}
