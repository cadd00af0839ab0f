package lt.tiltas.registration.linkage.name;

import java.util.Arrays;
import java.util.List;

/**
 * A word of a name with all that comparing needs, made once for each spelling.
 *
 * @param letters small, of one alphabet
 * @param readings its sound strings, likeliest first
 * @param sounds the same where г and х, ц and ч are not told apart, a hash each
 * @param skeletons its consonant classes, a hash each: the keys of a surname
 * @param given the key of the given name that it is, or of its own skeleton
 * @param known how the given name is known: {@link #OWN}, {@link #SLIP} or {@link #UNKNOWN}
 * @param pets the keys of the names whose pet form it is
 * @param classes a bit for each class of sound in it
 * @param father the key of the father's name if it is a patronymic, else 0
 */
public record Token(
        String letters,
        List<String> readings,
        long[] sounds,
        long[] skeletons,
        long given,
        int known,
        long[] pets,
        int classes,
        long father) {

    public static final int UNKNOWN = 0;
    public static final int SLIP = 1;
    public static final int OWN = 2;

    private static final float UNLIKE = 0.4f;

    public static final Token NONE = new Token("", List.of(), new long[0], new long[0], 0, UNKNOWN, new long[0], 0, 0);

    /** @param asGiven whether slips of given names are looked for: a surname is not a misspelt Marko */
    static Token of(String letters, boolean asGiven) {
        List<String> readings = Fold.of(letters);
        if (readings.isEmpty()) {
            return NONE;
        }
        long[] skeletons = skeletons(readings);
        int own = GivenNames.of(readings);
        int name = own == GivenNames.NONE && asGiven ? GivenNames.nearly(readings) : own;
        long[] pets = GivenNames.petsOf(readings).stream()
                .mapToLong(Token::key)
                .sorted()
                .toArray();
        return new Token(
                letters,
                readings,
                readings.stream()
                        .map(Fold::loose)
                        .distinct()
                        .mapToLong(Hash::of)
                        .toArray(),
                skeletons,
                name == GivenNames.NONE ? skeletons[0] : key(name),
                own != GivenNames.NONE ? OWN : name != GivenNames.NONE ? SLIP : UNKNOWN,
                pets,
                classes(readings),
                father(readings));
    }

    /** Its first class of sound: a vowel is one as good as another. */
    public char initial() {
        char first = isEmpty() ? '-' : Fold.coarse(readings.getFirst().charAt(0));
        return first == 'j' ? 'a' : first;
    }

    public boolean isEmpty() {
        return letters.isEmpty();
    }

    public boolean isPatronymic() {
        return Patronymics.is(readings);
    }

    /** Best likeness of any reading of the one with any of the other; words that share few classes of sound are not measured. */
    public float likeness(Token other) {
        int shared = Integer.bitCount(classes & other.classes);
        int most = Math.max(Integer.bitCount(classes), Integer.bitCount(other.classes));
        if (shared * 2 < most) {
            return UNLIKE * shared / most;
        }
        float best = 0;
        for (String one : readings) {
            for (String two : other.readings) {
                best = Math.max(best, Distance.similarity(one, two));
                if (best < UNLIKE) {
                    return best;
                }
            }
        }
        return best;
    }

    private static long[] skeletons(List<String> readings) {
        long[] skeletons = new long[Fold.MOST];
        int count = 0;
        for (String reading : readings) {
            count = put(skeletons, count, reading);
            count = put(skeletons, count, GivenNames.withoutEnding(reading));
        }
        return Arrays.copyOf(skeletons, count);
    }

    private static int put(long[] skeletons, int count, String reading) {
        long skeleton = Hash.of(Fold.skeleton(reading));
        for (int at = 0; at < count; at++) {
            if (skeletons[at] == skeleton) {
                return count;
            }
        }
        if (count == skeletons.length) {
            return count;
        }
        skeletons[count] = skeleton;
        return count + 1;
    }

    private static int classes(List<String> readings) {
        int classes = 0;
        for (String reading : readings) {
            for (int at = 0; at < reading.length(); at++) {
                classes |= 1 << (Fold.coarse(reading.charAt(at)) & 31);
            }
        }
        return classes;
    }

    public boolean sounds(Token other) {
        return share(sounds, other.sounds);
    }

    public boolean sharesSkeleton(Token other) {
        return share(skeletons, other.skeletons);
    }

    private static boolean share(long[] some, long[] others) {
        for (long one : some) {
            for (long two : others) {
                if (one == two) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether one of the two is the pet form of the other, or of the same name. */
    public boolean isPetOf(Token other) {
        for (long pet : pets) {
            if (pet == other.given) {
                return true;
            }
            for (long two : other.pets) {
                if (pet == two) {
                    return true;
                }
            }
        }
        for (long two : other.pets) {
            if (two == given) {
                return true;
            }
        }
        return false;
    }

    private static long father(List<String> readings) {
        if (!Patronymics.is(readings)) {
            int itself = GivenNames.of(readings);
            return itself == GivenNames.NONE
                    ? Hash.of(Fold.skeleton(Patronymics.stem(readings.getFirst())))
                    : key(itself);
        }
        int name = Patronymics.father(readings);
        return name == GivenNames.NONE ? Hash.of(Fold.skeleton(Patronymics.stem(readings.getFirst()))) : key(name);
    }

    private static long key(int name) {
        return Hash.of("given " + GivenNames.first(name));
    }
}
