package lt.tiltas.preparedness.drill;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A drill.
 *
 * @param question of the what-if page, as its address carries it: the day that is played
 */
public record Exercise(
        ExerciseId id,
        String name,
        String question,
        State state,
        @Nullable OffsetDateTime startedAt,
        @Nullable OffsetDateTime endedAt) {

    public enum State {
        DRAFT("neutral"),
        ANNOUNCED("info"),
        RUNNING("warning"),
        ENDED("success");

        private final String color;

        State(String color) {
            this.color = color;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public String color() {
            return color;
        }

        static State of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** Whether it has not begun: what it consists of may still be changed. */
    public boolean isOpen() {
        return state == State.DRAFT || state == State.ANNOUNCED;
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    public boolean isEnded() {
        return state == State.ENDED;
    }

    /** @param own made with the form, so that sending it twice drafts one */
    record New(
            @NotNull @Nullable UUID own,

            @NotBlank @Size(min = 5, max = 120) @Nullable String name,

            @NotNull @Size(max = 2000) @Nullable String question) {

        static New blank(String question) {
            return new New(UUID.randomUUID(), null, question);
        }

        /** A pasted address counts as well as what stands behind its question mark. */
        String asked() {
            String text = question == null ? "" : question.strip();
            return text.substring(text.indexOf('?') + 1);
        }
    }
}
