package lt.tiltas.preparedness.engine.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Worked example 9, and what purses pay. */
class WageTests {

    private static final long BASE = 179_800;

    private static Wage wage(String contributions) {
        return Wage.of(new BigDecimal("0.9"), BASE, new BigDecimal(contributions));
    }

    @Test
    void a_month_of_work_costs_what_the_worked_example_says() {
        Wage fixedTerm = wage("0.0217");
        assertThat(fixedTerm.cents()).isEqualTo(161_820);
        assertThat(fixedTerm.contributionCents()).isEqualTo(3_511);
        assertThat(fixedTerm.monthlyCents()).isEqualTo(165_331);
        assertThat(fixedTerm.cents(40, 3)).isEqualTo(19_839_720);
        assertThat(wage("0.0145").monthlyCents()).isEqualTo(164_166);
        assertThat(wage("0.0177").monthlyCents()).isEqualTo(164_684);
        assertThat(wage("0.0249").monthlyCents()).isEqualTo(165_849);
        assertThat(new Wage(115_300, new BigDecimal("0.0217")).monthlyCents()).isEqualTo(117_802);
    }

    @Test
    void half_a_cent_goes_up() {
        assertThat(Cents.round(0.5)).isOne();
        assertThat(Cents.round(2.4999)).isEqualTo(2);
        assertThat(Cents.times(50, new BigDecimal("0.01"))).isOne();
        assertThat(Cents.of(new BigDecimal("12.345"))).isEqualTo(1_235);
        assertThat(Cents.euros(1_235)).isEqualByComparingTo("12.35");
    }

    @Test
    void what_no_purse_pays_stays_open_and_no_cent_is_paid_twice() {
        Map<Category, Long> costs = Map.of(Category.FOOD, 1_001L, Category.STAFF, 2_000L, Category.SCHOOL, 300L);
        Funding half = new Funding("half", Set.of(Category.FOOD, Category.STAFF), 0.5, 1_200);
        Funding all = new Funding("all", Set.of(Category.FOOD), 1, 10_000);
        Funding.Cover cover = Funding.cover(costs, List.of(half, all));
        long paid = cover.parts().stream().mapToLong(Funding.Part::cents).sum();
        assertThat(paid + cover.open()).isEqualTo(3_301);
        assertThat(cover.uncovered().get(Category.FOOD)).isZero();
        assertThat(cover.uncovered().get(Category.STAFF)).isEqualTo(1_000);
        assertThat(cover.uncovered().get(Category.SCHOOL)).isEqualTo(300);
    }
}
