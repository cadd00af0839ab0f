package lt.tiltas.reception.complaint;

import static lt.tiltas.reception.CareRight.HEAR_COMPLAINT;

import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.site.CaredSites;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The houses for which a poster is printed. */
@Service
class OpenPoster {

    private final Access access;
    private final CaredSites sites;

    OpenPoster(Access access, CaredSites sites) {
        this.access = access;
        this.sites = sites;
    }

    @Transactional(readOnly = true)
    CaredSites.House open(SiteId site, Officer officer) {
        access.allow(officer, HEAR_COMPLAINT);
        return sites.open(site);
    }

    @Transactional(readOnly = true)
    List<CaredSites.House> all(Officer officer) {
        access.allow(officer, HEAR_COMPLAINT);
        return sites.all();
    }
}
