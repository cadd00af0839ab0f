package lt.tiltas.registration.vault;

import org.jspecify.annotations.Nullable;

/** What is locked does not open: its key was destroyed, or it was moved or changed. */
public class Shut extends RuntimeException {

    Shut(@Nullable Throwable why) {
        super("what is locked does not open", why);
    }
}
