package lt.tiltas.reception.site;

import java.math.BigDecimal;
import java.time.LocalDate;
import lt.tiltas.reception.SiteId;
import org.jspecify.annotations.Nullable;

/** A house as it is kept: what it is, on what terms, and how many may live in it. */
public record Site(
        SiteId id,
        String name,
        String kind,
        Where where,
        int operatorOrg,
        Offers offers,
        @Nullable String contact,
        Terms terms,
        Plan plan) {

    public record Where(int municipality, String address) {}

    public record Offers(boolean stepFree, boolean petsAllowed) {}

    /** @param contractUntil the last night of the contract, null when it has no end */
    public record Terms(
            LocalDate openedOn,
            @Nullable LocalDate closedOn,
            @Nullable LocalDate contractUntil) {}

    /**
     * @param maximum for how many it was built
     * @param allocable how many may live here, said by hand; null when the rule says it
     * @param leadDays how long it takes until it can be slept in
     * @param centsANight for one place
     */
    public record Plan(
            @Nullable Integer maximum,
            @Nullable Integer allocable,
            @Nullable String allocableWhy,
            boolean standby,
            @Nullable Integer leadDays,
            @Nullable Integer centsANight,
            int version) {

        public @Nullable BigDecimal euros() {
            return centsANight == null ? null : BigDecimal.valueOf(centsANight, 2);
        }
    }

    public boolean closed(LocalDate on) {
        return terms.closedOn() != null && !terms.closedOn().isAfter(on);
    }
}
