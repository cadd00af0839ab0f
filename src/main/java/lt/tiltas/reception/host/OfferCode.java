package lt.tiltas.reception.host;

import java.security.SecureRandom;
import java.util.Locale;

/** A confirmation that can be said on the telephone: no letter that is heard or read as another. */
final class OfferCode {

    private static final String SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int HALF = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    private OfferCode() {}

    static String fresh() {
        return four() + "-" + four();
    }

    /** As somebody has typed it. */
    static String typed(String text) {
        String signs = text.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
        return signs.length() == 2 * HALF ? signs.substring(0, HALF) + "-" + signs.substring(HALF) : signs;
    }

    private static String four() {
        return RANDOM.ints(HALF, 0, SIGNS.length())
                .mapToObj(at -> String.valueOf(SIGNS.charAt(at)))
                .reduce("", String::concat);
    }
}
