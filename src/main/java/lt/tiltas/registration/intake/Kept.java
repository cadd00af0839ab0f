package lt.tiltas.registration.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of a list as it is kept.
 *
 * @param family the line of the first row of the same household
 * @param row what is stored of it; null where it is held
 * @param state good, held, already or stored
 * @param repeats lines of the same list that are likely the same person
 */
record Kept(
        int line,
        int family,
        Typed typed,
        List<String> cells,
        List<Finding> findings,
        @Nullable IntakeRow row,
        String state,
        List<Integer> repeats,
        IntakePage.@Nullable Registered registered) {

    /** As in the cells; what a person recognises a row by. */
    record Typed(@Nullable String household, String surname, String given, String birth, String document) {

        String name() {
            return (given + " " + surname).strip();
        }
    }
}
