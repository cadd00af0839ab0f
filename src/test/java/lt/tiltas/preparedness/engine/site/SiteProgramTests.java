package lt.tiltas.preparedness.engine.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;
import org.ojalgo.optimisation.integer.IntegerStrategy.GMICutConfiguration;
import org.ojalgo.type.context.NumberContext;

/** The search beside an integer program that knows nothing of it (ojAlgo). */
class SiteProgramTests {

    private static final int CASES = 200;
    private static final int SITES = 6;
    private static final int WEEKS = 6;

    /** The library itself loses the best plan once in some six hundred cases (one worker); the full enumeration beside it says that ours is the best. */
    private static final int LOST = 2;

    /** Beds and euros by the thousand: the program reckons with numbers near one. */
    private static final double UNIT = 1_000;

    /** Cuts of Gomory's lose plans to rounding in it; no variable is so far from whole that one would be made. */
    private static final double NO_CUTS = 0.5;

    @Test
    void two_hundred_drawn_cases_of_six_sites_cost_what_the_integer_program_says() {
        int lost = 0;
        for (int seed = 1; seed <= CASES; seed++) {
            Random random = new Random(seed);
            List<Standby> sites = Drawn.sites(random, SITES, WEEKS);
            Need need = Drawn.need(random, sites, WEEKS, 3, 1);
            SitePlan plan = new SiteSearch(sites, need).plan();
            double exact = exact(sites, need);
            assertThat(plan.cents()).as("seed %d", seed).isLessThanOrEqualTo(exact * (1 + 1e-6));
            lost += plan.cents() < exact * (1 - 1e-6) ? 1 : 0;
        }
        assertThat(lost).isLessThanOrEqualTo(LOST);
    }

    private static double exact(List<Standby> sites, Need need) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        model.options.integer(IntegerStrategy.DEFAULT
                .withParallelism(() -> 1)
                .withGapTolerance(NumberContext.of(12, 9))
                .withGMICutConfiguration(new GMICutConfiguration().withFractionality(NO_CUTS)));
        Expression[][] enough = new Expression[need.scenarios()][need.weeks()];
        for (int s = 0; s < need.scenarios(); s++) {
            for (int week = 0; week < need.weeks(); week++) {
                enough[s][week] = enough(model, need, s, week);
            }
        }
        for (int site = 0; site < sites.size(); site++) {
            Expression once = model.newExpression("once" + site).upper(1);
            for (Term term : Term.of(sites.get(site), need.weeks())) {
                if (term.opens() < term.closes()) {
                    Variable chosen = model.newVariable("site" + site + "_" + model.countVariables())
                            .binary()
                            .weight(term.cents(sites.get(site)) / UNIT);
                    once.set(chosen, 1);
                    for (Expression[] scenario : enough) {
                        for (int week = term.opens(); week < term.closes(); week++) {
                            scenario[week].set(chosen, sites.get(site).places() / UNIT);
                        }
                    }
                }
            }
        }
        Optimisation.Result result = model.minimise();
        assertThat(result.getState().isOptimal()).isTrue();
        return result.getValue() * UNIT;
    }

    private static Expression enough(ExpressionsBasedModel model, Need need, int scenario, int week) {
        double lacking = Math.max(0, need.beds()[scenario][week] - need.base()[week]);
        Variable missing = model.newVariable("missing" + scenario + "_" + week)
                .lower(0)
                .weight((double) need.penalty() / need.scenarios());
        Expression enough =
                model.newExpression("enough" + scenario + "_" + week).lower(lacking / UNIT);
        enough.set(missing, 1);
        return enough;
    }
}
