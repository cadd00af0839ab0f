package lt.tiltas.preparedness.engine.site;

import java.util.ArrayList;
import java.util.List;

/**
 * When a site is open.
 *
 * @param decided week of the decision; -1 is never
 * @param opens first week in which people sleep there
 * @param closes first week in which it is closed again
 */
public record Term(int decided, int opens, int closes) {

    public static final Term NEVER = new Term(-1, 0, 0);

    public long cents(Standby site) {
        return decided < 0 ? 0 : site.openingCents() + site.weeklyCents() * (closes - opens);
    }

    public boolean isOpen(int week) {
        return opens <= week && week < closes;
    }

    /** All that a site may do within so many weeks. */
    static List<Term> of(Standby site, int weeks) {
        List<Term> terms = new ArrayList<>();
        terms.add(NEVER);
        for (int decided = 0; decided < weeks; decided++) {
            int opens = Math.min(weeks, decided + site.lead());
            for (int closes = Math.min(weeks, opens + site.least()); closes <= weeks; closes++) {
                terms.add(new Term(decided, opens, closes));
            }
        }
        return List.copyOf(terms);
    }
}
