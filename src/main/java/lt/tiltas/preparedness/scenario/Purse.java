package lt.tiltas.preparedness.scenario;

import java.util.Set;
import lt.tiltas.preparedness.engine.money.Category;
import lt.tiltas.preparedness.engine.money.Funding;

/**
 * Who may pay.
 *
 * @param share of a cost at most
 * @param cents granted
 * @param mark how sure this is
 */
record Purse(String code, Set<Category> pays, double share, long cents, String mark) {

    Funding funding() {
        return new Funding(code, pays, share, cents);
    }
}
