package lt.tiltas.reception.aid;

import static lt.tiltas.reception.CareRight.KEEP_STORE;

import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.site.CaredSites;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How little of something is too little in this house. */
@Service
class SetMinimum {

    private final Access access;
    private final Stores stores;
    private final CaredSites sites;
    private final Clock clock;

    SetMinimum(Access access, Stores stores, CaredSites sites, Clock clock) {
        this.access = access;
        this.stores = stores;
        this.sites = sites;
        this.clock = clock;
    }

    @Transactional
    void set(SiteId site, String kind, int minimum, Officer officer) {
        access.allow(officer, KEEP_STORE);
        CaredSites.House house = sites.open(site);
        if (!stores.kinds().byCode(LocalDate.now(clock)).containsKey(kind)) {
            throw new NotHere("kind of aid");
        }
        stores.ledger().minimum(site, kind, minimum, house.operator());
    }
}
