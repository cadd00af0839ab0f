package lt.tiltas.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.demo.country.Organisation;
import lt.tiltas.placement.DemoStatements;
import lt.tiltas.placement.DemoStatements.DemoStatement;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What sixty municipalities state each week; some are late with this one. Larger ones have more of everything. */
@Component
@Profile("demo")
class LoadStatements {

    private static final List<String> FIELDS = List.of(
            "health",
            "teaching",
            "care",
            "it",
            "office",
            "trade",
            "food",
            "building",
            "factory",
            "transport",
            "farming",
            "cleaning");
    private static final int WEEKS = 3;
    private static final int LATE_EVERY = 7;

    private final DemoStatements statements;

    LoadStatements(DemoStatements statements) {
        this.statements = statements;
    }

    void load(DemoCountry country, DemoIds ids) {
        LocalDate monday = country.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Map<Integer, Double> sizes = statements.residents();
        List<DemoStatement> all = new ArrayList<>();
        for (Organisation one : country.organisations()) {
            if (one.kind().equals("municipality")) {
                for (int ago = one.id() % LATE_EVERY == 0 ? 1 : 0; ago < WEEKS; ago++) {
                    all.add(statement(one.id(), monday.minusWeeks(ago), sizes.get(one.id()), ids));
                }
            }
        }
        statements.add(all);
    }

    /** @param size residents in ten thousands */
    private static DemoStatement statement(int municipality, LocalDate week, double size, DemoIds ids) {
        int vary = (municipality * 37 + week.getDayOfYear()) % 10;
        int places = (int) Math.round(6 * size) + vary;
        return new DemoStatement(
                ids.of("statement", municipality, (int) week.toEpochDay()),
                municipality,
                week,
                new int[] {places / 2, places, 2 * places, places / 2},
                new int[] {(int) Math.round(90 * size) + 5 * vary + 40, (int) Math.round(30 * size) + 20},
                new DemoStatement.Parts(
                        languages(size), care(size, vary), jobs(municipality, size), homes(municipality, size)),
                ids.at(week.plusDays(vary % 2), 9));
    }

    private static List<String> languages(double size) {
        return size > 8 ? List.of("uk", "ru", "en", "pl") : size > 3 ? List.of("uk", "ru", "en") : List.of("ru", "uk");
    }

    private static Map<String, Integer> care(double size, int vary) {
        Map<String, Integer> care = new LinkedHashMap<>();
        care.put("pharmacy", 99);
        if (size > 2) {
            care.put("children", 10 + vary);
            care.put("psychiatry", 2 + vary / 2);
        }
        if (size > 4) {
            care.put("rehabilitation", 4 + vary);
            care.put("cardiology", 5 + vary);
            care.put("childbirth", 6);
        }
        if (size > 8) {
            care.put("dialysis", 4 + vary / 2);
            care.put("oncology", 6 + vary);
        }
        return care;
    }

    private static Map<String, Integer> jobs(int municipality, double size) {
        Map<String, Integer> jobs = new LinkedHashMap<>();
        for (int n = 0; n < FIELDS.size(); n++) {
            if (size > 8 || (municipality + n) % 3 == 0) {
                jobs.put(FIELDS.get(n), 1 + (int) Math.round(size) + (municipality + n) % 4);
            }
        }
        return jobs;
    }

    private static Map<Integer, Integer> homes(int municipality, double size) {
        Map<Integer, Integer> homes = new LinkedHashMap<>();
        homes.put(2, 1 + (int) Math.round(size) + municipality % 2);
        homes.put(4, 1 + (int) Math.round(size) + municipality % 3);
        if (municipality % 2 == 0) {
            homes.put(6, 1 + (int) Math.round(size / 2));
        }
        if (municipality % 5 == 0) {
            homes.put(8, 1);
        }
        return homes;
    }
}
