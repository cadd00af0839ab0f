package lt.tiltas.database;

import org.jspecify.annotations.Nullable;

/** One sentence for the person at the console: what is wrong and what to do. */
public final class CannotStart extends RuntimeException {

    public CannotStart(String sentence) {
        this(sentence, null);
    }

    public CannotStart(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
