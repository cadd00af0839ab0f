package lt.tiltas.demo.country;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a family means to go, before anybody knows which bed is free.
 *
 * @param municipality to live in; null until a placement is accepted
 * @param movesOn the journey there; may lie after today
 * @param intoSite whether a municipal site is wanted first
 * @param movesOutOn from the site into lodging of their own
 */
record Path(
        First first,
        @Nullable Integer municipality,
        @Nullable LocalDate movesOn,
        boolean intoSite,
        @Nullable LocalDate movesOutOn,
        List<Placement> placements,
        Household.@Nullable Departure departure) {

    enum First {
        CENTRE,
        MUNICIPAL_SITE,
        OWN_LODGING,
        WAITING
    }
}
