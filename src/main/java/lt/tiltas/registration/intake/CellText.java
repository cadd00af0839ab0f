package lt.tiltas.registration.intake;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet program would run as a formula. In a CSV it gets an apostrophe in front, which such programs hide and
 * {@link #read} takes away again, so that what went out comes back as it was.
 */
final class CellText {

    private static final Pattern RUNS = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);
    private static final Pattern MADE_SAFE = Pattern.compile("'+[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private CellText() {}

    static String write(String text) {
        return RUNS.matcher(text).matches() ? "'" + text : text;
    }

    static String read(String cell) {
        return MADE_SAFE.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
