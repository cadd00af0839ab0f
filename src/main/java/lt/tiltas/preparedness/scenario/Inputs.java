package lt.tiltas.preparedness.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
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
import lt.tiltas.preparedness.readiness.StandbySite;

/** Question and assumptions as the engine takes them. */
record Inputs(
        Question.Whole asked,
        List<Assumption> assumptions,
        List<Town> towns,
        List<Composition.Phase> phases,
        List<Assumptions.Registered> centres,
        DayTable table,
        Ground ground) {

    private static final double DAYS_OF_A_WEEK = 7;

    /** What cannot be asked, and at which field that is said. */
    record Fault(String field, String key) {}

    Optional<Fault> fault() {
        if (asked.isMoreThanEverybody()) {
            return Optional.of(new Fault("hosted", "scenario.more-than-everybody"));
        }
        UUID site = asked.places().site();
        return site != null && ground.site(site).isEmpty()
                ? Optional.of(new Fault("places.site", "scenario.site-gone"))
                : Optional.empty();
    }

    /** The same with another value of one assumption, though it was asked about. */
    Inputs with(String code, BigDecimal value) {
        List<Assumption> others = assumptions.stream()
                .map(row -> row.code().equals(code) ? row.with(value) : row)
                .toList();
        return new Inputs(asked.with(code, value), others, towns, phases, centres, table, ground);
    }

    /** A share as it was asked about, else as it is assumed. */
    BigDecimal share(String code) {
        return switch (code) {
            case "collective" -> asked.collective().movePointLeft(2);
            case "hosted" -> asked.hosted().movePointLeft(2);
            default -> exact(code);
        };
    }

    double value(String code) {
        return Assumptions.value(assumptions, code);
    }

    private int whole(String code) {
        return Assumptions.whole(assumptions, code);
    }

    private BigDecimal exact(String code) {
        return Assumptions.row(assumptions, code).value();
    }

    long cents(String code) {
        return Cents.of(exact(code));
    }

    /** The same with other assumptions. */
    Inputs with(List<Assumption> rows, Question question) {
        Question.Whole other = question.whole(rows, asked.start().minusDays(1));
        return new Inputs(other, rows, towns, phases, centres, table, ground);
    }

    World world() {
        return new World(towns, value("homes"), List.of());
    }

    Scenario scenario() {
        HostStay host = new HostStay(value("host-pace"), whole("contract-weeks"), value("contract-share"));
        return new Scenario(
                asked.shape().arrivals(table, asked, assumptions),
                asked.weeks(),
                Noise.even(
                        value("wave-level"),
                        value("week-memory"),
                        value("week-noise"),
                        value("day-noise"),
                        value("town-noise")),
                new Composition(phases, value("age-weight"), value("household")),
                new Split(share("collective").doubleValue(), share("hosted").doubleValue(), value("split-weight")),
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
        return new Centres(centres, asked.hands(), assumptions).network();
    }

    private List<Opening> openings() {
        return asked.places().areAsked()
                ? List.of(ground.site(asked.places().site()).map(this::opening).orElseGet(this::opening))
                : List.of();
    }

    private Opening opening(StandbySite site) {
        int town = 0;
        while (towns.get(town).code() != site.municipality()) {
            town++;
        }
        return new Opening(
                site.name(),
                town,
                site.places(),
                asked.places().week() - 1,
                site.days() / DAYS_OF_A_WEEK,
                value("site-lead-spread"),
                Integer.MAX_VALUE,
                site.openingCents(),
                site.weeklyCents());
    }

    /** Where the most people live, since it is not said where. */
    private Opening opening() {
        int count = asked.places().count();
        int largest = 0;
        for (int town = 0; town < towns.size(); town++) {
            largest = towns.get(town).population() > towns.get(largest).population() ? town : largest;
        }
        return new Opening(
                "asked",
                largest,
                count,
                asked.places().week() - 1,
                value("site-lead"),
                value("site-lead-spread"),
                Integer.MAX_VALUE,
                cents("site-opening") * count,
                cents("site-week") * count);
    }

    long weeklyPay() {
        return ground.pay().month(exact("coefficient")).weeklyCents();
    }

    private Roster roster() {
        long week = weeklyPay();
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

    /** By the scheme that is open when the first week begins; without one, nothing. */
    private Rates rates() {
        HostPay pay = ground.hosts();
        boolean paid = pay != null && pay.isOpen(asked.start());
        return new Rates(
                cents("food-day"),
                cents("kit"),
                cents("transport"),
                paid ? pay.firstCents() : 0,
                paid ? pay.nextCents() : 0,
                paid ? HostPay.weeks(pay.freeMonths()) : 0,
                cents("school-week"),
                cents("health-check"));
    }
}
