package lt.tiltas.registration.linkage.name;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

/** The words of the names at hand, each read once. */
public final class Tokens {

    private final ConcurrentHashMap<String, Token> tokens = new ConcurrentHashMap<>();
    private final boolean given;
    private final int most;

    /** @param given whether the words are given names */
    public Tokens(boolean given) {
        this(given, Integer.MAX_VALUE);
    }

    /** @param most how many are remembered; beyond that all are forgotten and read again */
    public Tokens(boolean given, int most) {
        this.given = given;
        this.most = most;
    }

    /** The words of a field in their order; a hyphen parts a double name. */
    public List<Token> of(String field) {
        if (field.isEmpty()) {
            return List.of();
        }
        List<Token> words = new ArrayList<>(2);
        int start = 0;
        for (int at = 0; at <= field.length(); at++) {
            if (at == field.length() || parts(field.charAt(at))) {
                if (at > start) {
                    Token word = word(field.substring(start, at));
                    if (!word.isEmpty()) {
                        words.add(word);
                    }
                }
                start = at + 1;
            }
        }
        return words;
    }

    private Token word(String typed) {
        Token known = tokens.get(typed);
        if (known != null) {
            return known;
        }
        if (tokens.mappingCount() >= most) {
            tokens.clear();
        }
        Token made = tokens.computeIfAbsent(Fold.letters(typed), letters -> Token.of(letters, given));
        tokens.put(typed, made);
        return made;
    }

    private static boolean parts(char letter) {
        return letter == ' '
                || letter == '-'
                || letter == ','
                || letter == '.'
                || letter == '/'
                || letter == '_'
                || letter == '\u00a0'
                || letter >= '\u2010' && letter <= '\u2015';
    }
}
