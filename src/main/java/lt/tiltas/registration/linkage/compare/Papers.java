package lt.tiltas.registration.linkage.compare;

/**
 * Document numbers packed into a number to the base 37, 0 for none: the last twelve letters and digits, look-alike Cyrillic letters as the Latin ones, the
 * others transliterated, the Roman numeral of a birth certificate left out.
 */
public final class Papers {

    public static final int BASE = 37;
    private static final int LONGEST = 12;
    private static final int NUMERAL = 2;
    private static final String CYRILLIC = "АБВГҐДЕЄЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЮЯЫЭ";
    private static final String LATIN = "ABBGGDEEJZIIIIKLMHOPPCTYFXCCSSUYYE";

    private Papers() {}

    public static long pack(String number) {
        char[] kept = new char[number.length()];
        int length = 0;
        int letters = 0;
        for (int at = 0; at < number.length(); at++) {
            char one = Character.toUpperCase(number.charAt(at));
            int cyrillic = one > 127 ? CYRILLIC.indexOf(one) : -1;
            char plain = cyrillic >= 0 ? LATIN.charAt(cyrillic) : one;
            if (plain >= 'A' && plain <= 'Z' || plain >= '0' && plain <= '9') {
                kept[length++] = plain;
                letters += plain >= 'A' && length == letters + 1 ? 1 : 0;
            }
        }
        int from = letters > NUMERAL && length - letters == 6 ? letters - NUMERAL : 0;
        long packed = 0;
        for (int at = Math.max(from, length - LONGEST); at < length; at++) {
            packed = packed * BASE + (kept[at] <= '9' ? kept[at] - '0' + 1 : kept[at] - 'A' + 11);
        }
        return packed;
    }

    /** The digits alone when there are enough of them to tell a document, else all of it. */
    public static long digits(long packed) {
        long digits = 0;
        long scale = 1;
        int count = 0;
        for (long rest = packed; rest > 0; rest /= BASE) {
            long one = rest % BASE;
            if (one <= 10) {
                digits += one * scale;
                scale *= BASE;
                count++;
            }
        }
        return count >= 5 ? digits : packed;
    }

    /** Whether one letter or digit was misread, left out, put in or two neighbours were turned. */
    public static boolean oneSlip(long one, long other) {
        int[] a = unpack(one);
        int[] b = unpack(other);
        if (a.length == b.length) {
            return turnedOrMisread(a, b);
        }
        int[] longer = a.length > b.length ? a : b;
        int[] shorter = a.length > b.length ? b : a;
        if (longer.length - shorter.length != 1) {
            return false;
        }
        int at = 0;
        while (at < shorter.length && shorter[at] == longer[at]) {
            at++;
        }
        while (at < shorter.length && shorter[at] == longer[at + 1]) {
            at++;
        }
        return at == shorter.length;
    }

    private static boolean turnedOrMisread(int[] a, int[] b) {
        int first = -1;
        int last = -1;
        int differences = 0;
        for (int at = 0; at < a.length; at++) {
            if (a[at] != b[at]) {
                first = first < 0 ? at : first;
                last = at;
                differences++;
            }
        }
        return differences == 1 || differences == 2 && last - first == 1 && a[first] == b[last] && a[last] == b[first];
    }

    private static int[] unpack(long packed) {
        int length = 0;
        for (long rest = packed; rest > 0; rest /= BASE) {
            length++;
        }
        int[] signs = new int[length];
        for (long rest = packed; rest > 0; rest /= BASE) {
            signs[--length] = (int) (rest % BASE);
        }
        return signs;
    }
}
