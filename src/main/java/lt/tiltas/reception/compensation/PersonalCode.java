package lt.tiltas.reception.compensation;

/** A personal code (asmens kodas), or the code of a foreigner with interests in Lithuania (ILTU), of which no shape is known. */
final class PersonalCode {

    private static final int[] FIRST = {1, 2, 3, 4, 5, 6, 7, 8, 9, 1};
    private static final int[] SECOND = {3, 4, 5, 6, 7, 8, 9, 1, 2, 3};
    private static final int NONE = 10;

    private PersonalCode() {}

    /** Eleven digits must check; codes that begin with 9 are exceptions and are taken as they are. */
    static boolean possible(String code) {
        if (code.matches("[1-8][0-9]{10}")) {
            return check(code) == Character.digit(code.charAt(NONE), 10);
        }
        return code.matches("[0-9A-Za-z/-]{4,20}");
    }

    private static int check(String code) {
        int first = sum(code, FIRST) % 11;
        int second = sum(code, SECOND) % 11;
        return first < NONE ? first : second < NONE ? second : 0;
    }

    private static int sum(String code, int[] weights) {
        int sum = 0;
        for (int at = 0; at < weights.length; at++) {
            sum += Character.digit(code.charAt(at), 10) * weights[at];
        }
        return sum;
    }
}
