package lt.tiltas.reception.site;

import static lt.tiltas.reception.ReceptionRight.BLOCK_BED;

import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.Denied;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Cleaning after people have left ends before the rule's hours are over. */
@Service
class CleanRoom {

    private final Access access;
    private final Sites sites;
    private final JdbcClient db;

    CleanRoom(Access access, Sites sites, JdbcClient db) {
        this.access = access;
        this.sites = sites;
        this.db = db;
    }

    /** Ending it twice changes nothing. */
    @Transactional
    void clean(SiteId site, UUID room, Officer officer) {
        access.allow(officer, BLOCK_BED);
        if (sites.find(site).isEmpty()) {
            throw new NotHere("site");
        }
        if (!sites.runBy(site)) {
            throw new Denied(officer, BLOCK_BED);
        }
        db.sql("select reception.clean_room(:site, :room)")
                .param("site", site.value())
                .param("room", room)
                .query(Integer.class)
                .single();
    }
}
