package lt.tiltas.placement.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Whether a placement may be, worked out from the words of the rules and by no code of the engine. */
final class Feasible {

    private Feasible() {}

    /** What is wrong, one line each; empty = nothing. */
    static List<String> faults(Instance instance, int[] site) {
        List<String> faults = new ArrayList<>();
        Map<String, Double> used = new HashMap<>();
        for (int row = 0; row < site.length; row++) {
            if (site[row] >= 0) {
                Household household = instance.households().get(row);
                Site home = instance.country().sites().get(site[row]);
                faults.addAll(person(household, home));
                use(used, household.needs(), home, site[row]);
            }
        }
        used.forEach((resource, amount) -> {
            double capacity = capacity(instance.country(), resource);
            if (amount > capacity + 1e-6) {
                faults.add(resource + " holds " + capacity + " and " + amount + " are there");
            }
        });
        return faults;
    }

    private static List<String> person(Household household, Site home) {
        Needs needs = household.needs();
        List<String> faults = new ArrayList<>();
        if (Double.isNaN(household.value()[home.town()])) {
            faults.add(household.id() + " is not admissible in town " + home.town());
        }
        if (needs.wheelchair() && !home.accessible() || needs.pet() && !home.pets()) {
            faults.add(household.id() + " cannot live at " + home.id());
        }
        int size = home.unitSize();
        if (size > 1 && (needs.persons() > size || needs.persons() * 2 < size)) {
            faults.add(household.id() + " does not fit a flat of " + size);
        }
        return faults;
    }

    private static void use(Map<String, Double> used, Needs needs, Site home, int site) {
        used.merge("site " + site, home.unitSize() == 1 ? needs.persons() : 1.0, Double::sum);
        used.merge("school0 " + home.town(), (double) needs.school0(), Double::sum);
        used.merge("school1 " + home.town(), (double) needs.school1(), Double::sum);
        used.merge("school2 " + home.town(), (double) needs.school2(), Double::sum);
        used.merge("caseload " + home.town(), needs.work(), Double::sum);
        used.merge("quota " + home.town(), (double) needs.persons(), Double::sum);
        if (needs.med() > 0) {
            used.merge("med" + needs.med() + " " + home.town(), 1.0, Double::sum);
        }
    }

    private static double capacity(Country country, String resource) {
        String[] parts = resource.split(" ");
        int at = Integer.parseInt(parts[1]);
        return parts[0].equals("site")
                ? country.sites().get(at).units()
                : country.towns()
                        .get(at)
                        .capacity()[Scarce.valueOf(parts[0].toUpperCase()).ordinal()];
    }
}
