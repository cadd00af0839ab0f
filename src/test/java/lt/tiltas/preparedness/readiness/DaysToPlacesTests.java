package lt.tiltas.preparedness.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import lt.tiltas.reception.SiteId;
import org.junit.jupiter.api.Test;

/** Hand-made examples, and all plans there are for a handful of sites. */
class DaysToPlacesTests {

    private static final int WEEKS = 8;

    /** @param night cents of one place; preparing one costs 100 euros */
    private static StandbySite site(String name, int places, int days, int night) {
        return new StandbySite(
                new SiteId(UUID.nameUUIDFromBytes(name.getBytes())),
                name,
                19,
                false,
                new StandbySite.Said(places, days, night),
                null,
                false,
                10_000);
    }

    private static final StandbySite ALYTUS = site("Alytus", 200, 3, 1_000);
    private static final StandbySite HALL = site("Hall", 400, 10, 500);
    private static final StandbySite SCHOOL = site("School", 300, 10, 2_000);
    private static final StandbySite BARRACKS = site("Barracks", 900, 30, 100);
    private static final List<StandbySite> ALL = List.of(BARRACKS, SCHOOL, HALL, ALYTUS);

    private static Reach reach(int free, List<Coming> coming, List<StandbySite> sites, int wanted) {
        return new DaysToPlaces(free, coming, sites, WEEKS).reach(wanted);
    }

    @Test
    void places_that_are_there_are_there_today_and_open_nothing() {
        Reach reach = reach(500, List.of(), ALL, 500);
        assertThat(reach.isReached()).isTrue();
        assertThat(reach.days()).isZero();
        assertThat(reach.steps()).isEmpty();
        assertThat(reach.openingCents()).isZero();
        assertThat(reach.left()).hasSize(4).allMatch(left -> left.why() == Reach.WhyNot.LATE);
    }

    @Test
    void what_comes_back_by_itself_is_waited_for_when_nothing_is_sooner() {
        Reach reach = reach(400, List.of(new Coming(7, 100), new Coming(2, 50)), List.of(), 550);
        assertThat(reach.days()).isEqualTo(7);
        assertThat(reach.places()).isEqualTo(550);
        assertThat(reach.steps()).isEmpty();
    }

    @Test
    void of_two_sites_in_time_the_cheaper_is_opened_and_the_other_is_spare() {
        Reach reach = reach(100, List.of(), ALL, 450);
        assertThat(reach.days()).isEqualTo(10);
        assertThat(reach.steps())
                .extracting(step -> step.site().name(), Reach.Step::decideBy, Reach.Step::together, Reach.Step::why)
                .containsExactly(tuple("Hall", 0, 500, Reach.Why.CHEAPEST));
        assertThat(reach.left())
                .extracting(left -> left.site().name(), Reach.Left::why)
                .containsExactly(
                        tuple("Alytus", Reach.WhyNot.SPARE),
                        tuple("School", Reach.WhyNot.SPARE),
                        tuple("Barracks", Reach.WhyNot.LATE));
        assertThat(reach.openingCents()).isEqualTo(400 * 10_000);
        assertThat(reach.weeklyCents()).isEqualTo(400 * 500 * 7);
    }

    @Test
    void a_site_without_which_it_cannot_be_is_named_so_and_the_quick_one_may_be_decided_later() {
        Reach reach = reach(0, List.of(new Coming(5, 10)), ALL, 890);
        assertThat(reach.days()).isEqualTo(10);
        assertThat(reach.places()).isEqualTo(910);
        assertThat(reach.steps())
                .extracting(step -> step.site().name(), Reach.Step::decideBy, Reach.Step::together, Reach.Step::why)
                .containsExactly(
                        tuple("Alytus", 7, 200, Reach.Why.NEEDED),
                        tuple("Hall", 0, 610, Reach.Why.NEEDED),
                        tuple("School", 0, 910, Reach.Why.NEEDED));
    }

