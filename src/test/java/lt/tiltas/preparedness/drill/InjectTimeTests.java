package lt.tiltas.preparedness.drill;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;

/** A clock set by hand: nothing is given early, lost or given twice, whoever looks when. */
@TiltasTest
class InjectTimeTests {

    @Autowired
    Drilling drilling;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    @Autowired
    Exercises exercises;

    @Autowired
    Injects injects;

    @Autowired
    InjectEffects effects;

    @Autowired
    PlatformTransactionManager transactions;

    private final UUID own = UUID.randomUUID();
    private final ExerciseId id = new ExerciseId(own);
    private final HandClock clock = new HandClock();
    private Officer ministry;
    private Paces paces;

    @BeforeEach
    void a_drill_begins_by_that_clock() {
        ministry = drilling.ministry();
        paces = new Paces(db, clock);
        drilling.prepare(own, "Laikrodžio pratybos");
        drilling.inject(own, "0", "iš karto");
        drilling.inject(own, "2", "po dviejų valandų");
        drilling.inject(own, "30", "kitą dieną", "effect.indicator", "registered", "effect.value", "700");
        as.run(ministry, () -> {
            exercises.start(id, "{}", clock.instant());
            paces.add(id, Pace.start(clock.instant()), ministry);
            db.sql("""
                    insert into preparedness.activation (id, exercise_id, level, state, persons, reason, org_id, opened_by, opened_by_name, proposed_at,
                        opened_at, state_since)
                    values (:id, :id, 'watch', 'report', 1, 'Laikrodis', access.org(), access.officer(), 'officer', now(), now(), now())
                    """).param("id", own).update();
        });
    }

    @AfterEach
    void it_ends() {
        as.run(ministry, () -> exercises.end(id, clock.instant()));
    }

    /** A new one each time, as after a restart: what it knows stands in the tables. */
    private void look() {
        new GiveInjects(exercises, injects, new Paces(db, clock), effects, transactions).due(id);
    }

    @Test
    void each_is_given_at_its_own_moment_however_late_somebody_looks() {
        Instant began = clock.instant();
        look();
        assertThat(given()).containsExactly(began);
        clock.on(Duration.ofMinutes(119));
        look();
        assertThat(given()).hasSize(1);
        clock.on(Duration.ofHours(40));
        look();
        look();
        assertThat(given()).containsExactly(began, began.plus(Duration.ofHours(2)), began.plus(Duration.ofHours(30)));
        assertThat(as.run(
                        ministry,
                        () -> db.sql("select count(*) from preparedness.known where activation_id = ?")
                                .param(own)
                                .query(Integer.class)
                                .single()))
                .isOne();
    }

    @Test
    void many_who_look_at_once_give_it_once() {
        clock.on(Duration.ofHours(3));
        CompletableFuture<?>[] looks = IntStream.range(0, 8)
                .mapToObj(n -> CompletableFuture.runAsync(this::look))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(looks).join();
        assertThat(given()).hasSize(2);
    }

    @Test
    void a_pause_and_a_turn_move_nothing_that_was_given() {
        Instant began = clock.instant();
        turn(0);
        clock.on(Duration.ofDays(2));
        look();
        assertThat(given()).hasSize(1);
        turn(24);
        clock.on(Duration.ofMinutes(5));
        look();
        assertThat(given()).containsExactly(began, began.plus(Duration.ofHours(2)));
        turn(168);
        clock.on(Duration.ofMinutes(10));
        look();
        assertThat(given()).hasSize(3);
        assertThat(as.run(ministry, () -> paces.now(id))).isEqualTo(began.plus(Duration.ofHours(30)));
    }

    private void turn(int rate) {
        as.run(ministry, () -> paces.add(id, paces.of(id).getLast().turned(rate, clock.instant()), ministry));
    }

    private List<Instant> given() {
        return as.run(ministry, () -> injects.of(id)).stream()
                .filter(one -> one.givenAt() != null)
                .map(one -> one.givenAt().toInstant())
                .toList();
    }
}
