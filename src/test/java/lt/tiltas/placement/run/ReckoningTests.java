package lt.tiltas.placement.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import lt.tiltas.placement.engine.Certificate;
import lt.tiltas.placement.engine.Country;
import lt.tiltas.placement.engine.Household;
import lt.tiltas.placement.engine.Instance;
import lt.tiltas.placement.engine.Needs;
import lt.tiltas.placement.engine.Prices;
import lt.tiltas.placement.engine.Scarce;
import lt.tiltas.placement.engine.Site;
import lt.tiltas.placement.engine.Town;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every run promises, on countries at random. */
class ReckoningTests {

    private static final int TOWNS = 6;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void prices_are_never_negative_and_no_way_of_placing_is_worth_more_than_the_bound(long seed) {
        Expected expected = expected(seed, 80);
        Country country = country(seed, 80);

        Reckoning.Reckoned reckoned = new Reckoning(country, expected, seed).reckon();

        assertThat(all(reckoned.live())).allMatch(price -> price >= 0);
        assertThat(all(reckoned.proof().prices())).allMatch(price -> price >= 0);
        assertThat(reckoned.proof().holds(new Instance(country, expected.waiting())))
                .isTrue();
        assertThat(reckoned.online()).isLessThanOrEqualTo(reckoned.proof().bound() + 1e-9);
        assertThat(reckoned.withoutFloors())
                .isLessThanOrEqualTo(reckoned.proof().bound() + 1e-9);
        assertThat(reckoned.groups())
                .allSatisfy(group -> assertThat(group.means().floor())
                        .isEqualTo(0.95 * group.means().atOnce()));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13})
    void the_same_seed_gives_the_same_prices_and_kept_inputs_prove_the_same_bound(long seed) {
        Expected expected = expected(seed, 60);
        Country country = country(seed, 60);

        Reckoning.Reckoned once = new Reckoning(country, expected, seed).reckon();
        Reckoning.Reckoned twice = new Reckoning(country, expected, seed).reckon();

        assertThat(twice.live().pool()).containsExactly(once.live().pool());
        assertThat(twice.proof().bound()).isEqualTo(once.proof().bound());
        Instance kept = Inputs.read(Inputs.of(new Instance(country, expected.waiting())));
        Prices named = PriceKeys.of(
                kept.country(),
                Groups.CODES,
                PriceKeys.named(country, Groups.CODES, once.proof().prices()));
        assertThat(Certificate.of(kept, named, once.proof().value()).bound())
                .isCloseTo(once.proof().bound(), Offset.offset(1e-9));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22})
    void inputs_are_the_same_bytes_in_whatever_order_people_came(long seed) {
        Country country = country(seed, 40);
        List<Household> people = new ArrayList<>(expected(seed, 40).waiting());
        byte[] before = Inputs.of(new Instance(country, people));

        Collections.shuffle(people, new Random(seed));

        assertThat(Inputs.of(new Instance(country, people))).isEqualTo(before);
    }

    private static List<Double> all(Prices prices) {
        return Stream.of(
                        Stream.of(prices.town()).flatMapToDouble(DoubleStream::of),
                        DoubleStream.of(prices.pool()),
                        DoubleStream.of(prices.group()))
                .flatMap(DoubleStream::boxed)
                .toList();
    }

    private static Country country(long seed, int households) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Town> towns = new ArrayList<>();
        List<Site> sites = new ArrayList<>();
        for (int town = 0; town < TOWNS; town++) {
            double[] capacity = new double[Scarce.COUNT];
            for (Scarce resource : Scarce.values()) {
                capacity[resource.ordinal()] = random.nextInt(2 * households / TOWNS) + 2;
            }
            towns.add(new Town(town + 11, capacity));
            for (int size : new int[] {1, 2, 4, 6}) {
                sites.add(new Site(
                        sites.size(),
                        town,
                        size,
                        1 + random.nextInt(households / TOWNS),
                        random.nextBoolean(),
                        random.nextBoolean()));
            }
        }
        return new Country(towns, sites, 1);
    }

    private static Expected expected(long seed, int households) {
        SplittableRandom random = new SplittableRandom(seed + 1000);
        List<Household> people = new ArrayList<>();
        for (int id = 0; id < households; id++) {
            int persons = 1 + random.nextInt(6);
            double[] value = new double[TOWNS];
            for (int town = 0; town < TOWNS; town++) {
                value[town] = random.nextInt(5) == 0 ? Double.NaN : random.nextDouble();
            }
            Needs needs = new Needs(
                    persons, random.nextInt(9) == 0, random.nextInt(9) == 0, random.nextInt(2), 0, 0, 0, persons);
            people.add(new Household(id, 0, needs, value, 1L << random.nextInt(Groups.CODES.size())));
        }
        return new Expected(people, people, 20, 0.95);
    }
}
