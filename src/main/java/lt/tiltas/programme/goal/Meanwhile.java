package lt.tiltas.programme.goal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import lt.tiltas.programme.Typed;
import org.jspecify.annotations.Nullable;

/** What somebody else has saved while this one was typing, field by field: nothing that was typed is lost. */
public record Meanwhile(List<Field> fields, int version) {

    /** @param key of the field, message key {@code meanwhile.<key>} */
    public record Field(
            String key, @Nullable Object stored, @Nullable Object typed) {}

    static Meanwhile of(ChangeGoal.Change stored, ChangeGoal.Change typed) {
        List<Field> fields = Stream.of(
                        new Field("lt", Typed.orNull(stored.lt()), Typed.orNull(typed.lt())),
                        new Field("domain", stored.domain(), typed.domain()),
                        new Field("due", stored.dueOn(), typed.dueOn()),
                        new Field("goal-state", stored.state(), typed.state()))
                .filter(field -> !Objects.equals(field.stored(), field.typed()))
                .toList();
        return new Meanwhile(fields, stored.version());
    }
}
