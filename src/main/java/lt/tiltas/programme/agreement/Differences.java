package lt.tiltas.programme.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.tiltas.programme.Words;
import lt.tiltas.programme.agreement.Content.FrozenGoal;
import lt.tiltas.programme.agreement.Content.FrozenStep;
import org.jspecify.annotations.Nullable;

/** What is other in one version than in the one before it. */
public record Differences(List<Line> lines) {

    public static final Differences NONE = new Differences(List.of());

    /** @param kind added, removed or changed; @param what goal or step; @param words of the later version, or of what is gone */
    public record Line(String kind, String what, Words words, List<Field> fields) {}

    /** @param key of the field, message key {@code plan.field.<key>}; null where nothing stood or stands */
    public record Field(
            String key, @Nullable Object before, @Nullable Object after) {}

    public static Differences between(Content before, Content after) {
        List<Line> lines = new ArrayList<>();
        Map<UUID, FrozenGoal> earlier = by(before.goals().stream(), FrozenGoal::id);
        Map<UUID, FrozenGoal> later = by(after.goals().stream(), FrozenGoal::id);
        after.goals().forEach(goal -> {
            FrozenGoal old = earlier.get(goal.id());
            add(lines, "goal", goal.words(), old == null ? null : goalFields(old, goal));
        });
        before.goals().stream()
                .filter(goal -> !later.containsKey(goal.id()))
                .forEach(goal -> lines.add(new Line("removed", "goal", goal.words(), List.of())));
        Map<UUID, FrozenStep> earlierSteps = by(before.steps(), FrozenStep::id);
        Map<UUID, FrozenStep> laterSteps = by(after.steps(), FrozenStep::id);
        after.steps().forEach(step -> {
            FrozenStep old = earlierSteps.get(step.id());
            add(lines, "step", step.words(), old == null ? null : stepFields(old, step));
        });
        before.steps()
                .filter(step -> !laterSteps.containsKey(step.id()))
                .forEach(step -> lines.add(new Line("removed", "step", step.words(), List.of())));
        return new Differences(List.copyOf(lines));
    }

    private static void add(List<Line> lines, String what, Words words, @Nullable List<Field> changed) {
        if (changed == null) {
            lines.add(new Line("added", what, words, List.of()));
        } else if (!changed.isEmpty()) {
            lines.add(new Line("changed", what, words, changed));
        }
    }

    private static List<Field> goalFields(FrozenGoal old, FrozenGoal now) {
        return changed(
                new Field("words", old.words().own(), now.words().own()),
                new Field("lt", old.words().lt(), now.words().lt()),
                new Field("domain", old.domain(), now.domain()),
                new Field("goal-state", old.state(), now.state()),
                new Field("due", old.dueOn(), now.dueOn()),
                new Field("near", old.near(), now.near()));
    }

    private static List<Field> stepFields(FrozenStep old, FrozenStep now) {
        return changed(
                new Field("words", old.words().own(), now.words().own()),
                new Field("lt", old.words().lt(), now.words().lt()),
                new Field("told", told(old), told(now)),
                new Field("step-state", old.state(), now.state()),
                new Field("due", old.dueOn(), now.dueOn()),
                new Field("level", old.level(), now.level()),
                new Field("origin", old.origin(), now.origin()),
                new Field("required-by", old.requiredBy(), now.requiredBy()));
    }

    private static @Nullable String told(FrozenStep step) {
        return step.words().told() == null ? null : step.words().told().words();
    }

    private static List<Field> changed(Field... fields) {
        return Stream.of(fields)
                .filter(field -> !Objects.equals(field.before(), field.after()))
                .toList();
    }

    private static <T> Map<UUID, T> by(Stream<T> all, Function<T, UUID> id) {
        return all.collect(Collectors.toMap(id, Function.identity()));
    }
}
