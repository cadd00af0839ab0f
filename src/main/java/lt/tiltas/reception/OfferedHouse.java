package lt.tiltas.reception;

import java.math.BigDecimal;

/**
 * A house that its municipality offers for a bad day.
 *
 * @param id made by who takes the offer, so that taking it twice opens one site
 * @param days from the decision until people can sleep in it
 * @param price of one place for one night, euros
 */
public record OfferedHouse(
        SiteId id, String name, int municipality, boolean stepFree, int places, int days, BigDecimal price) {}
