package lt.tiltas.reception.incident;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.site.CaredSites;
import lt.tiltas.web.Paged;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Incidents of the houses the officer works for, and those that the officer's organisation has to know of. */
@Repository
class Incidents {

    static final int PAGE = 50;

    private static final String INCIDENT = """
            select i.id, i.number, i.site_id, s.name as site_name, s.operator_org, i.municipality, i.place, i.kind, i.severity, i.happened_at,
                   i.words, i.state, i.measures, i.measured_by, i.reviewed_by, i.closed_at, i.alone, i.reported_at, i.made_by, i.version
            from reception.incident i join reception.site s on s.id = i.site_id
            """;

    private final JdbcClient db;

    Incidents(JdbcClient db) {
        this.db = db;
    }

    Optional<Incident> find(IncidentId id) {
        return db.sql(INCIDENT + "where i.id = :id")
                .param("id", id.value())
                .query((rs, n) -> incident(rs))
                .optional();
    }

    /** The open ones by gravity, then the newest; the closed ones the newest first. */
    Paged<Incident> list(boolean open, int page) {
        String which = open ? "i.state <> 'closed'" : "i.state = 'closed'";
        long all = db.sql("select count(*) from reception.incident i where " + which)
                .query(Long.class)
                .single();
        List<Incident> rows = db.sql(INCIDENT + "where " + which + (open ? " order by i.severity desc, " : " order by ")
                        + "i.happened_at desc limit :limit offset :from")
                .param("limit", PAGE)
                .param("from", Paged.from(page, PAGE))
                .query((rs, n) -> incident(rs))
                .list();
        return new Paged<>(rows, page, PAGE, all);
    }

    boolean reported(IncidentId id) {
        return find(id).isPresent();
    }

    void report(
            IncidentId id,
            CaredSites.House house,
            IncidentForm form,
            OffsetDateTime happenedAt,
            Officer officer,
            OffsetDateTime at) {
        db.sql("""
                insert into reception.incident (id, org_id, site_id, municipality, kind, severity, happened_at, place, words, alone,
                    reported_at, made_by)
                values (:id, :org, :site, :municipality, :kind, :severity, :happened, :place, :words, :alone, :at, :officer)
                """)
                .param("id", id.value())
                .param("org", house.operator())
                .param("site", house.id().value())
                .param("municipality", house.municipality())
                .param("kind", form.kind())
                .param("severity", form.severity())
                .param("happened", happenedAt)
                .param("place", form.place().strip())
                .param("words", form.words().strip())
                .param("alone", Boolean.TRUE.equals(form.alone()))
                .param("at", at)
                .param("officer", officer.id())
                .update();
    }

    /** False when somebody else moved it since. */
    boolean move(Incident before, Phase step, @Nullable String words, Officer officer, OffsetDateTime at) {
        boolean measures = step == Phase.ASK_REVIEW;
        return db.sql("""
                update reception.incident set state = :state, step = :step, step_words = :said, version = version + 1,
                    measures = case when :measures then :words else measures end,
                    measured_by = case when :measures then :officer else measured_by end,
                    reviewed_by = case when :closes then :officer else reviewed_by end,
                    closed_at = case when :closes then :at else closed_at end
                where id = :id and version = :version
                """)
                        .param("state", step.to().code())
                        .param("step", step.code())
                        .param("said", measures ? null : words)
                        .param("measures", measures)
                        .param("words", words)
                        .param("closes", step == Phase.CLOSE)
                        .param("officer", officer.id())
                        .param("at", at)
                        .param("id", before.id().value())
                        .param("version", before.version())
                        .update()
                == 1;
    }

    /** Who had to know, and did not in time. Asked as the system. */
    void letKnow(IncidentId id, int organisation) {
        db.sql("""
                update reception.incident set heard_by = heard_by || :org where id = :id and not :org = any (heard_by)
                """).param("org", organisation).param("id", id.value()).update();
    }

    List<Incident.Happened> events(IncidentId id) {
        return db.sql(
                        "select step, words, at, by_org from reception.incident_event where incident_id = :id order by version desc")
                .param("id", id.value())
                .query((rs, n) -> new Incident.Happened(
                        rs.getString("step"),
                        rs.getString("words"),
                        rs.getObject("at", OffsetDateTime.class),
                        rs.getObject("by_org", Integer.class)))
                .list();
    }

    /** By gravity, on one day, in one house: as many as happened. */
    long happened(SiteId site, OffsetDateTime from, OffsetDateTime to, int severity) {
        return db.sql("""
                select count(*) from reception.incident
                where site_id = :site and happened_at >= :from and happened_at < :to and severity = :severity
                """)
                .param("site", site.value())
                .param("from", from)
                .param("to", to)
                .param("severity", severity)
                .query(Long.class)
                .single();
    }

    private static Incident incident(ResultSet rs) throws SQLException {
        return new Incident(
                new IncidentId(rs.getObject("id", UUID.class)),
                rs.getLong("number"),
                new Incident.Where(
                        new SiteId(rs.getObject("site_id", UUID.class)),
                        rs.getString("site_name"),
                        rs.getInt("operator_org"),
                        rs.getInt("municipality"),
                        rs.getString("place")),
                new Incident.What(
                        rs.getString("kind"),
                        rs.getInt("severity"),
                        rs.getObject("happened_at", OffsetDateTime.class),
                        rs.getString("words")),
                Phase.State.of(rs.getString("state")),
                new Incident.Review(
                        rs.getString("measures"),
                        rs.getObject("measured_by", UUID.class),
                        rs.getObject("reviewed_by", UUID.class),
                        rs.getObject("closed_at", OffsetDateTime.class)),
                new Incident.Reported(
                        rs.getObject("reported_at", OffsetDateTime.class), rs.getObject("made_by", UUID.class)),
                rs.getBoolean("alone"),
                rs.getInt("version"));
    }
}
