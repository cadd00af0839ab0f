package lt.tiltas.preparedness.activation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done for good: houses opened, offices told. */
@Repository
public class Deeds {

    private final JdbcClient db;

    Deeds(JdbcClient db) {
        this.db = db;
    }

    /** @return false when it stands there already */
    boolean open(ActivationId id, OpenedSite site, Realm realm, Officer officer) {
        return db.sql("""
                insert into preparedness.opened_site (activation_id, site_id, name, municipality, places, ready_on, reason, opened_at, opened_by)
                values (:id, :site, :name, :municipality, :places, :ready, :reason, :at, :officer) on conflict do nothing
                """)
                        .param("id", id.value())
                        .param("site", site.site().value())
                        .param("name", site.name())
                        .param("municipality", site.municipality())
                        .param("places", site.places())
                        .param("ready", site.readyOn())
                        .param("reason", site.reason())
                        .param("at", realm.at())
                        .param("officer", officer.id())
                        .update()
                > 0;
    }

    public List<OpenedSite> opened(ActivationId id) {
        return db.sql("""
                select site_id, name, municipality, places, ready_on, reason from preparedness.opened_site where activation_id = :id
                order by ready_on, name
                """)
                .param("id", id.value())
                .query((rs, n) -> new OpenedSite(
                        new SiteId(rs.getObject("site_id", UUID.class)),
                        rs.getString("name"),
                        rs.getInt("municipality"),
                        rs.getInt("places"),
                        rs.getObject("ready_on", LocalDate.class),
                        rs.getString("reason")))
                .list();
    }

    /** @return false when this office was told of it before */
    boolean tell(ActivationId id, UUID own, Notice notice, Realm realm, Officer officer) {
        return db.sql("""
                insert into preparedness.notice (id, activation_id, addressee, about, sent_on, words, noted_at, noted_by)
                values (:own, :id, :addressee, :about, :sent, :words, :at, :officer) on conflict do nothing
                """)
                        .param("own", own)
                        .param("id", id.value())
                        .param("addressee", notice.addressee())
                        .param("about", notice.about())
                        .param("sent", notice.sentOn())
                        .param("words", notice.words())
                        .param("at", realm.at())
                        .param("officer", officer.id())
                        .update()
                > 0;
    }

    public List<Notice> told(ActivationId id) {
        return db.sql("""
                select addressee, about, sent_on, words from preparedness.notice where activation_id = :id order by sent_on, noted_at
                """).param("id", id.value()).query(Notice.class).list();
    }
}
