package lt.tiltas.programme.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import lt.tiltas.programme.Step;
import lt.tiltas.programme.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Goals, steps and words as they were when a version was shared: kept as text, of which the hash is signed. */
public record Content(List<FrozenGoal> goals) {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String MACHINE = "machine";

    /** @param family the whole family's, not this person's alone; @param near 0 to 10 as the person said last */
    public record FrozenGoal(
            UUID id,
            String domain,
            Words words,
            @Nullable String translated,
            String state,
            @Nullable LocalDate dueOn,
            @Nullable Integer near,
            boolean family,
            List<FrozenStep> steps) {}

    public record FrozenStep(
            UUID id,
            Words words,
            @Nullable String translated,
            Step.Owner owner,
            String state,
            @Nullable LocalDate dueOn,
            @Nullable Integer level,
            String origin,
            @Nullable String requiredBy) {}

    String asText() {
        return JSON.writeValueAsString(this);
    }

    static Content of(String text) {
        Content content = JSON.readValue(text, Content.class);
        return content.goals() == null ? new Content(List.of()) : content;
    }

    /**
     * Whether the person can read all of it in the own language, and the office in Lithuanian, without a translation that no human has read.
     * Otherwise it is signed only when it is read aloud.
     */
    public boolean readable(String language) {
        return goals.stream()
                .allMatch(goal -> readable(goal.words(), goal.translated(), language)
                        && goal.steps().stream().allMatch(step -> readable(step.words(), step.translated(), language)));
    }

    private static boolean readable(Words words, @Nullable String translated, String language) {
        boolean byPerson = words.readableIn(language);
        boolean byOffice = words.lithuanian() || words.lt() != null && !MACHINE.equals(translated);
        return byPerson && byOffice;
    }

    public Stream<FrozenStep> steps() {
        return goals.stream().flatMap(goal -> goal.steps().stream());
    }
}
