package lt.tiltas.programme.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** By which a calendar reads somebody's times: 192 random bits. Shown once; only its hash is kept. */
public record CalendarSecret(String value) {

    private static final int BYTES = 24;
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{32}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public static CalendarSecret fresh() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new CalendarSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    static Optional<CalendarSecret> in(String typed) {
        return SHAPE.matcher(typed).matches() ? Optional.of(new CalendarSecret(typed)) : Optional.empty();
    }

    byte[] hash() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A record prints its value; a secret does not. */
    @Override
    public String toString() {
        return "secret";
    }
}
