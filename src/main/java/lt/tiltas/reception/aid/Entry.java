package lt.tiltas.reception.aid;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import lt.tiltas.reception.SiteId;
import org.jspecify.annotations.Nullable;

/**
 * One line of the ledger.
 *
 * @param quantity what leaves is negative
 * @param balance what lay there after it
 */
public record Entry(
        long number,
        String kind,
        String way,
        int quantity,
        long balance,
        int valueCents,
        OffsetDateTime madeAt,
        More more) {

    /** @param other the donor, the house it moved to or from, or the number of the receipt */
    public record More(
            @Nullable String words,
            @Nullable String reason,
            @Nullable String other,
            @Nullable UUID handout,
            @Nullable UUID donation,
            UUID by) {}

    /** To be written. */
    public record New(
            SiteId site,
            String kind,
            String way,
            int quantity,
            int valueCents,
            LocalDate on,
            Why why,
            Link link,
            UUID sent) {

        static New of(SiteId site, String kind, String way, int quantity, int valueCents, LocalDate on, UUID sent) {
            return new New(site, kind, way, quantity, valueCents, on, Why.NONE, Link.NONE, sent);
        }

        New because(@Nullable String words, @Nullable String reason, @Nullable Integer counted) {
            return new New(site, kind, way, quantity, valueCents, on, new Why(words, reason, counted), link, sent);
        }

        New with(Link other) {
            return new New(site, kind, way, quantity, valueCents, on, why, other, sent);
        }
    }

    public record Why(
            @Nullable String words,
            @Nullable String reason,
            @Nullable Integer counted) {
        static final Why NONE = new Why(null, null, null);
    }

    public record Link(
            @Nullable UUID site,
            @Nullable UUID donation,
            @Nullable UUID handout) {
        static final Link NONE = new Link(null, null, null);
    }
}
