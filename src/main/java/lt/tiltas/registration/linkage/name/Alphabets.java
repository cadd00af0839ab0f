package lt.tiltas.registration.linkage.name;

/** In how many alphabets two words are written: 0 both Latin, 1 both Cyrillic, 2 one of each. */
public final class Alphabets {

    private Alphabets() {}

    public static int of(Token one, Token other) {
        boolean first = Alphabet.isCyrillic(one.letters());
        boolean second = Alphabet.isCyrillic(other.letters());
        return first == second ? (first ? 1 : 0) : 2;
    }
}
