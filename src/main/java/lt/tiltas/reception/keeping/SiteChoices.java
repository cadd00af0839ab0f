package lt.tiltas.reception.keeping;

import static lt.tiltas.reception.ReceptionRight.KEEP_SITES;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.site.Capacity;
import lt.tiltas.reception.site.Municipalities;
import lt.tiltas.reception.site.Site;
import lt.tiltas.reception.stay.BedRules;
import lt.tiltas.reception.stay.Places;
import lt.tiltas.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The page on which a site is written down. */
@Service
public class SiteChoices {

    /**
     * @param site null while it is new
     * @param own the id of a new one
     * @param capacity null while it is new
     */
    public record SitePages(
            @Nullable Site site,
            UUID own,
            @Nullable Capacity capacity,
            List<Map.Entry<String, String>> municipalities,
            List<Map.Entry<String, String>> operators,
            LocalDate today) {

        public boolean fresh() {
            return site == null;
        }

        public boolean waits() {
            return site != null && site.plan().standby();
        }
    }

    @Component
    record Lists(Municipalities municipalities, Operators operators) {}

    private final Access access;
    private final SiteKeys keys;
    private final Places places;
    private final BedRules rules;
    private final Lists lists;

    SiteChoices(Access access, SiteKeys keys, Places places, BedRules rules, Lists lists) {
        this.access = access;
        this.keys = keys;
        this.places = places;
        this.rules = rules;
        this.lists = lists;
    }

    @Transactional(readOnly = true)
    public SitePages open(@Nullable SiteId id, UUID own, Officer officer, Language language) {
        access.allow(officer, KEEP_SITES);
        Site site = id == null ? null : keys.require(id, officer);
        LocalDate today = keys.today();
        return new SitePages(
                site,
                own,
                site == null ? null : Capacity.of(site.plan(), places.rooms(id, today), rules.limits(today)),
                lists.municipalities().names(language).entrySet().stream()
                        .map(entry -> Map.entry(entry.getKey().toString(), entry.getValue()))
                        .toList(),
                lists.operators().of(officer, language),
                today);
    }
}
