package lt.tiltas.reception.aid;

import static lt.tiltas.reception.CareRight.KEEP_STORE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.site.CaredSites;
import lt.tiltas.web.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a line for the ledger is chosen from. */
@Service
public class OpenEntry {

    /** @param houses where it could go */
    public record Page(
            CaredSites.House house,
            List<AidKind> kinds,
            Map<String, Integer> lying,
            List<Map.Entry<String, String>> houses) {

        /** Of something that leaves only what lies there. */
        public List<Map.Entry<String, String>> options(boolean leaves, Language language) {
            return kinds.stream()
                    .filter(kind -> !leaves || lying.getOrDefault(kind.code(), 0) > 0)
                    .map(kind -> Map.entry(
                            kind.code(),
                            leaves ? kind.name(language) + " (" + lying.get(kind.code()) + ")" : kind.name(language)))
                    .toList();
        }
    }

    private final Access access;
    private final Stores stores;
    private final CaredSites sites;
    private final Clock clock;

    OpenEntry(Access access, Stores stores, CaredSites sites, Clock clock) {
        this.access = access;
        this.stores = stores;
        this.sites = sites;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Page open(SiteId site, Officer officer) {
        access.allow(officer, KEEP_STORE);
        CaredSites.House house = sites.open(site);
        LocalDate today = LocalDate.now(clock);
        Map<String, AidKind> kinds = stores.kinds().byCode(today);
        return new Page(
                house,
                List.copyOf(kinds.values()),
                stores.ledger().stock(site, kinds, today).stream()
                        .collect(Collectors.toMap(stock -> stock.kind().code(), Stock::quantity)),
                sites.options().stream()
                        .filter(one -> !one.getKey().equals(site.toString()))
                        .toList());
    }
}
