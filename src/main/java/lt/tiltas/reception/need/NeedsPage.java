package lt.tiltas.reception.need;

import java.util.List;
import lt.tiltas.reception.SiteId;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.web.Paged;
import org.jspecify.annotations.Nullable;

/** @param households those that need something, what is missing first; {@code count} of all of them */
public record NeedsPage(SiteId site, String name, Paged<Home> households, OpenNeeds.Count count) {

    /** @param assesses whether this officer is one of the few who assess special needs */
    public record Home(HouseholdCard card, List<Line> lines, boolean assesses) {

        public long missing() {
            return lines.stream().filter(line -> !line.met).count();
        }
    }

    /**
     * @param met whether it is provided today
     * @param said what was said last; null when nobody has said anything
     */
    public record Line(String kind, boolean met, @Nullable NeedMet said) {

        /** Message key {@code need-met.state.<code>}. */
        public String state() {
            return met ? "met" : said == null ? "unknown" : said.met() ? "over" : "not_met";
        }

        public String color() {
            return met ? "success" : said == null ? "warning" : "danger";
        }
    }
}
