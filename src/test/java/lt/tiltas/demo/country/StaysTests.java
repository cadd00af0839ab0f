package lt.tiltas.demo.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StaysTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private record Bed(int site, String room, String bed) {}

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 20220316})
    void no_bed_holds_two_people_on_one_night(long seed) {
        var country = DemoCountry.make(seed, TODAY);
        var blocked = blocked(country);
        for (LocalDate night = TODAY.minusDays(730); !night.isAfter(TODAY); night = night.plusDays(1)) {
            Map<Bed, Integer> taken = new HashMap<>();
            for (Household household : country.households()) {
                for (Bed bed : bedsOn(household, night)) {
                    assertThat(taken.put(bed, household.number()))
                            .as("%s on %s", bed, night)
                            .isNull();
                    var block = blocked.get(bed);
                    assertThat(block == null || night.isBefore(block.from())).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 20220316})
    void a_family_goes_whole_and_is_in_one_place_at_a_time(long seed) {
        for (Household household : DemoCountry.make(seed, TODAY).households()) {
            var everyone = household.members().stream().map(Person::number).collect(Collectors.toSet());
            LocalDate free = household.registeredOn();
            for (Stay stay : household.housing().stays()) {
                assertThat(stay.from()).isEqualTo(free);
                assertThat(free).isNotNull();
                free = stay.to();
                if (stay.where() instanceof Stay.InSite in) {
                    assertThat(in.sleepers().stream().map(Stay.Sleeper::person).collect(Collectors.toSet()))
                            .isEqualTo(everyone);
                }
            }
            if (household.isClosed()) {
                assertThat(free).isEqualTo(household.departure().on());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 20220316})
    void about_four_beds_in_five_are_taken_tonight_and_a_house_or_two_is_full(long seed) {
        var country = DemoCountry.make(seed, TODAY);
        Map<Integer, Integer> taken = new HashMap<>();
        country.households()
                .forEach(
                        household -> bedsOn(household, TODAY).forEach(bed -> taken.merge(bed.site(), 1, Integer::sum)));
        double beds = country.sites().stream().mapToInt(Site::beds).sum();
        assertThat(taken.values().stream().mapToInt(one -> one).sum() / beds).isBetween(0.72, 0.86);
        var blocked = blocked(country);
        assertThat(country.sites().stream().filter(site -> site.beds() > 20).filter(site -> {
                    long shut = blocked.keySet().stream()
                            .filter(bed -> bed.site() == site.number())
                            .count();
                    return taken.getOrDefault(site.number(), 0) + shut == site.beds();
                }))
                .hasSizeBetween(1, 6);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 20220316})
    void an_answer_follows_an_offer_and_the_journey_follows_the_answer(long seed) {
        for (Household household : DemoCountry.make(seed, TODAY).households()) {
            for (Placement placement : household.housing().placements()) {
                assertThat(placement.municipalities()).hasSize(3).doesNotHaveDuplicates();
                assertThat(placement.offeredOn()).isBetween(household.registeredOn(), TODAY);
                var answer = placement.answer();
                if (answer != null) {
                    assertThat(answer.on()).isBetween(placement.offeredOn(), TODAY);
                    assertThat(answer.municipality() == null).isEqualTo(answer.reason() != null);
                }
                if (placement.accepted()) {
                    assertThat(answer.movesOn()).isAfterOrEqualTo(answer.on());
                }
            }
        }
    }

    private static List<Bed> bedsOn(Household household, LocalDate night) {
        return household.stayOn(night).stream()
                .filter(stay -> stay.where() instanceof Stay.InSite)
                .map(stay -> (Stay.InSite) stay.where())
                .flatMap(in -> in.sleepers().stream().map(sleeper -> new Bed(in.site(), sleeper.room(), sleeper.bed())))
                .toList();
    }

    private static Map<Bed, Site.Block> blocked(DemoCountry country) {
        var blocked = new HashMap<Bed, Site.Block>();
        for (Site site : country.sites()) {
            for (Site.Room room : site.rooms()) {
                room.beds().stream()
                        .filter(bed -> bed.blocked() != null)
                        .forEach(bed -> blocked.put(new Bed(site.number(), room.label(), bed.label()), bed.blocked()));
            }
        }
        return blocked;
    }
}
