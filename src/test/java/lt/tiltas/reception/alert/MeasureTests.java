package lt.tiltas.reception.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MeasureTests {

    private static Measure site(int municipality, int usable, int free, int net, Integer endsIn) {
        return new Measure("site", UUID.randomUUID(), municipality, "hotel", usable, free, net, 14, endsIn);
    }

    private static Threshold threshold(String level, Integer municipality, UUID site, int raise, int clear) {
        return new Threshold(
                UUID.randomUUID(),
                level,
                "free_places",
                new Threshold.Of(site, municipality, List.of()),
                raise,
                clear,
                new Threshold.Since(LocalDate.EPOCH, "", "U"));
    }

    @Test
    void what_cannot_be_said_is_not_measured() {
        assertThat(site(19, 0, 0, 5, null).of("free_places")).isEmpty();
        assertThat(site(19, 10, 4, 0, null).of("nights_left")).isEmpty();
        assertThat(site(19, 10, 4, -3, null).of("nights_left")).isEmpty();
        assertThat(site(19, 10, 4, 3, null).of("contract_ends")).isEmpty();
    }

    @Test
    void nights_are_reckoned_by_the_net_flow_of_the_last_days() {
        assertThat(site(19, 40, 10, 28, null).of("nights_left")).isEqualTo(OptionalInt.of(5));
        assertThat(site(19, 40, 0, 1, null).of("nights_left")).isEqualTo(OptionalInt.of(0));
        assertThat(site(19, 40, 10, 28, null).of("free_percent")).isEqualTo(OptionalInt.of(25));
    }

    @Test
    void municipalities_and_the_country_are_the_sums_of_their_sites() {
        List<Measure> all =
                Measure.levels(List.of(site(19, 10, 2, 3, 40), site(19, 5, 1, -1, 9), site(21, 4, 4, 0, null)));

        assertThat(all)
                .filteredOn(one -> one.level().equals("municipality") && one.municipality() == 19)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.usable()).isEqualTo(15);
                    assertThat(one.free()).isEqualTo(3);
                    assertThat(one.netFlow()).isEqualTo(2);
                    assertThat(one.endsIn()).isEqualTo(9);
                });
        assertThat(all)
                .filteredOn(one -> one.level().equals("country"))
                .singleElement()
                .satisfies(one -> assertThat(one.of("free_places")).isEqualTo(OptionalInt.of(7)));
    }

    @Test
    void the_nearest_threshold_counts_and_one_bed_does_not_ring_all_day() {
        Measure measure = site(19, 10, 2, 0, null);
        Threshold all = threshold("site", null, null, 1, 3);
        Threshold town = threshold("site", 19, null, 2, 5);
        Threshold own = threshold("site", null, measure.site(), 4, 8);
        Threshold foreign = threshold("site", 21, null, 9, 9);

        assertThat(WatchPlaces.nearest(List.of(all, town, foreign), measure, "free_places"))
                .contains(town);
        assertThat(WatchPlaces.nearest(List.of(own, all, town), measure, "free_places"))
                .contains(own);
        assertThat(WatchPlaces.nearest(List.of(foreign), measure, "free_places"))
                .isEmpty();
        assertThat(town.raises(2)).isTrue();
        assertThat(town.raises(3)).isFalse();
        assertThat(town.clears(5)).isFalse();
        assertThat(town.clears(6)).isTrue();
    }
}
