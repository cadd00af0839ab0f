package lt.tiltas.placement.engine.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import lt.tiltas.placement.engine.Country;
import lt.tiltas.placement.engine.Household;
import lt.tiltas.placement.engine.Instance;
import lt.tiltas.placement.engine.Needs;
import lt.tiltas.placement.engine.Scarce;
import lt.tiltas.placement.engine.Site;
import lt.tiltas.placement.engine.Town;

/**
 * Reads an instance: municipalities.csv, sites.csv and lists of households (households.csv, history.csv), each plain or with .gz. What the files keep
 * apart (language, nearest relatives, medical slots that do not exist, the bonus for ties) goes into the row of values here.
 */
public final class InstanceFiles {

    /** What every person not placed takes away. */
    private static final double PENALTY = 1;

    private static final double[] TIE = {0, 0.25, 0.5};
    private static final int NUCLEAR = 2;
    private static final int LANGUAGES = 10;

    /** The fairness groups that the files let us tell apart, in the order of their bits. */
    public static final List<String> GROUPS = List.of(
            "size 1",
            "size 2-3",
            "size 4-5",
            "size 6+",
            "wheelchair",
            "language 0",
            "language 1",
            "language 2",
            "language 3",
            "language 4",
            "language 5",
            "language 6",
            "language 7",
            "language 8",
            "language 9");

    private final Path folder;
    private final List<Set<Integer>> languages = new ArrayList<>();
    private final Country country;

    public InstanceFiles(Path folder) {
        this.folder = folder;
        this.country = new Country(towns(), sites(), PENALTY);
    }

    public Country country() {
        return country;
    }

    public Instance instance() {
        return new Instance(country, households("households.csv"), GROUPS);
    }

    /** The year before. */
    public Instance history() {
        return new Instance(country, households("history.csv"), GROUPS);
    }

    private List<Town> towns() {
        List<Town> towns = new ArrayList<>();
        Table.read(Table.find(folder, "municipalities.csv"), row -> {
            row.integer("id", towns.size(), towns.size());
            double[] capacity = new double[Scarce.COUNT];
            for (Scarce resource : Scarce.values()) {
                capacity[resource.ordinal()] = row.number(resource.column());
            }
            languages.add(spoken(row));
            towns.add(new Town(towns.size(), capacity));
        });
        return towns;
    }

    private static Set<Integer> spoken(Table row) {
        String digits = row.text("langs");
        if (!digits.chars().allMatch(c -> '0' <= c && c <= '9')) {
            throw row.wrong("langs", "one digit for each language was expected");
        }
        Set<Integer> spoken = new HashSet<>();
        digits.chars().forEach(c -> spoken.add(c - '0'));
        return spoken;
    }

    private List<Site> sites() {
        List<Site> sites = new ArrayList<>();
        Set<Integer> ids = new HashSet<>();
        Table.read(Table.find(folder, "sites.csv"), row -> {
            int size = row.integer("unitSize", 1, 100);
            int id = row.integer("id", 0, Integer.MAX_VALUE);
            if (!ids.add(id)) {
                throw row.wrong("id", "that number is already taken by a line above");
            }
            sites.add(new Site(
                    id,
                    row.integer("municipality", 0, languages.size() - 1),
                    size,
                    row.integer("units", 0, Integer.MAX_VALUE),
                    row.flag("accessible"),
                    row.flag("pets")));
        });
        return sites;
    }

    private List<Household> households(String name) {
        List<Household> households = new ArrayList<>();
        Set<Integer> ids = new HashSet<>();
        int[] columns = new int[languages.size()];
        Table.read(Table.find(folder, name), row -> {
            if (households.isEmpty()) {
                Arrays.setAll(columns, town -> row.column("emp" + town));
            }
            Household household = household(row, columns);
            if (!ids.add(household.id())) {
                throw row.wrong("id", "that number is already taken by a line above");
            }
            households.add(household);
        });
        return households;
    }

    private Household household(Table row, int[] columns) {
        Needs needs = new Needs(
                row.integer("n", 1, 1000),
                row.flag("wheelchair"),
                row.flag("pet"),
                row.integer("school0", 0, 1000),
                row.integer("school1", 0, 1000),
                row.integer("school2", 0, 1000),
                row.integer("med", 0, 4),
                row.number("work"));
        int language = row.integer("lang", 0, LANGUAGES - 1);
        int id = row.integer("id", 0, Integer.MAX_VALUE);
        int day = row.integer("day", 0, Integer.MAX_VALUE);
        return new Household(id, day, needs, value(row, columns, needs, language), groups(needs, language));
    }

    private double[] value(Table row, int[] columns, Needs needs, int language) {
        int tie = row.integer("tieKind", 0, NUCLEAR);
        int home = row.integer("tieMuni", tie == 0 ? -1 : 0, columns.length - 1);
        double[] value = new double[columns.length];
        for (int town = 0; town < value.length; town++) {
            double employed = row.number(columns[town], "emp" + town);
            boolean family = tie == NUCLEAR && town == home;
            boolean understood =
                    family || (tie != NUCLEAR && languages.get(town).contains(language));
            boolean cared = needs.med() == 0
                    || country.towns().get(town).capacity()[Scarce.MED1.ordinal() + needs.med() - 1] > 0;
            value[town] = understood && cared ? employed + (town == home ? TIE[tie] : 0) : Double.NaN;
        }
        return value;
    }

    private static long groups(Needs needs, int language) {
        int size = needs.persons() == 1 ? 0 : needs.persons() <= 3 ? 1 : needs.persons() <= 5 ? 2 : 3;
        return 1L << size | (needs.wheelchair() ? 1L << 4 : 0) | 1L << (5 + language);
    }
}
