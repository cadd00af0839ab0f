package lt.tiltas.registration.intake;

import java.util.Locale;

/** Why a whole file is not read. {0} of its words is the name of the file. */
public enum Refusal {
    EMPTY,
    /** {1} is how many megabytes a file may have. */
    TOO_LARGE,
    /** {1} is how many rows a list may have. */
    TOO_MANY_ROWS,
    /** {1} is how many columns a list may have. */
    TOO_MANY_COLUMNS,
    /** A spreadsheet of before 2007, or one locked with a password. */
    OLD_OR_LOCKED,
    NOT_A_LIST,
    BROKEN,
    /** {1} are the names of the columns. */
    COLUMN_MISSING,
    /** {1} are the names of the columns. */
    COLUMN_TWICE;

    public String key() {
        return "intake.refusal." + name().toLowerCase(Locale.ROOT);
    }
}
