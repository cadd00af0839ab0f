package lt.tiltas.registration.bulk;

import lt.tiltas.registration.person.Change;
import org.jspecify.annotations.Nullable;

/**
 * A cell that differs from the register, or is not understood.
 *
 * @param now what the register says
 * @param sheet what the sheet says, as a code; as typed where it is not understood
 * @param conflict whether somebody has written this field since the sheet was made
 * @param theirs who, as far as the history of corrections knows
 * @param pick what the officer has decided: sheet, theirs or empty
 * @param seen fingerprint of {@code now}: a decision holds only for what was looked at
 */
public record JudgedCell(
        String field,
        String now,
        String sheet,
        boolean conflict,
        @Nullable Change theirs,
        String pick,
        String seen,
        @Nullable Said fault) {

    static JudgedCell faulty(String field, String now, String typed, Said fault) {
        return new JudgedCell(field, now, typed, false, null, "", "", fault);
    }

    boolean written() {
        return fault == null && (!conflict || pick.equals("sheet"));
    }

    boolean undecided() {
        return conflict && pick.isEmpty();
    }
}
