package lt.tiltas.permits.token;

/** RFC 4648 without padding: capital letters and digits, which a square code packs two into eleven bits. */
public final class Base32 {

    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Base32() {}

    public static String of(byte[] bytes) {
        var text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte one : bytes) {
            held = held << 8 | one & 0xff;
            for (bits += 8; bits >= 5; bits -= 5) {
                text.append(SIGNS.charAt(held >> (bits - 5) & 31));
            }
            held &= (1 << bits) - 1;
        }
        if (bits > 0) {
            text.append(SIGNS.charAt(held << (5 - bits) & 31));
        }
        return text.toString();
    }

    /** @throws IllegalArgumentException when a sign is none of these */
    public static byte[] read(String text) {
        byte[] bytes = new byte[text.length() * 5 / 8];
        int held = 0;
        int bits = 0;
        int at = 0;
        for (int n = 0; n < text.length(); n++) {
            int value = SIGNS.indexOf(text.charAt(n));
            if (value < 0) {
                throw new IllegalArgumentException("not base 32");
            }
            held = held << 5 | value;
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes[at++] = (byte) (held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        return bytes;
    }
}
