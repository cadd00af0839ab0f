package lt.tiltas.administration.looks;

import java.util.Locale;

/** Each right of each module has words for what was done with it: {@code VIEW_HOUSEHOLD} is {@code look.action.view-household}. */
public final class LookWords {

    private LookWords() {}

    public static String key(String right) {
        return "look.action." + right.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
