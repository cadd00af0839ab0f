package lt.tiltas.administration.signin;

import java.util.Locale;

/** What an account is good for at this moment. */
enum Standing {
    OPEN,
    MUST_CHANGE;

    static Standing of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
