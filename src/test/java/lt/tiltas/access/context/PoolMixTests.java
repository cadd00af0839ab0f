package lt.tiltas.access.context;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.Given;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Connections go from hand to hand; the context must not. */
@TiltasTest
class PoolMixTests {

    private static final int THREADS = 16;
    private static final int TRANSACTIONS = 5_000;
    private static final List<Integer> MUNICIPALITIES = List.of(12, 15, 23, 25, 30, 32, 33, 34);

    @Autowired
    As as;

    @Autowired
    Given given;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    private final Map<Integer, UUID> households = new HashMap<>();
    private final Map<Integer, Officer> officers = new HashMap<>();
    private final Queue<String> leaks = new ConcurrentLinkedQueue<>();

    @Test
    void no_officer_ever_gets_another_ones_rows() throws Exception {
        long seed = new Random().nextLong();
        System.out.println("PoolMixTests seed " + seed);
        for (int municipality : MUNICIPALITIES) {
            households.put(
                    municipality,
                    given.household(municipality, "Mixenko", "Olha").id().value());
            officers.put(municipality, as.casemanager(municipality));
        }

        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> runs = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                Random dice = new Random(seed + thread);
                runs.add(threads.submit(() -> {
                    for (int n = 0; n < TRANSACTIONS / THREADS; n++) {
                        look(dice);
                    }
                }));
            }
            for (Future<?> run : runs) {
                run.get();
            }
        }

        assertThat(leaks).as("seed " + seed).isEmpty();
    }

    private void look(Random dice) {
        int municipality = MUNICIPALITIES.get(dice.nextInt(MUNICIPALITIES.size()));
        int manner = dice.nextInt(10);
        if (manner == 0) {
            expect("nobody", List.of(), transaction.execute(status -> visible()));
            return;
        }
        CurrentOfficer.as(
                officers.get(municipality),
                () -> transaction.executeWithoutResult(status -> {
                    expect("officer of " + municipality, List.of(households.get(municipality)), visible());
                    if (manner < 4) {
                        status.setRollbackOnly();
                    }
                }));
    }

    private List<UUID> visible() {
        return db.sql("select id from registration.household where id = any(?)")
                .param(households.values().toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    private void expect(String who, List<UUID> expected, List<UUID> seen) {
        if (!expected.equals(seen)) {
            leaks.add(who + " sees " + seen);
        }
    }
}
