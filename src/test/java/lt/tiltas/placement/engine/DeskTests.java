package lt.tiltas.placement.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeskTests {

    private static final Needs TWO = new Needs(2, false, false, 1, 0, 0, 2, 1.5);

    private final Country country = new Country(
            List.of(
                    new Town(100, new double[] {5, 5, 5, 1, 1, 1, 1, 50, 50}),
                    new Town(200, new double[] {5, 5, 5, 1, 1, 1, 1, 50, 50})),
            List.of(
                    new Site(7, 0, 2, 1, true, true),
                    new Site(8, 0, 1, 9, true, true),
                    new Site(9, 1, 1, 3, true, true)),
            1);
    private final Prices prices = Prices.zero(country, 0);
    private final Desk desk = new Desk(country, new Ledger(country), prices);
    private final Household pair = new Household(1, 0, TWO, new double[] {0.8, 0.6}, 0);

    @Test
    void the_price_of_what_is_short_turns_the_order_round() {
        assertThat(desk.quotes(pair)).extracting(Quote::town).containsExactly(0, 1);
        prices.town()[Scarce.SCHOOL0.ordinal()][0] = 0.3;
        List<Quote> quotes = desk.quotes(pair);
        assertThat(quotes).extracting(Quote::town).containsExactly(1, 0);
        assertThat(quotes.getFirst().ahead(quotes.get(1))).isCloseTo(0.1, within(1e-9));
        assertThat(quotes.get(1).paid()[Scarce.SCHOOL0.ordinal()]).isCloseTo(0.3, within(1e-9));
        assertThat(country.sites().get(desk.choose(pair)).id()).isEqualTo(9);
    }

    @Test
    void a_flat_that_is_dear_is_left_for_others_in_the_same_town() {
        prices.pool()[country.poolOf(0)] = 0.5;
        assertThat(country.sites().get(desk.choose(pair)).id()).isEqualTo(8);
    }

    @Test
    void a_full_town_is_told_last_and_not_chosen() {
        desk.ledger().take(new Needs(9, false, false, 0, 0, 0, 0, 0), 1);
        desk.ledger().take(new Needs(2, false, false, 0, 0, 0, 0, 0), 0);
        assertThat(desk.quotes(pair)).extracting(Quote::free).containsExactly(true, false);
        assertThat(country.sites().get(desk.place(pair)).id()).isEqualTo(9);
        assertThat(desk.place(pair)).isEqualTo(-1);
    }

    @Test
    void what_was_taken_can_be_given_back() {
        int site = desk.place(pair);
        assertThat(desk.ledger().free(Scarce.MED2, 0)).isZero();
        desk.ledger().give(TWO, site);
        assertThat(desk.ledger().free(Scarce.MED2, 0)).isEqualTo(1);
        assertThat(desk.place(pair)).isEqualTo(site);
    }
}
