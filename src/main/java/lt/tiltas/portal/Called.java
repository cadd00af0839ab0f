package lt.tiltas.portal;

import java.lang.Character.UnicodeScript;
import lt.tiltas.registration.Member.Names;
import lt.tiltas.web.Ui;
import lt.tiltas.web.Vocative;
import org.jspecify.annotations.Nullable;

/** Names as the newcomer's pages write them: in the person's own script where the page's language has the same one. */
public final class Called {

    private Called() {}

    public static String given(Names names) {
        return own(names.givenOriginal()) ? names.givenOriginal() : names.given();
    }

    public static String full(Names names) {
        return own(names.original()) ? names.original() : names.latin();
    }

    /** For "Вітаємо, Оксано". A Latin spelling keeps its form: its endings are not those of Lithuanian. */
    public static String calling(Names names) {
        return own(names.givenOriginal())
                ? Vocative.of(names.givenOriginal(), Ui.ui().language())
                : names.given();
    }

    private static boolean own(@Nullable String original) {
        return original != null
                && !original.isBlank()
                && (Ui.lang().equals("uk") || Ui.lang().equals("ru"))
                && UnicodeScript.of(original.codePointAt(0)) == UnicodeScript.CYRILLIC;
    }
}
