package lt.tiltas.reception;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.stay.EndStay;
import lt.tiltas.reception.stay.ExpireHolds;
import lt.tiltas.reception.stay.MoveHousehold;
import lt.tiltas.reception.stay.Places;
import lt.tiltas.reception.stay.RoomState;
import lt.tiltas.reception.strip.Night;
import lt.tiltas.reception.strip.Nights;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Any history of holds, stays, moves, splits and merges of families, blocks and cleaning keeps what must always be true. */
@TiltasTest
class HistoryTests {

    private static final int STEPS = 96;
    private static final int LOOK_EVERY = 12;
    private static final LocalDate TODAY = LocalDate.now();

    @Autowired
    Stays stays;

    @Autowired
    EndStay endStay;

    @Autowired
    MoveHousehold moveHousehold;

    @Autowired
    ExpireHolds expireHolds;

    @Autowired
    Places places;

    @Autowired
    Nights nights;

    @Autowired
    Houses houses;

    @Autowired
    Given given;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    private Random dice;
    private List<SiteId> sites;
    private final List<HouseholdCard> families = new ArrayList<>();
    private final Set<UUID> regrouped = new HashSet<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 42, 8101})
    void a_history_of_a_known_seed_keeps_it_all(long seed) {
        live(seed);
    }

    @Test
    void a_history_of_a_new_seed_keeps_it_all() {
        long seed = System.nanoTime();
        System.out.println("history of beds, seed " + seed);
        live(seed);
    }

    private void live(long seed) {
        dice = new Random(seed);
        sites = List.of(houses.site(19, 2, 3, 1, 4), houses.site(19, 6, 2, 2), houses.site(19, 8));
        String[] names = {"Oksana", "Danylo", "Sofija", "Halyna", "Lev"};
        IntStream.range(0, 9)
                .mapToObj(n -> given.household(19, "Kovalenko", Arrays.copyOf(names, 1 + n % 5)))
                .forEach(card -> families.add(houses.card(card)));
        for (int n = 1; n <= STEPS; n++) {
            step();
            if (n % LOOK_EVERY == 0) {
                look(seed + ", step " + n);
            }
        }
    }

    private void step() {
        int at = dice.nextInt(families.size());
        HouseholdCard family = families.get(at);
        SiteId site = sites.get(dice.nextInt(sites.size()));
        LocalDate from = TODAY.plusDays(dice.nextInt(6));
        Officer audrius = as.casemanager(19);
        switch (dice.nextInt(14)) {
            case 0, 1, 2 -> as.run(audrius, () -> stays.hold(family, site, from, audrius));
            case 3, 4, 5 -> as.run(audrius, () -> stays.begin(family, site, from, audrius));
            case 6, 7 -> as.run(audrius, () -> moveHousehold.move(family, wanted(site, from), audrius));
            case 8 -> as.run(audrius, () -> stays.release(family, audrius));
            case 9 -> as.run(audrius, () -> endStay.end(family, from, "left_country", audrius));
            case 10 -> {
                houses.letHoldsEnd(family);
                as.run(Officer.SYSTEM, expireHolds::everywhere);
            }
            case 11 -> block(site);
            case 12 -> regroup(at);
            default ->
                houses.change(
                        "update reception.stay set cleaned_at = clock_timestamp(), cleaned_by = access.officer()"
                                + " where site_id = ? and state = 'stay' and upper(during) <= current_date and cleaned_at is null",
                        site.value());
        }
    }

    private MoveHousehold.Wanted wanted(SiteId site, LocalDate from) {
        List<RoomState> rooms = as.run(Officer.SYSTEM, () -> places.rooms(site, from));
        int first = dice.nextInt(rooms.size());
        List<UUID> chosen = rooms.subList(first, Math.min(rooms.size(), first + 1 + dice.nextInt(2))).stream()
                .map(RoomState::id)
                .toList();
        return new MoveHousehold.Wanted(site, chosen, from, "because of the test");
    }

    /** A bed that is free is taken out of use, or one that was comes back. */
    private void block(SiteId site) {
        if (dice.nextBoolean()) {
            houses.change(
                    "update reception.stay set state = 'released', ended_at = clock_timestamp(), ended_by = access.officer(), ended_why = 'mended'"
                            + " where id = (select id from reception.stay where site_id = ? and state = 'block' limit 1)",
                    site.value());
        } else {
            houses.change("""
                    insert into reception.stay (bed_id, room_id, site_id, site_org, org_id, state, during, reason, made_by)
                    select b.id, b.room_id, b.site_id, i.operator_org, 3, 'block', daterange(current_date, current_date + ?), 'repair', access.officer()
                    from reception.room_places(current_date, ?) p join reception.bed b on b.id = p.free[1] join reception.site i on i.id = b.site_id
                    order by b.id limit 1
                    """, 1 + dice.nextInt(9), site.value());
        }
    }

    /** One member goes to another family, as registration tells it; both are what they are from then on. */
    private void regroup(int at) {
        HouseholdCard from = families.get(at);
        int into = dice.nextInt(families.size());
        if (into == at || from.members().size() < 2) {
            return;
        }
        HouseholdCard to = families.get(into);
        var leaver = from.people().getLast();
        assertThat(mvc.post()
                        .uri("/households/" + from.id() + "/regrouping")
                        .with(signedIn(as.casemanager(19)))
                        .with(csrf())
                        .param("own", UUID.randomUUID().toString())
                        .param("version", String.valueOf(from.state().version()))
                        .param("people", leaver.toString())
                        .param("where", "other")
                        .param("number", to.number())
                        .param("reason", "family_found")
                        .param("role-" + leaver, "other"))
                .hasStatus3xxRedirection();
        families.set(at, houses.card(from));
        families.set(into, houses.card(to));
        regrouped.add(to.id().value());
        regrouped.add(from.id().value());
    }

    private void look(String seed) {
        String live = " and a.state <> 'released' and b.state <> 'released' and a.during && b.during";
        assertThat(count("a.bed_id = b.bed_id" + live))
                .as("two in one bed, seed %s", seed)
                .isZero();
        assertThat(count("a.room_id = b.room_id and a.party <> b.party" + live))
                .as("strangers, seed %s", seed)
                .isZero();
        assertThat(count("a.person_id = b.person_id and a.state = b.state" + live))
                .as("one in two beds, seed %s", seed)
                .isZero();
        families.stream()
                .filter(family -> !regrouped.contains(family.id().value()))
                .forEach(family -> assertWhole(family, seed));
        sites.forEach(site -> assertCounted(site, seed));
    }

    private void assertWhole(HouseholdCard family, String seed) {
        List<Integer> together = as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                select count(distinct person_id) from reception.stay where household_id = ? and state in ('hold', 'stay')
                group by site_id, state, during
                """)
                        .param(family.id().value())
                        .query(Integer.class)
                        .list());
        assertThat(together)
                .as("half a family, seed %s", seed)
                .allMatch(size -> size == family.members().size());
    }

    /** The board, the strip and the states of beds add up to the same rows. */
    private void assertCounted(SiteId site, String seed) {
        List<RoomState> rooms = as.run(Officer.SYSTEM, () -> places.rooms(site, TODAY));
        Function<Function<RoomState, Integer>, Integer> sum =
                of -> rooms.stream().map(of).reduce(0, Integer::sum);
        List<String> states = as.run(
                Officer.SYSTEM,
                () -> db.sql("select state from reception.bed_states(current_date, 0, ?)")
                        .param(site.value())
                        .query(String.class)
                        .list());
        Night tonight = as.run(Officer.SYSTEM, () -> nights.of(site, TODAY, TODAY.plusDays(1)))
                .getFirst();
        int reserved = sum.apply(room -> room.counts().reserved());
        assertThat(states)
                .as("beds, seed %s", seed)
                .hasSize(sum.apply(room -> room.counts().beds()));
        assertThat(states.stream().filter("stay"::equals))
                .as("slept in, seed %s", seed)
                .hasSize(sum.apply(room -> room.counts().occupied()) - reserved)
                .hasSize(tonight.occupied());
        assertThat(states.stream().filter("reserved"::equals))
                .as("reserved, seed %s", seed)
                .hasSize(reserved);
        assertThat(states.stream().filter("hold"::equals))
                .as("held, seed %s", seed)
                .hasSize(sum.apply(room -> room.counts().held()));
        assertThat(states.stream().filter("block"::equals))
                .as("blocked, seed %s", seed)
                .hasSize(sum.apply(room -> room.counts().blocked()))
                .hasSize(tonight.blocked());
        assertThat(states.stream().filter("free"::equals))
                .as("free, seed %s", seed)
                .hasSize(sum.apply(room -> room.free().size()));
        assertThat(tonight.spare())
                .as("left in rooms of families, seed %s", seed)
                .isEqualTo(spare(site));
    }

    private int spare(SiteId site) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                with live as (select * from reception.stay where state <> 'released' and during @> current_date
                    and not (state = 'hold' and hold_until <= clock_timestamp()))
                select count(*) from reception.bed b where b.site_id = ? and not exists (select from live l where l.bed_id = b.id)
                    and exists (select from live l where l.room_id = b.room_id and length(l.party) > 1)
                """).param(site.value()).query(Integer.class).single());
    }

    private int count(String what) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("select count(*) from reception.stay a join reception.stay b on a.id < b.id and " + what)
                        .query(Integer.class)
                        .single());
    }
}
