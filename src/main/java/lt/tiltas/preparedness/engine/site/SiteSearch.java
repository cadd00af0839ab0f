package lt.tiltas.preparedness.engine.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Which standby site to open when, and below what no plan can be. */
public final class SiteSearch {

    /** How often the worst scenarios are looked for anew when only they count. */
    private static final int TAILS = 6;

    /** Sites up to which all plans are looked through that may be better. */
    static final int FEW = 8;

    private static final double HELPS = 1e-6;

    private final List<Standby> sites;
    private final Need need;

    public SiteSearch(List<Standby> sites, Need need) {
        this.sites = List.copyOf(sites);
        this.need = need;
    }

    public SitePlan plan() {
        double[] weight = need.weights(new double[need.weeks()]);
        List<Term> best = List.of();
        double least = Double.POSITIVE_INFINITY;
        double[] tail = weight;
        for (int round = 0; round < (need.tail() < 1 ? TAILS : 1); round++) {
            List<Term> plan = plan(weight);
            double cost = cost(plan);
            double[] worst = need.weights(beds(plan));
            if (cost < least - HELPS) {
                least = cost;
                best = plan;
                tail = worst;
            }
            double old = (double) round / (round + 1);
            double[] before = weight;
            weight = new double[worst.length];
            Arrays.setAll(weight, s -> old * before[s] + (1 - old) * worst[s]);
        }
        double bound = new Bound(sites, need, new Missing(need, tail)).raise(least);
        bound = need.tail() < 1
                ? Math.max(bound, new Bound(sites, need, new Missing(need, weight)).raise(least))
                : bound;
        return new SitePlan(best, least, bound);
    }

    private List<Term> plan(double[] weight) {
        Missing missing = new Missing(need, weight);
        Descent descent = new Descent(sites, need, missing);
        List<Term> plan = descent.plan();
        if (sites.size() > FEW) {
            return plan;
        }
        Bound prices = new Bound(sites, need, missing);
        prices.raise(descent.cost());
        return new Branches(sites, need, missing, prices).better(plan, descent.cost());
    }

    /** What the sites cost, and the beds that are missing all the same. */
    public double cost(List<Term> plan) {
        double cents = need.penalty(beds(plan));
        for (int site = 0; site < plan.size(); site++) {
            cents += plan.get(site).cents(sites.get(site));
        }
        return cents;
    }

    private double[] beds(List<Term> plan) {
        double[] beds = new double[need.weeks()];
        for (int site = 0; site < plan.size(); site++) {
            for (int week = plan.get(site).opens(); week < plan.get(site).closes(); week++) {
                beds[week] += sites.get(site).places();
            }
        }
        return beds;
    }

    /** All plans there are: for a handful of sites and weeks. */
    public List<List<Term>> all() {
        List<List<Term>> plans = List.of(List.of());
        for (Standby site : sites) {
            List<List<Term>> longer = new ArrayList<>();
            for (List<Term> plan : plans) {
                for (Term term : Term.of(site, need.weeks())) {
                    List<Term> next = new ArrayList<>(plan);
                    next.add(term);
                    longer.add(next);
                }
            }
            plans = longer;
        }
        return plans;
    }
}