    @Test
    void what_can_never_be_says_how_many_are_missing_when_all_is_open() {
        Reach reach = reach(100, List.of(), ALL, 5_000);
        assertThat(reach.isReached()).isFalse();
        assertThat(reach.days()).isEqualTo(30);
        assertThat(reach.places()).isEqualTo(1_900);
        assertThat(reach.missing()).isEqualTo(3_100);
        assertThat(reach.steps()).hasSize(4).allMatch(step -> step.why() == Reach.Why.NEEDED && step.decideBy() == 0);
        assertThat(reach.left()).isEmpty();
    }

    @Test
    void what_a_test_has_shown_goes_before_what_was_said_unless_it_is_old_and_was_quicker() {
        var test = new StandbySite.Test(LocalDate.EPOCH, 2, 150, 90_000L);
        StandbySite fresh = tested(ALYTUS, test, false);
        assertThat(fresh.days()).isEqualTo(2);
        assertThat(fresh.places()).isEqualTo(150);
        assertThat(fresh.openingCents()).isEqualTo(90_000);
        assertThat(fresh.weeklyCents()).isEqualTo(150 * 1_000 * 7);
        assertThat(tested(ALYTUS, test, true).days()).isEqualTo(3);
        var slow = new StandbySite.Test(LocalDate.EPOCH, 9, 500, null);
        assertThat(tested(ALYTUS, slow, true).days()).isEqualTo(9);
        assertThat(tested(ALYTUS, slow, false).places()).isEqualTo(200);
        assertThat(tested(ALYTUS, slow, false).openingCents()).isEqualTo(200 * 10_000);
    }

    private static StandbySite tested(StandbySite site, StandbySite.Test test, boolean old) {
        return new StandbySite(
                site.id(),
                site.name(),
                site.municipality(),
                site.stepFree(),
                site.said(),
                test,
                old,
                site.placeCents());
    }

    /** Against every choice of up to eight sites; the seed is in the message. */
    @Test
    void no_choice_of_sites_is_sooner_or_as_soon_and_cheaper() {
        for (long seed = 1; seed <= 300; seed++) {
            var chance = new SplittableRandom(seed);
            List<StandbySite> sites = new ArrayList<>();
            for (int n = 0; n < chance.nextInt(1, 9); n++) {
                sites.add(site("S" + n, chance.nextInt(1, 300), chance.nextInt(0, 6), chance.nextInt(100, 3_000)));
            }
            int free = chance.nextInt(0, 200);
            List<Coming> coming = List.of(new Coming(chance.nextInt(0, 6), chance.nextInt(0, 100)));
            Reach reach = reach(free, coming, sites, chance.nextInt(1, 1_500));
            check(reach, free, coming.getFirst(), sites, "seed " + seed);
        }
    }

    private static void check(Reach reach, int free, Coming coming, List<StandbySite> sites, String seed) {
        long cost = reach.steps().stream()
                .mapToLong(step -> step.site().cents(WEEKS))
                .sum();
        for (int choice = 0; choice < 1 << sites.size(); choice++) {
            int chosen = choice;
            List<StandbySite> opened = IntStream.range(0, sites.size())
                    .filter(n -> (chosen >> n & 1) == 1)
                    .mapToObj(sites::get)
                    .toList();
            int days = opened.stream().mapToInt(StandbySite::days).max().orElse(0);
            long cents = opened.stream().mapToLong(site -> site.cents(WEEKS)).sum();
            for (int day : new int[] {days, Math.max(days, coming.day())}) {
                int places = free
                        + (coming.day() <= day ? coming.places() : 0)
                        + opened.stream().mapToInt(StandbySite::places).sum();
                if (places >= reach.wanted()) {
                    assertThat(reach.isReached()).as(seed).isTrue();
                    assertThat(day).as(seed).isGreaterThanOrEqualTo(reach.days());
                    assertThat(day > reach.days() || cents >= cost).as(seed).isTrue();
                }
            }
        }
        if (reach.isReached()) {
            int there = free
                    + (coming.day() <= reach.days() ? coming.places() : 0)
                    + reach.steps().stream()
                            .mapToInt(step -> step.site().places())
                            .sum();
            assertThat(there).as(seed).isEqualTo(reach.places()).isGreaterThanOrEqualTo(reach.wanted());
        }
    }
}
