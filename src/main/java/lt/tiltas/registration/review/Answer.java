package lt.tiltas.registration.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import lt.tiltas.registration.person.Typed;
import org.jspecify.annotations.Nullable;

/** What the asked office says of a pair. */
record Answer(
        @NotNull String answer, @Size(max = 1000) @Nullable String words) {

    static final List<String> ANSWERS = List.of("same", "different", "unsure");

    Answer {
        answer = ANSWERS.contains(Typed.text(answer)) ? answer : null;
        words = Typed.orNull(Typed.text(words));
    }

    boolean areTwo() {
        return "different".equals(answer);
    }
}
