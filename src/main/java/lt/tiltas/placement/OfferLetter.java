package lt.tiltas.placement;

import java.time.LocalDate;
import lt.tiltas.web.Language;

/**
 * What stands in the letter to one household: one page, Lithuanian beside the household's language. Template {@code placement/offer/letter}.
 *
 * @param number of the household; @param family its name
 * @param by who offers
 */
public record OfferLetter(
        String number, String family, int people, Language language, OwnOffer offer, int by, LocalDate writtenOn) {}
