package lt.tiltas.preparedness.scenario;

import java.util.List;
import lt.tiltas.preparedness.engine.Plan;
import lt.tiltas.preparedness.engine.Samples;
import lt.tiltas.preparedness.engine.Scenario;
import lt.tiltas.preparedness.engine.Simulation;
import lt.tiltas.preparedness.engine.World;
import lt.tiltas.preparedness.engine.arrival.Arrivals;
import lt.tiltas.preparedness.pay.Payroll;

/**
 * A question with everything that its answer comes from, as it was at one moment: whoever has this needs no table to reckon it.
 *
 * @param asked like the assumptions and the pay for the reader; what is reckoned with are the world, the plan and the scenario
 */
public record Frozen(
        AskedOf country,
        Question.Whole asked,
        List<Assumption> assumptions,
        List<Payroll.Rule> pay,
        World world,
        Plan plan,
        Scenario scenario) {

    private static final int WEEK = 7;

    static Frozen of(Inputs inputs, AskedOf country) {
        World today = inputs.world();
        World world =
                country == AskedOf.TODAY ? today : new World(InventedCountry.towns(), today.homes(), today.queues());
        Scenario scenario = inputs.scenario();
        return new Frozen(
                country,
                inputs.asked(),
                inputs.assumptions(),
                inputs.ground().pay().rules(),
                world,
                inputs.plan(true),
                scenario.with(Arrivals.Told.of(scenario.arrivals(), scenario.weeks() * WEEK)));
    }

    public Samples samples(long seed, int runs) {
        return new Simulation(world, plan, scenario).samples(seed, runs);
    }
}
