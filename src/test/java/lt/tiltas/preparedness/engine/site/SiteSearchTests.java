package lt.tiltas.preparedness.engine.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Worked examples 10 and 11. */
class SiteSearchTests {

    private static final double[][] BEDS = {{100, 300, 700, 900, 800, 600}};
    private static final double[] BASE = {250, 250, 250, 250, 250, 250};
    private static final List<Standby> SITES = List.of(
            new Standby("A", 200, 1, 20_000, 9_000, 6),
            new Standby("B", 400, 2, 30_000, 14_000, 6),
            new Standby("C", 300, 3, 8_000, 10_000, 6));

    private static SiteSearch search(long penalty) {
        return new SiteSearch(SITES, Need.mean(BEDS, BASE, penalty));
    }

    private static Term now(int site) {
        return new Term(0, SITES.get(site).lead(), 6);
    }

    @Test
    void two_sites_now_and_the_third_never() {
        SitePlan plan = search(700).plan();
        assertThat(plan.cents()).isEqualTo(186_000);
        assertThat(plan.terms()).containsExactly(now(0), now(1), Term.NEVER);
        assertThat(search(700).all()).hasSize(343);
        assertThat(search(700).all())
                .allSatisfy(other -> assertThat(search(700).cost(other)).isGreaterThanOrEqualTo(186_000));
    }

    @Test
    void all_of_them_and_none_of_them_cost_more() {
        assertThat(search(700).cost(List.of(now(0), now(1), now(2)))).isEqualTo(189_000);
        assertThat(search(700).cost(List.of(Term.NEVER, Term.NEVER, Term.NEVER)))
                .isEqualTo(1_435_000);
        assertThat(search(700).cost(List.of(now(0), now(1), Term.NEVER))).isEqualTo(151_000 + 35_000);
    }

    @Test
    void the_third_is_worth_it_when_a_missing_bed_weighs_more_than_760() {
        assertThat(search(760).cost(List.of(now(0), now(1), now(2))))
                .isEqualTo(search(760).cost(List.of(now(0), now(1), Term.NEVER)));
        assertThat(search(759).plan().terms().get(2)).isEqualTo(Term.NEVER);
        assertThat(search(761).plan().terms().get(2)).isEqualTo(now(2));
    }

    @Test
    void a_site_that_may_close_early_does_when_it_is_not_needed_any_more() {
        List<Standby> sites = List.of(new Standby("A", 200, 1, 20_000, 9_000, 2));
        double[][] beds = {{250, 450, 450, 250, 250, 250}};
        SitePlan plan = new SiteSearch(sites, Need.mean(beds, BASE, 700)).plan();
        assertThat(plan.terms()).containsExactly(new Term(0, 1, 3));
        assertThat(plan.cents()).isEqualTo(38_000);
    }

    @Test
    void the_lead_time_rule_opens_above_six_percent() {
        LeadRule rule = LeadRule.of(SITES.get(1), 8, 700);
        assertThat(rule.cost()).isEqualTo(142_000);
        assertThat(rule.avoided()).isEqualTo(2_240_000);
        assertThat(rule.threshold()).isCloseTo(0.0634, within(5e-5));
        assertThat(rule.opens(0.06)).isFalse();
        assertThat(rule.opens(0.07)).isTrue();
    }

    @Test
    void a_site_closes_after_two_low_weeks_and_never_within_sixty_days_of_a_household() {
        LeadRule rule = LeadRule.of(SITES.get(1), 8, 700);
        LeadRule.State state = rule.next(LeadRule.State.CLOSED, 0.07, false);
        for (int week = 1; week <= 8; week++) {
            state = rule.next(state, 0.01, false);
            assertThat(state.open()).as("after %d days", 7 * week).isTrue();
        }
        LeadRule.State before = state;
        assertThat(rule.next(before, 0.01, false).open()).isFalse();
        assertThat(rule.next(before, 0.01, true).open()).isTrue();
        assertThat(rule.next(before, 0.05, false).low()).isZero();
        assertThat(rule.next(before, 0.05, false).open()).isTrue();
    }

    @Test
    void no_plan_is_below_the_bound_and_the_search_is_near_it() {
        Random random = new Random(11);
        for (double tail : new double[] {1, 0.1}) {
            List<Standby> sites = Drawn.sites(random, 20, 16);
            Need need = Drawn.need(random, sites, 16, 40, tail);
            SiteSearch search = new SiteSearch(sites, need);
            SitePlan plan = search.plan();
            assertThat(search.cost(plan.terms())).isCloseTo(plan.cents(), within(1e-3));
            assertThat(plan.bound()).isLessThanOrEqualTo(plan.cents() + 1e-3);
            assertThat(plan.gap()).as("tail %s", tail).isBetween(-1e-9, 0.05);
        }
    }
}
