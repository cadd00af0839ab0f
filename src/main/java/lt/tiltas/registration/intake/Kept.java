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

    private static final int LONGEST_SHOWN = 40;

    /** As in the cells; what a person recognises a row by. */
    record Typed(@Nullable String household, String surname, String given, String birth, String document) {

        /** To be shown; what has slipped into the wrong cell does not stretch the page. */
        String name() {
            return (cut(given) + " " + cut(surname)).strip();
        }

        private static String cut(String name) {
            return name.length() <= LONGEST_SHOWN ? name : name.substring(0, LONGEST_SHOWN) + "…";
        }
    }
}
