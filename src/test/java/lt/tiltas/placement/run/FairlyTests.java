package lt.tiltas.placement.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import lt.tiltas.placement.engine.Household;
import lt.tiltas.placement.engine.Needs;
import lt.tiltas.placement.statement.Statement;
import lt.tiltas.placement.value.Model;
import lt.tiltas.placement.value.Profile;
import lt.tiltas.placement.value.Scarcity;
import lt.tiltas.placement.value.Weights;
import lt.tiltas.placement.value.Worth;
import lt.tiltas.reception.Guests;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.SitePlaces;
import org.junit.jupiter.api.Test;

/** Rooms of two in a town that everybody likes ten times as much as the other. By beds all fit; people alone share a room with their own sex only. */
class FairlyTests {

    private static final int GOOD = 11;
    private static final int OTHER = 12;
    private static final long SEED = 7;

    @Test
    void a_small_group_that_the_rooms_would_leave_behind_is_looked_after() {
        Fairly.Placed placed = new Fairly(country(21), people(39, 3), SEED).place();

        assertThat(placed.groups()).allMatch(PriceRun.Group::held);
        PriceRun.Group women = group(placed, "women");
        assertThat(women.means().plain()).isLessThan(women.means().floor());
        assertThat(group(placed, "men").means().fair())
                .isLessThan(group(placed, "men").means().plain());
        assertThat(placed.certificate().value())
                .isLessThanOrEqualTo(placed.certificate().bound());
        assertThat(placed.home()).doesNotContain(-1);
    }

    @Test
    void where_nobody_is_left_behind_the_floors_cost_nothing() {
        Fairly.Placed placed = new Fairly(country(21), people(40, 2), SEED).place();

        assertThat(placed.groups()).allMatch(PriceRun.Group::held);
        assertThat(placed.certificate().value()).isEqualTo(placed.withoutFloors());
    }

    @Test
    void a_floor_that_cannot_be_held_is_shown_as_not_held() {
        Fairly.Placed placed = new Fairly(country(1), people(1, 1), SEED).place();

        assertThat(placed.groups()).filteredOn(group -> !group.held()).isNotEmpty();
        assertThat(placed.home()).doesNotContain(-1);
    }

    private static PriceRun.Group group(Fairly.Placed placed, String code) {
        return placed.groups().stream()
                .filter(group -> group.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** Men first, as the list has them. */
    private static List<Party> people(int men, int women) {
        List<Party> parties = new ArrayList<>();
        for (int n = 0; n < men + women; n++) {
            String sex = n < men ? "M" : "F";
            long groups = bit("one") | bit(n < men ? "men" : "women");
            var household =
                    new Household(n, 0, new Needs(1, false, false, 0, 0, 0, 0, 1), new double[] {10, 1}, groups);
            parties.add(new Party(null, null, new Guests(1, false, sex), List.of(), household));
        }
        return parties;
    }

    private static long bit(String group) {
        return 1L << Groups.CODES.indexOf(group);
    }

    private static CountryNow country(int roomsOfTwo) {
        Map<Integer, Profile> profiles = new TreeMap<>(Map.of(GOOD, profile(GOOD), OTHER, profile(OTHER)));
        var weights = new Weights(Map.of("unplaced", 100, "floor_percent", 95));
        var scarcity = new Scarcity(List.of());
        return new CountryNow(
                profiles,
                new CountryNow.Homes(
                        List.of(house(GOOD, roomsOfTwo), house(OTHER, 50)), Map.<Integer, List<Statement.Home>>of()),
                new CountryNow.Judging(weights, new Worth(weights, profiles, scarcity, Model.OFF), scarcity));
    }

    private static Profile profile(int code) {
        return new Profile(
                code,
                new Profile.Point(55, 24),
                new Profile.Schools(0, 0, 0, 0),
                Map.of(),
                Set.of(),
                Map.of(),
                new Profile.Room(500, 500, 0, 0.5, 0, 0),
                null);
    }

    private static SitePlaces house(int municipality, int roomsOfTwo) {
        List<SitePlaces.FreeRoom> rooms = IntStream.range(0, roomsOfTwo)
                .mapToObj(n -> new SitePlaces.FreeRoom(
                        UUID.randomUUID(),
                        "" + n,
                        0,
                        2 * n,
                        false,
                        null,
                        Stream.generate(UUID::randomUUID).limit(2).toList()))
                .toList();
        return new SitePlaces(
                new SiteId(UUID.randomUUID()),
                "House " + municipality,
                municipality,
                "municipal",
                "",
                false,
                false,
                rooms);
    }
}
