package lt.tiltas.preparedness.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import lt.tiltas.preparedness.engine.arrival.Arrivals;
import lt.tiltas.preparedness.engine.arrival.Composition;
import lt.tiltas.preparedness.engine.arrival.Of2022;
import lt.tiltas.preparedness.engine.arrival.Wave;
import lt.tiltas.preparedness.engine.desk.Centre;
import lt.tiltas.preparedness.engine.desk.Network;
import lt.tiltas.preparedness.engine.money.Rates;

/** A small country, a plan and the wave of 2022. */
final class Invented {

    static final int WEEKS = 20;
    static final int SETTLED = 5 * (100 + 300 + 600);

    private Invented() {}

    static World world() {
        List<Town> towns = new ArrayList<>();
        for (int n = 0; n < 5; n++) {
            Stock settled = new Stock(100, List.of(300.0), 600, 150);
            towns.add(new Town(11 + n, 100_000 * (n + 1), 300 + 100 * n, 1_000, settled, Stock.NONE));
        }
        return new World(towns, 4_000, List.of());
    }

    /** Some have come already: with hosts since one week, four weeks, and longer than a contract. */
    static World inTheMiddle() {
        List<Double> hosted = new ArrayList<>(Collections.nCopies(14, 0.0));
        hosted.set(1, 50.0);
        hosted.set(4, 80.0);
        hosted.set(13, 40.0);
        List<Town> towns = world().towns().stream()
                .map(town -> new Town(
                        town.code(),
                        town.population(),
                        town.beds(),
                        town.schoolPlaces(),
                        town.settled(),
                        new Stock(120, hosted, 500, 90)))
                .toList();
        return new World(towns, 2_000, List.of(100.0, 20.0, 0.0));
    }

    static Network network(int desks) {
        List<Centre> centres = new ArrayList<>();
        List<List<Double>> travel =
                List.of(List.of(0.0, 60.0, 90.0), List.of(60.0, 0.0, 45.0), List.of(90.0, 45.0, 0.0));
        for (int n = 0; n < 3; n++) {
            centres.add(new Centre("c" + n, 3 - n, desks, 12, 30, 0.9, 300, 7 * n, 1_000));
        }
        return new Network(centres, travel, 2.5);
    }

    static Plan plan(int desks, List<Opening> openings) {
        Roster roster = new Roster(
                List.of(
                        new Role("registrar", Driver.DESK_HOURS, 34, 40, List.of(new Role.Hire(0, 20, 3, 0.5)), 38_000),
                        new Role("social", Driver.RESIDENTS, 40, 20, List.of(new Role.Hire(1, 20, 5, 0.5)), 38_000),
                        new Role("vulnerable", Driver.VULNERABLE, 20, 5, List.of(), 38_000),
                        new Role("post", Driver.SITES, 1 / 4.94, 0, List.of(new Role.Hire(0, 10, 2, 0)), 30_000)),
                0.06,
                0.2,
                1.5,
                0.3);
        return new Plan(
                network(desks),
                openings,
                roster,
                new Rates(900, 5_000, 3_000, 15_000, 5_000, 4, 9_000, 2_500),
                List.of());
    }

    static Plan plan() {
        return plan(25, List.of());
    }

    static Opening opening() {
        return new Opening("Alytus", 0, 800, 0, 2, 0.3, 1_000, 2_000_000, 900_000);
    }

    static Composition composition() {
        return new Composition(
                List.of(
                        new Composition.Phase(0, List.of(0.06, 0.09, 0.28, 0.52, 0.05), List.of()),
                        new Composition.Phase(37, List.of(0.03, 0.06, 0.16, 0.69, 0.06), List.of())),
                200,
                2.5);
    }

    static Arrivals replay(double scale) {
        return new Arrivals.Replay(Of2022.table(), Wave.OF_2022, scale, 1);
    }

    static Scenario scenario(double scale) {
        return new Scenario(
                replay(scale),
                WEEKS,
                Noise.even(0.35, 0.7, 0.15, 0.14, 0.2),
                composition(),
                new Split(0.05, 0.215, 30),
                new Stays(6, 0.8, new HostStay(0.10, 13, 0.3), 0.9, 0.08, 0.25, 0.04),
                new Spread(List.of(), 0, 0.02),
                8);
    }
}
