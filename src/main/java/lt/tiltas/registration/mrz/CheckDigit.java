package lt.tiltas.registration.mrz;

/** ICAO Doc 9303, part 3, section 4.9: weights 7, 3, 1; A is 10, Z is 35, the filler is nothing. */
final class CheckDigit {

    private static final int[] WEIGHTS = {7, 3, 1};

    private CheckDigit() {}

    static char of(String signs) {
        int sum = 0;
        for (int at = 0; at < signs.length(); at++) {
            sum += value(signs.charAt(at)) * WEIGHTS[at % WEIGHTS.length];
        }
        return (char) ('0' + sum % 10);
    }

    private static int value(char sign) {
        return sign == '<' ? 0 : sign <= '9' ? sign - '0' : sign - 'A' + 10;
    }
}
