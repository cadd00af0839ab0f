package lt.tiltas.registration.linkage.name;

/**
 * Damerau's distance between two sound strings, cheap where spellings and languages differ (і and е, о and а, с and ш without its hook), dear where
 * people do; 1 is one letter of another name. After Damerau (1964) and the weighted edit distances of Christen, Data Matching (2012), 5.
 */
public final class Distance {

    private static final int LETTERS = 128;
    private static final float VOWEL = 0.55f;
    private static final float TURNED = 0.8f;
    private static final int LONGEST = 24;
    private static final float[] CHANGE = changes();
    private static final ThreadLocal<float[][]> ROWS = ThreadLocal.withInitial(() -> new float[3][LONGEST + 1]);

    private Distance() {}

    /** 1 for the same, 0 for nothing alike. */
    public static float similarity(String one, String other) {
        if (one.equals(other)) {
            return 1;
        }
        int longest = Math.max(one.length(), other.length());
        return longest == 0 ? 0 : Math.max(0, 1 - of(one, other) / longest);
    }

    static float of(String one, String other) {
        String a = one.length() > LONGEST ? one.substring(0, LONGEST) : one;
        String b = other.length() > LONGEST ? other.substring(0, LONGEST) : other;
        float[][] rows = ROWS.get();
        float[] before = rows[0];
        float[] above = rows[1];
        float[] row = rows[2];
        above[0] = 0;
        for (int j = 1; j <= b.length(); j++) {
            above[j] = above[j - 1] + alone(sound(b, j - 1));
        }
        for (int i = 1; i <= a.length(); i++) {
            char x = sound(a, i - 1);
            row[0] = above[0] + alone(x);
            for (int j = 1; j <= b.length(); j++) {
                char y = sound(b, j - 1);
                float least = Math.min(
                        above[j - 1] + CHANGE[x * LETTERS + y], Math.min(above[j] + alone(x), row[j - 1] + alone(y)));
                if (i > 1 && j > 1 && x == sound(b, j - 2) && y == sound(a, i - 2)) {
                    least = Math.min(least, before[j - 2] + TURNED);
                }
                row[j] = least;
            }
            float[] free = before;
            before = above;
            above = row;
            row = free;
        }
        return above[b.length()];
    }

    private static char sound(String text, int at) {
        return (char) (text.charAt(at) & (LETTERS - 1));
    }

    private static float alone(char sound) {
        return isVowel(sound) ? VOWEL : 1;
    }

    private static boolean isVowel(char sound) {
        return "aeiouj".indexOf(sound) >= 0;
    }

    private static float[] changes() {
        float[] change = new float[LETTERS * LETTERS];
        java.util.Arrays.fill(change, 1);
        for (char x = 0; x < LETTERS; x++) {
            for (char y = 0; y < LETTERS; y++) {
                if (isVowel(x) && isVowel(y)) {
                    change[x * LETTERS + y] = VOWEL;
                }
            }
        }
        for (char x = 0; x < LETTERS; x++) {
            change[x * LETTERS + x] = 0;
        }
        near(change, 0.1f, "hx", "cC");
        near(change, 0.3f, "ie", "oa", "io", "Zz", "Ss", "ij");
        near(change, 0.4f, "sz", "ZS", "ea", "cS", "CS", "cs", "cz", "Cx", "uv", "eo", "hk");
        near(change, 0.7f, "kx", "td", "pb", "pf", "vf", "tc", "dz", "fx", "ft", "bv");
        return change;
    }

    private static void near(float[] change, float cost, String... pairs) {
        for (String pair : pairs) {
            change[pair.charAt(0) * LETTERS + pair.charAt(1)] = cost;
            change[pair.charAt(1) * LETTERS + pair.charAt(0)] = cost;
        }
    }
}
