package lt.tiltas.preparedness.engine.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * The search beside a full enumeration that knows nothing of it: the integer program of {@link SiteProgramTests} loses the best plan now and then,
 * with several workers more often.
 */
class ExactSitesTests {

    private static final int CASES = 200;
    private static final int SITES = 6;
    private static final int WEEKS = 6;

    @Test
    void two_hundred_drawn_cases_of_six_sites_cost_what_the_full_enumeration_says() {
        for (int seed = 1; seed <= CASES; seed++) {
            Random random = new Random(seed);
            List<Standby> sites = Drawn.sites(random, SITES, WEEKS);
            Need need = Drawn.need(random, sites, WEEKS, 3, 1);
            SitePlan plan = new SiteSearch(sites, need).plan();
            double exact = new Enumeration(sites, need).cheapest();
            assertThat(plan.cents()).as("seed %d", seed).isCloseTo(exact, within(1e-6 * exact));
            assertThat(plan.bound()).as("seed %d", seed).isLessThanOrEqualTo(exact * (1 + 1e-9));
        }
    }

    @Test
    void the_enumeration_leaves_nothing_out() {
        for (int seed = 1; seed <= 20; seed++) {
            Random random = new Random(seed);
            List<Standby> sites = Drawn.sites(random, 3, WEEKS);
            Need need = Drawn.need(random, sites, WEEKS, 3, 1);
            SiteSearch search = new SiteSearch(sites, need);
            double least = search.all().stream().mapToDouble(search::cost).min().orElseThrow();
            assertThat(new Enumeration(sites, need).cheapest())
                    .as("seed %d", seed)
                    .isCloseTo(least, within(1e-6 * least));
        }
    }

    /** Every term of every site, one site after the other; a branch is left when it costs more even with all further sites open for nothing. */
    private static final class Enumeration {

        private final List<Standby> sites;
        private final Need need;
        private final double[] more;
        private double best = Double.MAX_VALUE;

        Enumeration(List<Standby> sites, Need need) {
            this.sites = sites;
            this.need = need;
            more = new double[need.weeks()];
        }

        double cheapest() {
            choose(0, 0);
            return best;
        }

        private void choose(int site, long spent) {
            double least = spent + missing(site);
            if (least >= best) {
                return;
            }
            if (site == sites.size()) {
                best = least;
                return;
            }
            Standby standby = sites.get(site);
            for (Term term : Term.of(standby, need.weeks())) {
                add(term, standby.places());
                choose(site + 1, spent + term.cents(standby));
                add(term, -standby.places());
            }
        }

        private void add(Term term, int places) {
            for (int week = term.opens(); week < term.closes(); week++) {
                more[week] += places;
            }
        }

        /** The mean over the scenarios, with the sites from this one on always open. */
        private double missing(int from) {
            int further = sites.subList(from, sites.size()).stream()
                    .mapToInt(Standby::places)
                    .sum();
            double sum = 0;
            for (double[] beds : need.beds()) {
                for (int week = 0; week < more.length; week++) {
                    sum += Math.max(0, beds[week] - need.base()[week] - more[week] - further);
                }
            }
            return sum * need.penalty() / need.scenarios();
        }
    }
}
