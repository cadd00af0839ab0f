package lt.tiltas.registration.linkage.match;

import lt.tiltas.registration.linkage.compare.Rows;
import lt.tiltas.registration.linkage.name.Hash;
import lt.tiltas.registration.linkage.name.Token;

/** Splits given names and surname stems in two halves, by chance but always alike. */
final class NameHalves {

    private final Rows rows;
    private final long seed;

    NameHalves(Rows rows, long seed) {
        this.rows = rows;
        this.seed = seed;
    }

    boolean first(int record) {
        return half(rows.given[record].given()) && half(stem(rows.family[record]));
    }

    boolean second(int record) {
        return !half(rows.given[record].given()) && !half(stem(rows.family[record]));
    }

    private boolean half(long key) {
        return (Hash.of(key, seed) & 1) == 0;
    }

    private static long stem(Token family) {
        return family.skeletons().length == 0 ? 0 : family.skeletons()[0];
    }
}
