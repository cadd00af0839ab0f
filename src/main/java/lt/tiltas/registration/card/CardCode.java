package lt.tiltas.registration.card;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Eighty random bits in Crockford's alphabet: no I, L, O and U, so that nothing is read for something else. Written in fours. */
public record CardCode(String value) {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 16;
    private static final Pattern SHAPE = Pattern.compile("[" + SIGNS + "]{" + LENGTH + "}");
    private static final Pattern ADDRESS = Pattern.compile("(?i)/cards/([0-9a-z-]{16,19})/?$");
    private static final SecureRandom RANDOM = new SecureRandom();

    public CardCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("not a card's code");
        }
    }

    /** As it stands in an address. */
    public static CardCode of(String text) {
        return new CardCode(plain(text));
    }

    /** The code somebody typed or scanned: alone, in fours, or the whole address of the square. A digit tells it from a name. */
    public static Optional<CardCode> in(String typed) {
        Matcher address = ADDRESS.matcher(typed.strip());
        String code = plain(address.find() ? address.group(1) : typed);
        return SHAPE.matcher(code).matches() && hasDigit(code) ? Optional.of(new CardCode(code)) : Optional.empty();
    }

    public static CardCode fresh() {
        String code;
        do {
            var signs = new StringBuilder();
            for (int at = 0; at < LENGTH; at++) {
                signs.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
            }
            code = signs.toString();
        } while (!hasDigit(code));
        return new CardCode(code);
    }

    public String inFours() {
        return value.replaceAll("(.{4})(?=.)", "$1-");
    }

    @Override
    public String toString() {
        return value;
    }

    private static String plain(String typed) {
        return typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\u00A0–-]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
    }

    private static boolean hasDigit(String code) {
        return code.chars().anyMatch(Character::isDigit);
    }
}
