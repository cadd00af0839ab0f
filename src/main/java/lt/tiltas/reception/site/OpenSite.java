package lt.tiltas.reception.site;

import static lt.tiltas.reception.ReceptionRight.BLOCK_BED;
import static lt.tiltas.reception.ReceptionRight.VIEW_SITES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.registration.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class OpenSite {

    private final Access access;
    private final Sites sites;
    private final Clock clock;

    OpenSite(Access access, Sites sites, Clock clock) {
        this.access = access;
        this.sites = sites;
        this.clock = clock;
    }

    @Transactional
    SitePage open(SiteId id, Officer officer) {
        access.allow(officer, VIEW_SITES);
        SitePage.Site site = sites.find(id).orElseThrow(() -> new NotHere("site"));
        List<SitePage.Room> rooms = sites.rooms(id, LocalDate.now(clock));
        List<PersonId> shown = rooms.stream()
                .flatMap(room -> room.beds().stream())
                .map(SitePage.Bed::who)
                .filter(Objects::nonNull)
                .map(who -> new PersonId(who.person()))
                .toList();
        if (!shown.isEmpty()) {
            access.saw(officer, VIEW_SITES, shown);
        }
        return new SitePage(site, rooms, officer.may(BLOCK_BED) && sites.runBy(id));
    }
}
