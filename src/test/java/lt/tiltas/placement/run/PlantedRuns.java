package lt.tiltas.placement.run;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Planted;
import lt.tiltas.access.Role;
import lt.tiltas.access.route.RouteVariable;
import lt.tiltas.placement.engine.Country;
import lt.tiltas.placement.engine.Household;
import lt.tiltas.placement.engine.Instance;
import lt.tiltas.placement.engine.Needs;
import lt.tiltas.placement.engine.Site;
import lt.tiltas.placement.engine.Town;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A run of a country of one municipality with one flat too few. */
@Configuration
class PlantedRuns implements Planted {

    private static final long SEED = 7;

    private final PriceRuns runs;

    PlantedRuns(PriceRuns runs) {
        this.runs = runs;
    }

    @Override
    public void plant(HouseholdCard household, int organisation) {
        add();
    }

    private UUID add() {
        var country = new Country(
                List.of(new Town(19, new double[] {9, 9, 9, 9, 9, 9, 9, 99, 99})),
                List.of(new Site(0, 0, 4, 1, false, false)),
                1);
        List<Household> waiting = List.of(household(0, 4), household(1, 3));
        var expected = new Expected(waiting, waiting, 4, 0.95);
        return runs.add(
                new PriceRuns.New(
                        "asked",
                        "planted",
                        new PriceRun.Waited(2, 7, 4),
                        new Reckoning(country, expected, SEED).reckon(),
                        country,
                        SEED,
                        Inputs.of(new Instance(country, waiting)),
                        Map.of("wish", 30),
                        List.of(new PriceRun.Nowhere("too_large", 1, 3))),
                Officer.SYSTEM);
    }

    private static Household household(int id, int persons) {
        return new Household(id, 0, new Needs(persons, false, false, 0, 0, 0, 0, persons), new double[] {persons}, 1);
    }

    @Bean
    RouteVariable runVariable(As as) {
        return new RouteVariable(
                "/placement-runs/{run}",
                household -> as.run(Officer.SYSTEM, this::add),
                Set.of(Role.values()),
                new UUID(9, 9).toString());
    }
}
