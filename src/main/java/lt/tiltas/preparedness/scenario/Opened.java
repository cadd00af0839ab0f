package lt.tiltas.preparedness.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lt.tiltas.preparedness.engine.Measure;
import lt.tiltas.preparedness.engine.Samples;
import lt.tiltas.preparedness.engine.Town;
import lt.tiltas.preparedness.engine.site.LeadRule;
import lt.tiltas.preparedness.engine.site.Need;
import lt.tiltas.preparedness.engine.site.SitePlan;
import lt.tiltas.preparedness.engine.site.SiteSearch;
import lt.tiltas.preparedness.engine.site.Standby;
import lt.tiltas.preparedness.engine.site.Term;
import lt.tiltas.preparedness.readiness.StandbySite;

/** Which of the houses that stand ready to open when, searched over the first runs. */
final class Opened {

    /** Runs that the search looks at. */
    private static final int SCENARIOS = 200;

    private static final double HUNDRED = 100;
    private static final double WEEK = 7;

    private final Inputs inputs;
    private final Samples samples;
    private final List<StandbySite> sites;
    private final List<Standby> standby;
    private final long penalty;

    /** Beds of each week, those asked about counted and those of the plan added. */
    private final double[] beds;

    Opened(Inputs inputs, Samples samples) {
        this.inputs = inputs;
        this.samples = samples;
        penalty = inputs.cents("bed-short");
        int weeks = samples.weeks();
        sites = inputs.ground().sites().stream()
                .filter(site ->
                        !site.id().value().equals(inputs.asked().places().site()))
                .filter(site -> lead(site) < weeks)
                .toList();
        int least = Math.min(weeks, (int) Math.round(inputs.value("site-open")));
        standby = sites.stream()
                .map(site -> new Standby(
                        site.name(), site.places(), lead(site), site.openingCents(), site.weeklyCents(), least))
                .toList();
        beds = new double[weeks];
        Arrays.fill(beds, inputs.towns().stream().mapToInt(Town::beds).sum());
        inputs.plan(true).openings().forEach(opening -> {
            for (int week = opening.decided() + (int) Math.ceil(opening.lead()); week < weeks; week++) {
                beds[week] += opening.places();
            }
        });
    }

    private static int lead(StandbySite site) {
        return (int) Math.ceil(site.days() / WEEK);
    }

    Decisions decisions() {
        if (sites.isEmpty()) {
            return Decisions.NONE;
        }
        double[][] needed = new double[Math.min(SCENARIOS, samples.runs())][beds.length];
        for (int run = 0; run < needed.length; run++) {
            for (int week = 0; week < beds.length; week++) {
                needed[run][week] = samples.value(Measure.RESIDENTS, week, run);
            }
        }
        SitePlan plan = new SiteSearch(standby, Need.mean(needed, beds.clone(), penalty)).plan();
        List<Decision> list = new ArrayList<>();
        for (int n = 0; n < sites.size(); n++) {
            if (plan.terms().get(n).decided() >= 0 && plan.terms().get(n).opens() < beds.length) {
                list.add(open(n, plan.terms().get(n)));
            }
        }
        for (int n = 0; n < sites.size(); n++) {
            for (int week = plan.terms().get(n).opens();
                    week < plan.terms().get(n).closes();
                    week++) {
                beds[week] += standby.get(n).places();
            }
        }
        return new Decisions(
                list,
                new Decisions.Plan(
                        Math.round(plan.cents()),
                        Math.round(plan.bound()),
                        Math.max(0, HUNDRED * plan.gap()),
                        penalty));
    }

    private Decision open(int n, Term term) {
        StandbySite site = sites.get(n);
        double chance = 0;
        for (int week = term.opens(); week < term.closes(); week++) {
            chance = Math.max(chance, samples.chance(Measure.RESIDENTS, week, beds[week]));
        }
        double worth = LeadRule.of(standby.get(n), term.closes() - term.opens(), penalty)
                .threshold();
        return new Decision(
                Decision.Kind.SITE,
                inputs.asked().monday(term.opens()).minusDays(site.days()),
                inputs.asked().monday(term.opens()),
                site.places(),
                Math.round(HUNDRED * worth),
                Math.round(HUNDRED * chance),
                term.cents(standby.get(n)),
                site,
                List.of());
    }

    /** Of a week, with all that is opened. */
    double beds(int week) {
        return beds[week];
    }
}
