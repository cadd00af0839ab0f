package lt.tiltas.registration.linkage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import lt.tiltas.registration.linkage.block.Keys;
import lt.tiltas.registration.linkage.block.Kind;
import lt.tiltas.registration.linkage.compare.Field;
import lt.tiltas.registration.linkage.compare.RowReader;
import lt.tiltas.registration.linkage.compare.Rows;
import lt.tiltas.registration.linkage.match.Judge;
import lt.tiltas.registration.linkage.model.Frequencies;
import lt.tiltas.registration.linkage.model.Model;
import lt.tiltas.registration.linkage.name.Hash;
import lt.tiltas.registration.linkage.name.Tokens;

/** The score of a list, for one person at a desk. */
final class Score {

    /** @param household a number that the members of one household share, or -1 */
    record Candidate(Known known, int household) {}

    private static final int MOST = 8;
    private static final Set<Kind> STORED = EnumSet.of(
            Kind.BIRTH_GIVEN,
            Kind.BIRTH_INITIAL,
            Kind.NAMES,
            Kind.NAMES_YEAR,
            Kind.GIVEN_DAY_INITIAL,
            Kind.FAMILY_DAY,
            Kind.GIVEN_YEAR_PLACE,
            Kind.GIVEN_TURNED_DAY,
            Kind.GIVEN_MONTH_INITIAL,
            Kind.NAMES_FATHER);

    private static final int REMEMBERED = 20_000;
    private static final Tokens GIVEN_NAMES = new Tokens(true, REMEMBERED);
    private static final Tokens SURNAMES = new Tokens(false, REMEMBERED);

    private static final Judge JUDGE = new Judge(Model.own(), Frequencies.usual());

    private Score() {}

    /** In the order of the candidates; those after {@code asked} are only members of their households and have no answer. */
    static List<Likeness> of(Known person, List<Candidate> candidates, int asked) {
        var reader = new RowReader(GIVEN_NAMES, SURNAMES);
        add(reader, person, -1);
        candidates.forEach(candidate -> add(reader, candidate.known, candidate.household));
        Rows rows = reader.rows();
        List<Likeness> likeness = new ArrayList<>();
        for (int place = 0; place < asked; place++) {
            likeness.add(Likeness.of(person, candidates.get(place).known, JUDGE.hopeless(rows, place + 1)));
        }
        for (Judge.Opinion opinion : JUDGE.of(rows, 1, asked)) {
            int place = opinion.other() - 1;
            if (place < asked) {
                likeness.set(place, Likeness.of(person, candidates.get(place).known, opinion));
            }
        }
        return likeness;
    }

    /** The keys under which the register keeps a person: those that names, birth and place of birth give. */
    static long[] keys(Known person) {
        var reader = new RowReader(GIVEN_NAMES, SURNAMES);
        add(reader, person, -1);
        Set<Long> keys = new TreeSet<>();
        for (Kind kind : STORED) {
            Keys.of(reader.rows(), 0, kind, (any, key) -> keys.add(Hash.of(key, kind.number)));
        }
        return keys.stream().mapToLong(Long::longValue).toArray();
    }

    /** The likeliest few by evidence alone. */
    static <T> List<T> best(Known person, List<T> all, Function<T, Known> known) {
        if (all.size() <= MOST) {
            return all;
        }
        var reader = new RowReader(GIVEN_NAMES, SURNAMES);
        add(reader, person, -1);
        all.forEach(one -> add(reader, known.apply(one), -1));
        float[] evidence = JUDGE.evidence(reader.rows());
        return IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparing(at -> -evidence[at + 1]))
                .limit(MOST)
                .map(all::get)
                .toList();
    }

    private static void add(RowReader reader, Known known, int household) {
        String[] values = known.values();
        values[Field.HOUSEHOLD_REF.ordinal()] = household < 0 ? "" : "H" + household;
        reader.add(values, 0);
    }
}
