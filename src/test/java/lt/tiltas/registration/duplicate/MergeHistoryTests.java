package lt.tiltas.registration.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.PersonId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Random histories of merging, undoing and correcting, against a model in memory; 0 stands for a new seed, which is printed. */
@TiltasTest
class MergeHistoryTests {

    private static final int STEPS = 60;

    @Autowired
    Given given;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    MergePeople mergePeople;

    @Autowired
    UndoMerge undoMerge;

    private record Made(MergeId id, PersonId kept, PersonId merged, String was, String is) {}

    private final Map<PersonId, String> names = new HashMap<>();
    private final Deque<Made> standing = new ArrayDeque<>();
    private final List<PersonId> people = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {7, 20261125, 0})
    void any_history_can_be_undone_and_later_corrections_stay(long wanted) {
        long seed = wanted == 0 ? System.nanoTime() : wanted;
        System.out.println("MergeHistoryTests: seed " + seed);
        Random random = new Random(seed);
        for (int n = 0; n < 6; n++) {
            PersonId id = given.household(19, "Historenko", "Name" + n).people().getFirst();
            people.add(id);
            names.put(id, "Name" + n);
        }
        for (int step = 0; step < STEPS; step++) {
            switch (random.nextInt(4)) {
                case 0, 1 -> merge(pick(random), pick(random), random.nextBoolean());
                case 2 -> undoLast();
                default -> correct(pick(random), "Corrected" + step);
            }
            asTheModelSays("seed " + seed + ", step " + step);
        }
        while (!standing.isEmpty()) {
            undoLast();
            asTheModelSays("seed " + seed + ", at the end");
        }
        assertThat(people).allSatisfy(person -> assertThat(surviving(person)).isEqualTo(person));
    }

    private PersonId pick(Random random) {
        return people.get(random.nextInt(people.size()));
    }

    private void merge(PersonId kept, PersonId merged, boolean take) {
        if (kept.equals(merged)) {
            return;
        }
        MergeId id = new MergeId(UUID.randomUUID());
        var outcome = as.run(
                as.registrar(),
                () -> mergePeople.merge(id, kept, merged, take ? Set.of("given") : Set.of(), as.registrar()));
        boolean possible = root(kept).equals(kept) && root(merged).equals(merged);
        assertThat(outcome instanceof MergePeople.Outcome.Merged).isEqualTo(possible);
        if (possible) {
            standing.push(new Made(id, kept, merged, names.get(kept), take ? names.get(merged) : names.get(kept)));
            names.put(kept, standing.getFirst().is());
        }
    }

    private void undoLast() {
        if (!standing.isEmpty()) {
            Made made = standing.pop();
            as.run(as.registrar(), () -> undoMerge.undo(made.id, as.registrar()));
            if (!made.was.equals(made.is) && names.get(made.kept).equals(made.is)) {
                names.put(made.kept, made.was);
            }
        }
    }

    private void correct(PersonId person, String name) {
        as.run(
                as.registrar(),
                () -> db.sql("update registration.person set given = ? where id = ?")
                        .params(name, person.value())
                        .update());
        names.put(person, name);
    }

    private void asTheModelSays(String when) {
        assertThat(people).as(when).allSatisfy(person -> {
            assertThat(surviving(person)).isEqualTo(root(person));
            assertThat(name(person)).isEqualTo(names.get(person));
        });
    }

    private PersonId root(PersonId person) {
        return standing.stream()
                .filter(made -> made.merged.equals(person))
                .map(made -> root(made.kept))
                .findFirst()
                .orElse(person);
    }

    private PersonId surviving(PersonId person) {
        return PersonId.of(text("select surviving_id::text from registration.published_person where id = ?", person));
    }

    private String name(PersonId person) {
        return text("select given from registration.person where id = ?", person);
    }

    private String text(String sql, PersonId person) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql(sql).param(person.value()).query(String.class).single());
    }
}
