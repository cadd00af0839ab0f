package lt.tiltas.reception.alert;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AlertThresholds {

    private static final String SAME = """
            level = :level and kind = :kind and site_id is not distinct from cast(:site as uuid)
            and municipality is not distinct from cast(:municipality as int)
            """;

    private final JdbcClient db;

    AlertThresholds(JdbcClient db) {
        this.db = db;
    }

    /** In force on that day, from the country down. */
    List<Threshold> on(LocalDate day) {
        return db.sql("""
                select id, level, kind, site_id, municipality, site_kinds, raise_at, clear_at, valid_from, source, certainty
                from reception.alert_threshold where daterange(valid_from, valid_until, '[]') @> cast(:day as date)
                order by array_position(array['country', 'municipality', 'site'], level), kind, municipality nulls first, site_id nulls first
                """).param("day", day).query((rs, n) -> threshold(rs)).list();
    }

    /** One that begins on the same day or later stands already. */
    boolean laterThan(Threshold.New form) {
        return same(
                        "select exists (select from reception.alert_threshold where valid_from >= :from and " + SAME
                                + ")",
                        form)
                .query(Boolean.class)
                .single();
    }

    /** The kinds of sites that the general one is about stay as they were. */
    void date(Threshold.New form, Officer officer) {
        same(
                        "update reception.alert_threshold set valid_until = cast(:from as date) - 1 where (valid_until is null or valid_until >= :from) and "
                                + SAME,
                        form)
                .update();
        same("""
                insert into reception.alert_threshold (level, kind, site_id, municipality, site_kinds, raise_at, clear_at, valid_from, source,
                    certainty, made_by)
                select :level, :kind, cast(:site as uuid), cast(:municipality as int), (select site_kinds from reception.alert_threshold
                    where valid_from < :from and\s""" + SAME + """
                    order by valid_from desc limit 1), :raise, :clear, cast(:from as date), :source, 'V', cast(:officer as uuid)
                """, form)
                .param("raise", form.raiseAt())
                .param("clear", form.clearAt())
                .param("source", form.source())
                .param("officer", officer.id())
                .update();
    }

    private JdbcClient.StatementSpec same(String sql, Threshold.New form) {
        return db.sql(sql)
                .param("level", form.level())
                .param("kind", form.kind())
                .param("site", form.site())
                .param("municipality", form.municipality())
                .param("from", form.from());
    }

    private static Threshold threshold(ResultSet rs) throws SQLException {
        Array kinds = rs.getArray("site_kinds");
        return new Threshold(
                rs.getObject("id", UUID.class),
                rs.getString("level"),
                rs.getString("kind"),
                new Threshold.Of(
                        rs.getObject("site_id", UUID.class),
                        rs.getObject("municipality", Integer.class),
                        kinds == null ? List.of() : Arrays.asList((String[]) kinds.getArray())),
                rs.getInt("raise_at"),
                rs.getInt("clear_at"),
                new Threshold.Since(
                        rs.getObject("valid_from", LocalDate.class),
                        rs.getString("source"),
                        rs.getString("certainty")));
    }
}
