package lt.tiltas.registration.linkage.name;

/** A number that a text has on every machine and in every release; stored keys rely on it. FNV-1a with the finish of MurmurHash3. */
public final class Hash {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private Hash() {}

    public static long of(String text) {
        long hash = OFFSET;
        for (int at = 0; at < text.length(); at++) {
            hash = (hash ^ text.charAt(at)) * PRIME;
        }
        return mix(hash);
    }

    public static long of(long one, long other) {
        return mix(one * 0x9e3779b97f4a7c15L + Long.rotateLeft(other, 31));
    }

    private static long mix(long hash) {
        long mixed = hash;
        mixed = (mixed ^ (mixed >>> 33)) * 0xff51afd7ed558ccdL;
        mixed = (mixed ^ (mixed >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return mixed ^ (mixed >>> 33);
    }
}
