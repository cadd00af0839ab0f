package lt.tiltas.placement.offer;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/** Which offers a list shows; message keys {@code offer.show.<code>} and {@code offer.none.<code>}. */
public enum OfferView {
    /** Asked of the own municipality. */
    ASKED("o.municipality = :org and o.state = 'waits_municipality'"),
    /** Offered by the officer. */
    MINE("o.org_id = :org and o.offered_by = :officer and o.ended_at is null"),
    /** Offered by the own organisation, or handed to the Agency because nobody answered. */
    WAITING("(o.org_id = :org or o.escalated_at is not null and :org = 3) and o.ended_at is null"),
    LATE("(o.org_id = :org or o.escalated_at is not null and :org = 3) and o.ended_at is null and o.due_at < :now"),
    /** They said yes to a home that the municipality had only stated, and nobody has written down yet where they live. */
    UNADDRESSED("""
            o.municipality = :org and o.state = 'accepted' and c.site_id is null
            and not exists (select from reception.published_stay y where y.household_id = o.household_id
                and y.municipality = o.municipality and y.until_on is null)"""),
    OBJECTED("o.org_id = :org and b.answer is null and b.id is not null"),
    ENDED("(o.org_id = :org or o.municipality = :org) and o.ended_at > :since");

    private final String which;

    OfferView(String which) {
        this.which = which;
    }

    String which() {
        return which;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What is asked for; else what is asked of the own municipality, if anything is, else what waits. */
    static OfferView of(String code, Map<OfferView, Long> counts) {
        return Arrays.stream(values())
                .filter(view -> view.code().equals(code))
                .findFirst()
                .orElse(counts.getOrDefault(ASKED, 0L) > 0 ? ASKED : WAITING);
    }
}
