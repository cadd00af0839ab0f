package lt.tiltas.registration.linkage.match;

import java.util.SplittableRandom;
import lt.tiltas.registration.linkage.compare.Rows;
import lt.tiltas.registration.linkage.name.Token;
import lt.tiltas.registration.linkage.name.Tokens;

/**
 * A copy of a list with more slips and gaps in it, by chance but always alike: what is learnt from one place's records should hold where people type
 * otherwise. Says nothing of who is who.
 */
final class Worse {

    private static final String LATIN = "abcdefghijklmnoprstuvyz";
    private static final String CYRILLIC = "абвгдежзийклмнопрстуфхцчшя";

    private final Rows rows;
    private final Tokens givenNames = new Tokens(true);
    private final Tokens surnames = new Tokens(false);
    private final SplittableRandom random;

    private Worse(Rows rows, long seed) {
        this.rows = rows;
        this.random = new SplittableRandom(seed);
    }

    static Rows of(Rows rows, long seed) {
        var worse = new Worse(rows.copy(), seed);
        for (int at = 0; at < rows.size; at++) {
            worse.names(at);
            worse.birth(at);
            worse.rest(at);
        }
        return worse.rows;
    }

    private void names(int at) {
        if (chance(0.02)) {
            rows.given[at] = slip(rows.given[at], givenNames);
        }
        if (chance(0.03)) {
            rows.family[at] = slip(rows.family[at], surnames);
        }
        if (rows.sex[at] == 1 && chance(0.025)) {
            rows.family[at] = rows.family[random.nextInt(rows.size)];
        }
        if (chance(0.01)) {
            Token given = rows.given[at];
            rows.given[at] = rows.family[at];
            rows.family[at] = given;
        }
        if (chance(0.15)) {
            rows.patronymic[at] = Token.NONE;
        }
    }

    private void birth(int at) {
        int birth = rows.birth[at];
        if (birth == 0) {
            return;
        }
        if (chance(0.01)) {
            rows.birth[at] = 0;
        } else if (chance(0.01)) {
            rows.birth[at] = birth / 10000 * 10000 + 101;
        } else if (chance(0.01)) {
            int scale = new int[] {1, 10, 100, 10_000, 100_000}[random.nextInt(5)];
            rows.birth[at] = birth - birth / scale % 10 * scale + random.nextInt(10) * scale;
        } else if (birth % 100 <= 12 && chance(0.008)) {
            rows.birth[at] = birth / 10000 * 10000 + birth % 100 * 100 + birth / 100 % 100;
        }
    }

    private void rest(int at) {
        if (chance(0.05)) {
            rows.paper[at] = 0;
            rows.paperKind[at] = 0;
        } else if (rows.paper[at] != 0 && chance(0.03)) {
            rows.paper[at] = rows.paper[at] / 37 * 37 + 1 + random.nextInt(10);
        }
        if (chance(0.08)) {
            rows.phone[at] = 10_000_000 + random.nextInt(89_999_999);
        }
        if (chance(0.03)) {
            rows.place[at] = chance(0.5) ? 0 : rows.place[random.nextInt(rows.size)];
        }
    }

    private Token slip(Token token, Tokens tokens) {
        String word = token.letters();
        if (word.length() < 3) {
            return token;
        }
        int at = random.nextInt(word.length() - 1);
        String letters = word.charAt(0) > 1000 ? CYRILLIC : LATIN;
        char other = letters.charAt(random.nextInt(letters.length()));
        String slipped = switch (random.nextInt(4)) {
            case 0 -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
            case 1 -> word.substring(0, at) + word.substring(at + 1);
            case 2 -> word.substring(0, at) + other + word.substring(at);
            default -> word.substring(0, at) + other + word.substring(at + 1);
        };
        return tokens.of(slipped).getFirst();
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }
}
