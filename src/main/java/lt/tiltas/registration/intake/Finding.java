package lt.tiltas.registration.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found in one cell.
 *
 * @param line the line of the file, the heading being line 1
 * @param column null where the fault is of the whole row
 * @param args strings and whole numbers for the words of the fault
 */
public record Finding(int line, @Nullable Column column, Fault fault, List<Object> args) {

    public boolean holds() {
        return fault.weight() == Fault.Weight.HELD;
    }
}
