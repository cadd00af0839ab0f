package lt.tiltas.preparedness.engine.site;

import java.util.List;

/**
 * What to open when.
 *
 * @param terms of the sites in their order
 * @param cents all in all, missing beds included
 * @param bound cents below which no plan can be
 */
public record SitePlan(List<Term> terms, double cents, double bound) {

    public double gap() {
        return cents == 0 ? 0 : (cents - bound) / cents;
    }
}
