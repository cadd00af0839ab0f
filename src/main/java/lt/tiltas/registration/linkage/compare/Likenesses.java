package lt.tiltas.registration.linkage.compare;

import lt.tiltas.registration.linkage.name.Token;

/** The likenesses measured last, for one thread: in a long list the same two spellings meet again and again. */
public final class Likenesses {

    private static final int ROOM = 1 << 16;
    private static final int SPREAD = 0x9e3779b9;

    private final Token[] ones = new Token[ROOM];
    private final Token[] others = new Token[ROOM];
    private final float[] likenesses = new float[ROOM];

    float of(Token one, Token other) {
        int slot = (System.identityHashCode(one) * SPREAD + System.identityHashCode(other)) * SPREAD >>> 16;
        if (ones[slot] != one || others[slot] != other) {
            ones[slot] = one;
            others[slot] = other;
            likenesses[slot] = one.likeness(other);
        }
        return likenesses[slot];
    }
}
