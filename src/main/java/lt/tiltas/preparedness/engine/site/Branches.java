package lt.tiltas.preparedness.engine.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Looks through all plans of a few sites that may be better than the best known: whatever a bound forbids is not looked at. */
final class Branches {

    /** Plans looked at until it is left at that. */
    private static final int MOST = 500_000;

    /** @param slack what a term costs above the site's best one at the prices of the bound */
    private record Branch(Term term, double slack) {}

    private final List<Standby> sites;
    private final Need need;
    private final Missing missing;
    private final double bound;
    private final List<List<Branch>> branches = new ArrayList<>();
    private final Term[] now;
    private Term[] best;
    private double least;
    private int looked;

    Branches(List<Standby> sites, Need need, Missing missing, Bound prices) {
        this.sites = sites;
        this.need = need;
        this.missing = missing;
        bound = prices.value();
        now = new Term[sites.size()];
        best = now.clone();
        for (Standby site : sites) {
            List<Term> terms = Term.of(site, need.weeks());
            double lowest = terms.stream()
                    .mapToDouble(term -> prices.reduced(site, term))
                    .min()
                    .orElseThrow();
            branches.add(terms.stream()
                    .map(term -> new Branch(term, prices.reduced(site, term) - lowest))
                    .sorted(Comparator.comparingDouble(Branch::slack))
                    .toList());
        }
    }

    /** @param known the best plan there is, and what it costs */
    List<Term> better(List<Term> known, double cost) {
        best = known.toArray(Term[]::new);
        least = cost;
        look(0, bound);
        return List.of(best);
    }

    private void look(int site, double under) {
        if (site == now.length) {
            double cost = cost();
            if (cost < least) {
                least = cost;
                best = now.clone();
            }
            looked++;
            return;
        }
        for (Branch branch : branches.get(site)) {
            if (under + branch.slack() >= least || looked >= MOST) {
                return;
            }
            now[site] = branch.term();
            look(site + 1, under + branch.slack());
        }
    }

    private double cost() {
        double[] more = new double[need.weeks()];
        double cents = 0;
        for (int site = 0; site < now.length; site++) {
            cents += now[site].cents(sites.get(site));
            for (int week = now[site].opens(); week < now[site].closes(); week++) {
                more[week] += sites.get(site).places();
            }
        }
        for (int week = 0; week < more.length; week++) {
            cents += missing.cents(week, more[week]);
        }
        return cents;
    }
}
