package lt.tiltas.reception;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.stay.EndStay;
import lt.tiltas.reception.stay.ExpireHolds;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people can never have one bed on one night, whatever races; a family goes in whole or not at all. */
@TiltasTest
class BedRaceTests {

    private static final int THREADS = 16;
    private static final int ATTEMPTS = 200;
    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    Stays stays;

    @Autowired
    EndStay endStay;

    @Autowired
    ExpireHolds expireHolds;

    @Autowired
    Houses houses;

    @Autowired
    Given given;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    private final AtomicInteger gifts = new AtomicInteger();

    @Test
    void families_race_for_few_beds_and_nobody_shares_one() throws Exception {
        long seed = System.nanoTime();
        System.out.println("bed race, seed " + seed);
        List<SiteId> sites = List.of(houses.site(19, 4, 2, 1, 3), houses.site(21, 2, 2), houses.site(46, 1, 4, 4));
        List<HouseholdCard> families = families(24);

        race(IntStream.range(0, THREADS)
                .<Callable<Void>>mapToObj(thread -> () -> {
                    Random dice = new Random(seed + thread);
                    for (int n = 0; n < ATTEMPTS; n++) {
                        one(families.get(dice.nextInt(families.size())), sites.get(dice.nextInt(sites.size())), dice);
                    }
                    return null;
                })
                .toList());

        assertThat(gifts.get()).as("seed %s", seed).isPositive();
        for (SiteId site : sites) {
            assertThat(overlaps(site)).as("overlaps, seed %s", seed).isZero();
            assertThat(strangersInARoom(site)).as("strangers, seed %s", seed).isZero();
        }
        families.forEach(family -> assertWhole(family, seed));
    }

    /** Holds, stays, moves, cancellations, departures, expiry: whatever twelve offices do at once. */
    private void one(HouseholdCard family, SiteId site, Random dice) {
        Officer audrius = as.coordinator();
        LocalDate from = TODAY.plusDays(dice.nextInt(4));
        int what = dice.nextInt(12);
        if (what == 11) {
            houses.letHoldsEnd(family);
        } else if (what == 10) {
            as.run(Officer.SYSTEM, expireHolds::everywhere);
        } else if (what > 7) {
            as.run(audrius, () -> endStay.end(family, from, "left_country", audrius));
        } else if (what > 6) {
            as.run(audrius, () -> stays.release(family, audrius));
        } else {
            BedOutcome outcome = as.run(
                    audrius,
                    () -> what > 3
                            ? stays.hold(family, site, from, audrius)
                            : stays.begin(family, site, from, audrius));
            if (outcome instanceof BedOutcome.Given) {
                gifts.incrementAndGet();
            }
        }
    }

    @Test
    void the_constraint_alone_keeps_raw_inserts_apart() throws Exception {
        long seed = System.nanoTime();
        System.out.println("raw race, seed " + seed);
        SiteId site = houses.site(19, 1, 1, 1);
        List<HouseholdCard> people = IntStream.range(0, 16)
                .mapToObj(n -> houses.card(given.household(3, "Bondar", "Nina")))
                .toList();
        List<Callable<Integer>> work = new ArrayList<>();
        for (HouseholdCard person : people) {
            Random dice = new Random(seed + work.size());
            work.add(() ->
                    IntStream.range(0, 20).map(n -> raw(site, person, dice)).sum());
        }

        int written = race(work).stream().mapToInt(Integer::intValue).sum();

        assertThat(written).isPositive();
        assertThat(overlaps(site)).as("seed %s", seed).isZero();
    }

    private int raw(SiteId site, HouseholdCard person, Random dice) {
        LocalDate from = TODAY.plusDays(dice.nextInt(60));
        try {
            return as.run(
                    Officer.SYSTEM,
                    () -> db.sql("""
                    insert into reception.stay (bed_id, room_id, site_id, site_org, household_id, person_id, party, org_id, state, during,
                                                made_by, begun_at)
                    select b.id, b.room_id, b.site_id, 19, ?, ?, 'F', 3, 'stay', daterange(?, ?), ?, clock_timestamp()
                    from reception.bed b where b.site_id = ? order by random() limit 1
                    """)
                            .params(
                                    person.id().value(),
                                    person.people().getFirst().value(),
                                    from,
                                    from.plusDays(1 + dice.nextInt(9)),
                                    Officer.SYSTEM.id(),
                                    site.value())
                            .update());
        } catch (DataAccessException refused) {
            return 0;
        }
    }

    private <T> List<T> race(List<Callable<T>> work) throws InterruptedException, ExecutionException {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            List<T> answers = new ArrayList<>();
            for (Future<T> each : threads.invokeAll(work)) {
                answers.add(each.get());
            }
            return answers;
        }
    }

    private List<HouseholdCard> families(int howMany) {
        String[] names = {"Oksana", "Danylo", "Sofija", "Halyna"};
        List<HouseholdId> ids = IntStream.range(0, howMany)
                .mapToObj(n -> given.household(3, "Kovalenko", Arrays.copyOf(names, 1 + n % 4))
                        .id())
                .toList();
        return houses.cards(ids);
    }

    private int overlaps(SiteId site) {
        return count("""
                select count(*) from reception.stay a join reception.stay b
                on a.bed_id = b.bed_id and a.id < b.id and a.during && b.during
                where a.site_id = ? and a.state <> 'released' and b.state <> 'released'
                """, site);
    }

    private int strangersInARoom(SiteId site) {
        return count("""
                select count(*) from reception.stay a join reception.stay b
                on a.room_id = b.room_id and a.party <> b.party and a.during && b.during
                where a.site_id = ? and a.state <> 'released' and b.state <> 'released'
                """, site);
    }

    private int count(String sql, SiteId site) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql(sql).param(site.value()).query(Integer.class).single());
    }

    /** On any night, in any site, either all members sleep there or none. */
    private void assertWhole(HouseholdCard family, long seed) {
        List<Integer> sleepers = as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                select count(distinct person_id) from reception.stay
                where household_id = ? and state in ('hold', 'stay') group by site_id, state, during
                """)
                        .param(family.id().value())
                        .query(Integer.class)
                        .list());
        assertThat(sleepers)
                .as("half a family, seed %s", seed)
                .allMatch(count -> count == family.members().size());
    }
}
