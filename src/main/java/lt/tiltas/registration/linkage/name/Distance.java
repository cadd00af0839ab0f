package lt.tiltas.registration.linkage.name;

import java.util.Arrays;

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
    private static final float[] ALONE = alone();
    private static final ThreadLocal<Room> ROOM = ThreadLocal.withInitial(Room::new);

    private static final class Room {
        private final byte[] one = new byte[LONGEST];
        private final byte[] other = new byte[LONGEST];
        private final float[] before = new float[LONGEST + 1];
        private final float[] above = new float[LONGEST + 1];
        private final float[] row = new float[LONGEST + 1];
    }

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
        Room room = ROOM.get();
        int width = sounds(other, room.other);
        int height = sounds(one, room.one);
        float[] before = room.before;
        float[] above = room.above;
        float[] row = room.row;
        above[0] = 0;
        for (int j = 1; j <= width; j++) {
            above[j] = above[j - 1] + ALONE[room.other[j - 1]];
        }
        for (int i = 1; i <= height; i++) {
            int x = room.one[i - 1];
            float left = ALONE[x];
            int change = x * LETTERS;
            row[0] = above[0] + left;
            for (int j = 1; j <= width; j++) {
                int y = room.other[j - 1];
                float least =
                        Math.min(above[j - 1] + CHANGE[change + y], Math.min(above[j] + left, row[j - 1] + ALONE[y]));
                if (i > 1 && j > 1 && x == room.other[j - 2] && y == room.one[i - 2]) {
                    least = Math.min(least, before[j - 2] + TURNED);
                }
                row[j] = least;
            }
            float[] free = before;
            before = above;
            above = row;
            row = free;
        }
        return above[width];
    }

    private static int sounds(String text, byte[] sounds) {
        int length = Math.min(text.length(), LONGEST);
        for (int at = 0; at < length; at++) {
            sounds[at] = (byte) (text.charAt(at) & (LETTERS - 1));
        }
        return length;
    }

    private static boolean isVowel(char sound) {
        return "aeiouj".indexOf(sound) >= 0;
    }

    private static float[] alone() {
        float[] alone = new float[LETTERS];
        for (char sound = 0; sound < LETTERS; sound++) {
            alone[sound] = isVowel(sound) ? VOWEL : 1;
        }
        return alone;
    }

    private static float[] changes() {
        float[] change = new float[LETTERS * LETTERS];
        Arrays.fill(change, 1);
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
