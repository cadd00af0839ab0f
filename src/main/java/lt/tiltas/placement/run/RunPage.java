package lt.tiltas.placement.run;

import java.util.List;

/**
 * One run, its dearest prices, and its proof made again from the inputs as they were kept.
 *
 * @param shut what has nothing left: its price is above all that is possible together, and no figure to compare
 * @param proven bound worked out anew, equal to the stored one or the page says so
 */
public record RunPage(PriceRun run, List<Price> dearest, List<Price> shut, Proven proven) {

    /** @param code message key {@code run.price.<code>}; @param size of the homes, 0 for anything else; @param points for one more */
    public record Price(String code, int municipality, int size, int points) {}

    public record Proven(double bound, boolean sameInputs, boolean holds) {}
}
