package lt.tiltas.programme.mark;

import lt.tiltas.programme.StepId;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a step besides what is to be done.
 *
 * @param level 0 done for me, 1 done with me, 2 I do it and you check, 3 I could show another; null while nobody has said
 * @param origin own, agreed or required (message key {@code step.origin.<code>})
 * @param requiredBy act and article of a required one
 * @param translated human, machine or checked; null when nobody has said
 */
public record StepMark(
        StepId step,
        @Nullable Integer level,
        String origin,
        @Nullable String requiredBy,
        @Nullable String translated,
        int comments) {

    public static StepMark none(StepId step, boolean fromPerson) {
        return new StepMark(step, null, fromPerson ? "own" : "agreed", null, null, 0);
    }
}
