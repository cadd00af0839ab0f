package lt.tiltas.reception.keeping;

import static lt.tiltas.reception.ReceptionRight.KEEP_SITES;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import lt.tiltas.access.Access;
import lt.tiltas.access.Denied;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.site.Site;
import lt.tiltas.reception.site.Sites;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who may keep which site; and what was done with it, written down. */
@Component
class SiteKeys {

    private final Access access;
    private final Sites sites;
    private final JdbcClient db;
    private final Clock clock;

    SiteKeys(Access access, Sites sites, JdbcClient db, Clock clock) {
        this.access = access;
        this.sites = sites;
        this.db = db;
        this.clock = clock;
    }

    /** @throws NotHere when there is no such site; Denied when it is not this officer's to keep */
    Site require(SiteId id, Officer officer) {
        access.allow(officer, KEEP_SITES);
        Site site = sites.find(id).orElseThrow(() -> new NotHere("site"));
        if (!sites.runBy(id)) {
            throw new Denied(officer, KEEP_SITES);
        }
        return site;
    }

    /** The database's own rule, asked before it refuses. */
    boolean mayRun(int municipality, int operator) {
        return db.sql("select reception.runs(:municipality, :operator)")
                .param("municipality", municipality)
                .param("operator", operator)
                .query(Boolean.class)
                .single();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    void note(
            SiteId site,
            String act,
            @Nullable Integer figure,
            @Nullable LocalDate on,
            @Nullable String why,
            Officer officer) {
        db.sql("""
                insert into reception.site_act (site_id, org_id, act, figure, on_day, why, made_at, made_by, made_by_name)
                values (:site, :org, :act, :figure, :on, :why, :at, :officer, :name)
                """)
                .param("site", site.value())
                .param("org", officer.organisation().value())
                .param("act", act)
                .param("figure", figure)
                .param("on", on == null ? today() : on)
                .param("why", why)
                .param("at", OffsetDateTime.now(clock))
                .param("officer", officer.id())
                .param("name", officer.name())
                .update();
    }
}
