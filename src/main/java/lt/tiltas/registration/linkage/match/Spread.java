package lt.tiltas.registration.linkage.match;

import java.util.stream.IntStream;

/** Work on many pairs, in pieces over the cores; a small list is done in one go. */
final class Spread {

    private static final int PIECE = 1 << 14;

    /** Does the pairs from one place to before another. */
    @FunctionalInterface
    interface Piece {
        void run(int from, int to);
    }

    private Spread() {}

    static void over(int size, Piece piece) {
        int pieces = (size + PIECE - 1) / PIECE;
        IntStream numbers = IntStream.range(0, pieces);
        (pieces > 2 ? numbers.parallel() : numbers)
                .forEach(at -> piece.run(at * PIECE, Math.min(size, (at + 1) * PIECE)));
    }
}
