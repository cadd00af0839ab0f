package lt.tiltas.registration.review;

import java.util.Locale;

/** On which way of registering a possible pair was found. */
public enum FoundBy {
    DESK,
    LIST,
    PROGRAM,
    MEMBER,
    SWEEP;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
