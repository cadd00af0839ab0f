package lt.tiltas.registration.linkage.name;

import java.util.List;

/**
 * A word of a name with all that comparing needs, made once for each spelling.
 *
 * @param letters small, of one alphabet
 * @param readings its sound strings, likeliest first
 * @param loose the same where г and х, ц and ч are not told apart
 * @param skeletons its consonant classes, a hash each: the keys of a surname
 * @param given the key of the given name that it is, or of its own skeleton
 * @param known how the given name is known: {@link #OWN}, {@link #SLIP} or {@link #UNKNOWN}
 * @param pets the keys of the names whose pet form it is
 * @param initial its first consonant class, or a vowel
 * @param father the key of the father's name if it is a patronymic, else 0
 */
public record Token(
        String letters,
        List<String> readings,
        List<String> loose,
        long[] skeletons,
        long given,
        int known,
        long[] pets,
        char initial,
        long father) {

    public static final int UNKNOWN = 0;
    public static final int SLIP = 1;
    public static final int OWN = 2;

    public static final Token NONE = new Token("", List.of(), List.of(), new long[0], 0, UNKNOWN, new long[0], '-', 0);

    static Token of(String letters) {
        List<String> readings = Fold.of(letters);
        if (readings.isEmpty()) {
            return NONE;
        }
        long[] skeletons = readings.stream()
                .flatMap(reading -> java.util.stream.Stream.of(reading, GivenNames.withoutEnding(reading)))
                .map(Fold::skeleton)
                .distinct()
                .mapToLong(Hash::of)
                .limit(Fold.MOST)
                .toArray();
        int own = GivenNames.of(readings);
        int name = own == GivenNames.NONE ? GivenNames.nearly(readings) : own;
        long[] pets = GivenNames.petsOf(readings).stream()
                .mapToLong(Token::key)
                .sorted()
                .toArray();
        return new Token(
                letters,
                readings,
                readings.stream().map(Fold::loose).distinct().toList(),
                skeletons,
                name == GivenNames.NONE ? skeletons[0] : key(name),
                own != GivenNames.NONE ? OWN : name != GivenNames.NONE ? SLIP : UNKNOWN,
                pets,
                (Fold.skeleton(readings.getFirst()) + '-').charAt(0),
                father(readings));
    }

    public boolean isEmpty() {
        return letters.isEmpty();
    }

    public boolean isPatronymic() {
        return Patronymics.is(readings);
    }

    /** Best likeness of any reading of the one with any of the other. */
    public float likeness(Token other) {
        float best = 0;
        for (String one : readings) {
            for (String two : other.readings) {
                best = Math.max(best, Distance.similarity(one, two));
            }
        }
        return best;
    }

    public boolean sounds(Token other) {
        for (String one : loose) {
            if (other.loose.contains(one)) {
                return true;
            }
        }
        return false;
    }

    public boolean sharesSkeleton(Token other) {
        for (long one : skeletons) {
            for (long two : other.skeletons) {
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
