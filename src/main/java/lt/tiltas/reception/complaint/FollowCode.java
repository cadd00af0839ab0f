package lt.tiltas.reception.complaint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * By which somebody without a name follows a complaint: eighty random bits in signs that are not read for something else, in fours. Shown
 * once; only its hash is kept.
 */
record FollowCode(String value) {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final Pattern SHAPE = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    static FollowCode fresh() {
        var signs = new StringBuilder();
        for (int at = 0; at < LENGTH; at++) {
            signs.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return new FollowCode(signs.toString());
    }

    /** As somebody types it: with or without the strokes, in small letters, with O for 0. */
    static Optional<FollowCode> in(String typed) {
        String plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\u00A0–-]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        return SHAPE.matcher(plain).matches() ? Optional.of(new FollowCode(plain)) : Optional.empty();
    }

    String inFours() {
        return value.replaceAll("(.{4})(?=.)", "$1-");
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
        return "code";
    }
}
