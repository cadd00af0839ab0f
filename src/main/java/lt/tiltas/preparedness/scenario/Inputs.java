package lt.tiltas.preparedness.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import lt.tiltas.preparedness.engine.Driver;
import lt.tiltas.preparedness.engine.HostStay;
import lt.tiltas.preparedness.engine.Noise;
import lt.tiltas.preparedness.engine.Opening;
import lt.tiltas.preparedness.engine.Plan;
import lt.tiltas.preparedness.engine.Role;
import lt.tiltas.preparedness.engine.Roster;
import lt.tiltas.preparedness.engine.Scenario;
import lt.tiltas.preparedness.engine.Split;
import lt.tiltas.preparedness.engine.Spread;
import lt.tiltas.preparedness.engine.Stays;
import lt.tiltas.preparedness.engine.Town;
import lt.tiltas.preparedness.engine.World;
import lt.tiltas.preparedness.engine.arrival.Composition;
import lt.tiltas.preparedness.engine.arrival.DayTable;
import lt.tiltas.preparedness.engine.desk.Network;
import lt.tiltas.preparedness.engine.money.Cents;
import lt.tiltas.preparedness.engine.money.Rates;
import lt.tiltas.preparedness.pay.Payroll;

/** Question and assumptions as the engine takes them. */
record Inputs(
        Question.Whole asked,
        List<Assumption> assumptions,
        List<Town> towns,
        List<Composition.Phase> phases,
        List<Assumptions.Registered> centres,
        DayTable table,
        Payroll payroll) {

    private static final double HUNDRED = 100;

    /** The shares of age bands are a Dirichlet prior worth so many people. */
    private static final double AGE_WEIGHT = 200;

    private double value(String code) {
        return Assumptions.value(assumptions, code);
    }

    private int whole(String code) {
        return (int) Math.round(value(code));
    }

    private BigDecimal exact(String code) {
        return Assumptions.row(assumptions, code).value();
    }

    private long cents(String code) {
        return Cents.of(exact(code));
    }

    /** The same with other assumptions. */
    Inputs with(List<Assumption> rows, Question question) {
        return new Inputs(question.whole(rows), rows, towns, phases, centres, table, payroll);
    }

    World world() {
        return new World(towns, value("homes"), List.of());
    }

    Scenario scenario() {
        HostStay host = new HostStay(value("host-pace"), whole("contract-weeks"), value("contract-share"));
        return new Scenario(
                asked.shape().arrivals(table, asked),
                asked.weeks(),
                Noise.even(
                        value("wave-level"),
                        value("week-memory"),
                        value("week-noise"),
                        value("day-noise"),
                        value("town-noise")),
                new Composition(phases, AGE_WEIGHT, value("household")),
                new Split(
                        asked.collective().doubleValue() / HUNDRED,
                        asked.hosted().doubleValue() / HUNDRED,
                        value("split-weight")),
                new Stays(
                        value("collective-weeks"),
                        value("collective-to-own"),
                        host,
                        value("host-to-own"),
                        value("host-to-collective"),
                        value("homes-again"),
                        value("leaves")),
                new Spread(List.of(), 0, value("moves")),
                whole("school-weeks"));
    }

    /** @param open whether the places asked about are opened */
    Plan plan(boolean open) {
        return new Plan(network(), open ? openings() : List.of(), roster(), rates(), List.of());
    }

    private Network network() {
        return new Centres(centres, asked.hands(), value("desk-hours"), value("desk-use")).network(value("household"));
    }

    /** Where the most people live, since it is not said where. */
    private List<Opening> openings() {
        int count = asked.places().count();
        int largest = 0;
        for (int town = 0; town < towns.size(); town++) {
            largest = towns.get(town).population() > towns.get(largest).population() ? town : largest;
        }
        return count == 0
                ? List.of()
                : List.of(new Opening(
                        "asked",
                        largest,
                        count,
                        asked.places().week() - 1,
                        value("site-lead"),
                        value("site-lead-spread"),
                        Integer.MAX_VALUE,
                        cents("site-opening") * count,
                        cents("site-week") * count));
    }

    private Roster roster() {
        long week = payroll.month(exact("coefficient")).weeklyCents();
        double workers = asked.hands().workers();
        double vulnerable = value("vulnerable");
        double ordinary = (1 - vulnerable) / value("per-worker");
        double special = vulnerable / value("per-worker-vulnerable");
        List<Role> roles = new ArrayList<>();
        roles.add(new Role(
                "registrar",
                Driver.DESK_HOURS,
                value("desk-week"),
                asked.hands().registrars(),
                List.of(),
                week));
        roles.add(new Role("social", Driver.RESIDENTS, 1 / (ordinary + special), workers, List.of(), week));
        roles.add(new Role("post", Driver.SITES, 1 / value("post"), 0, List.of(), week));
        return new Roster(roles, value("sick"), value("overtime"), value("overtime-pay"), vulnerable);
    }

    private Rates rates() {
        return new Rates(
                cents("food-day"),
                cents("kit"),
                cents("transport"),
                cents("host-first"),
                cents("host-further"),
                whole("host-unpaid"),
                0,
                0);
    }
}
