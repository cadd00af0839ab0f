package lt.tiltas.permits.mass;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.permits.letter.LetterKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom one may write to at once: acts that are in force, and rounds whose households have been invited. */
@Repository
class Groups {

    private static final String ALL = """
            select 'prolonged' as kind, r.id as of_id, null::int as number, r.ground, r.to_on as until, r.valid_on,
                trim(r.act || ' ' || r.article) as act, null::date as opens_on, null::date as closes_on, 0 as place
            from permits.prolongation r where r.approved_at is not null and r.taken_back_at is null and r.to_on >= :today
            union all
            select 'window', c.id, null, c.ground, c.ends_on, null, null, c.opens_on, c.closes_on, 1
            from permits.campaign c where c.state in ('inviting', 'open', 'late_care') and c.ends_on >= :today
            union all
            select 'window', c.id, w.number, c.ground, c.ends_on, null, null, min(w.opens_on), max(w.closes_on), 2
            from permits.campaign c join permits.campaign_window w on w.campaign_id = c.id and w.invited_on is not null
            where c.state in ('inviting', 'open', 'late_care') and c.ends_on >= :today group by c.id, w.number
            """;

    private final JdbcClient db;

    Groups(JdbcClient db) {
        this.db = db;
    }

    /** Acts first, then whole rounds, then their windows by days. */
    List<Group> all(LocalDate today) {
        return db.sql(ALL + "order by place, until, opens_on")
                .param("today", today)
                .query((rs, n) -> group(rs))
                .list();
    }

    Optional<Group> find(Group.Key key, LocalDate today) {
        return db.sql("select * from (" + ALL
                        + ") g where kind = :kind and of_id = :of and number is not distinct from :window")
                .param("today", today)
                .param("kind", key.kind().code())
                .param("of", key.of())
                .param("window", key.window(), Types.INTEGER)
                .query((rs, n) -> group(rs))
                .optional();
    }

    static Group group(ResultSet rs) throws SQLException {
        return new Group(
                new Group.Key(kind(rs.getString("kind")), rs.getObject("of_id", UUID.class), number(rs)),
                rs.getString("ground"),
                rs.getObject("until", LocalDate.class),
                new Group.Means(
                        rs.getObject("valid_on", LocalDate.class),
                        rs.getString("act"),
                        rs.getObject("opens_on", LocalDate.class),
                        rs.getObject("closes_on", LocalDate.class)));
    }

    private static LetterKind kind(String code) {
        return code.equals("window") ? LetterKind.WINDOW : LetterKind.PROLONGED;
    }

    private static @Nullable Integer number(ResultSet rs) throws SQLException {
        int number = rs.getInt("number");
        return rs.wasNull() ? null : number;
    }
}
