package lt.tiltas.placement.engine.file;

import java.nio.file.Path;

/** A file cannot be used. The message is one sentence for a person: file, line, column, and what is wrong. */
public final class Refused extends RuntimeException {

    public Refused(Path file, long line, String column, String what) {
        super("%s, line %d, column %s: %s.".formatted(file, line, column, what));
    }

    public Refused(Path file, String what) {
        super("%s: %s.".formatted(file, what));
    }
}
