package lt.tiltas.programme;

import org.jspecify.annotations.Nullable;

/** What was typed into a field: nothing, or the text without blanks around it. */
public final class Typed {

    private Typed() {}

    public static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
