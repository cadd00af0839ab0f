package lt.tiltas.administration.account;

import java.security.SecureRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sixteen letters and digits that cannot be mistaken for each other, in four groups: 79 bits, easy to dictate. */
final class OneTimePassword {

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTimePassword() {}

    static String make() {
        return IntStream.range(0, 4).mapToObj(group -> four()).collect(Collectors.joining("-"));
    }

    private static String four() {
        return RANDOM.ints(4, 0, LETTERS.length())
                .mapToObj(at -> String.valueOf(LETTERS.charAt(at)))
                .collect(Collectors.joining());
    }
}
