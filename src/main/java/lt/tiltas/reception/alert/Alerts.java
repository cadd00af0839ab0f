package lt.tiltas.reception.alert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Alerts {

    /** One that rings, as the watch sees it. */
    record Live(
            UUID id,
            String level,
            String kind,
            @Nullable UUID site,
            @Nullable Integer municipality,
            int value) {

        boolean isOf(Measure measure, String wanted) {
            return kind.equals(wanted)
                    && level.equals(measure.level())
                    && Objects.equals(site, measure.site())
                    && Objects.equals(municipality, measure.municipality());
        }
    }

    private static final String SELECT = """
            select a.id, a.level, a.kind, a.site_id, a.municipality, s.name, a.value, t.raise_at, a.raised_at, a.cleared_at,
                a.acknowledged_at, a.acknowledged_by, a.acknowledged_words
            from reception.alert a join reception.alert_threshold t on t.id = a.threshold_id
            left join reception.site s on s.id = a.site_id
            """;

    private static final String ORDER =
            " order by a.acknowledged_at is not null, array_position(array['country', 'municipality', 'site'], a.level), a.value, a.raised_at";

    private final JdbcClient db;

    Alerts(JdbcClient db) {
        this.db = db;
    }

    List<Live> live() {
        return db.sql(
                        "select id, level, kind, site_id as site, municipality, value from reception.alert where cleared_at is null")
                .query(Live.class)
                .list();
    }

    void raise(Measure measure, Threshold threshold, int value, OffsetDateTime at) {
        db.sql("""
                insert into reception.alert (org_id, threshold_id, level, kind, site_id, municipality, value, raised_at)
                values (:org, :threshold, :level, :kind, :site, :municipality, :value, :at)
                """)
                .param("org", measure.municipality() == null ? OrganisationId.AGENCY.value() : measure.municipality())
                .param("threshold", threshold.id())
                .param("level", measure.level())
                .param("kind", threshold.kind())
                .param("site", measure.site())
                .param("municipality", measure.municipality())
                .param("value", value)
                .param("at", at)
                .update();
    }

    void change(Live live, Threshold threshold, int value) {
        db.sql("update reception.alert set value = :value, threshold_id = :threshold where id = :id")
                .param("value", value)
                .param("threshold", threshold.id())
                .param("id", live.id())
                .update();
    }

    void clear(Live live, @Nullable Integer value, OffsetDateTime at) {
        db.sql("update reception.alert set cleared_at = :at, value = coalesce(:value, value) where id = :id")
                .param("at", at)
                .param("value", value)
                .param("id", live.id())
                .update();
    }

    /** As far as this officer may see them: the worst nobody has taken note of first. */
    List<Alert> ringing(int most) {
        return db.sql(SELECT + " where a.cleared_at is null" + ORDER + " limit :most")
                .param("most", most)
                .query((rs, n) -> alert(rs))
                .list();
    }

    long count() {
        return db.sql("select count(*) from reception.alert where cleared_at is null")
                .query(Long.class)
                .single();
    }

    List<Alert> over(int from, int size) {
        return db.sql(SELECT
                        + " where a.cleared_at is not null order by a.cleared_at desc, a.id limit :size offset :from")
                .param("size", size)
                .param("from", from)
                .query((rs, n) -> alert(rs))
                .list();
    }

    long countOver() {
        return db.sql("select count(*) from reception.alert where cleared_at is not null")
                .query(Long.class)
                .single();
    }

    long notSeen() {
        return db.sql("select count(*) from reception.alert where cleared_at is null and acknowledged_at is null")
                .query(Long.class)
                .single();
    }

    Optional<Alert> find(AlertId id) {
        return db.sql(SELECT + " where a.id = :id")
                .param("id", id.value())
                .query((rs, n) -> alert(rs))
                .optional();
    }

    /** The first who takes note stays. */
    void see(AlertId id, @Nullable String words, OffsetDateTime at, Officer officer) {
        db.sql("""
                update reception.alert set acknowledged_at = :at, acknowledged_by = :officer, acknowledged_words = :words
                where id = :id and acknowledged_at is null
                """)
                .param("at", at)
                .param("officer", officer.id())
                .param("words", words)
                .param("id", id.value())
                .update();
    }

    private static Alert alert(ResultSet rs) throws SQLException {
        OffsetDateTime seen = rs.getObject("acknowledged_at", OffsetDateTime.class);
        return new Alert(
                new AlertId(rs.getObject("id", UUID.class)),
                rs.getString("level"),
                rs.getString("kind"),
                new Alert.Where(
                        rs.getObject("site_id", UUID.class),
                        rs.getObject("municipality", Integer.class),
                        rs.getString("name")),
                rs.getInt("value"),
                rs.getInt("raise_at"),
                rs.getObject("raised_at", OffsetDateTime.class),
                rs.getObject("cleared_at", OffsetDateTime.class),
                seen == null
                        ? null
                        : new Alert.Seen(
                                seen, rs.getObject("acknowledged_by", UUID.class), rs.getString("acknowledged_words")));
    }
}
