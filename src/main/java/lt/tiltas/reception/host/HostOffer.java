package lt.tiltas.reception.host;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.host.HostStep.State;
import org.jspecify.annotations.Nullable;

/** One offered home. */
public record HostOffer(
        HostOfferId id,
        String code,
        OrganisationId org,
        State state,
        OfferForm.Host host,
        OfferForm.Home home,
        OfferForm.Terms terms,
        Course course,
        int version) {

    /**
     * @param cameBy page or phone
     * @param forgottenAt since when the host's name, contacts and address are gone
     */
    public record Course(
            String cameBy,
            OffsetDateTime madeAt,
            @Nullable SiteId site,
            @Nullable String endedWhy,
            @Nullable OffsetDateTime forgottenAt) {}

    /** One line of the list. */
    public record Row(
            HostOfferId id,
            String code,
            State state,
            String name,
            int municipality,
            String address,
            int places,
            LocalDate from,
            OffsetDateTime madeAt) {}

    public record Event(
            String step,
            OffsetDateTime at,
            @Nullable String reason,
            @Nullable String words,
            UUID officer,
            int organisation) {}

    /** Another offer that may be of the same home. */
    public record Twin(HostOfferId id, String code, State state, boolean sameAddress, OffsetDateTime madeAt) {}
}
