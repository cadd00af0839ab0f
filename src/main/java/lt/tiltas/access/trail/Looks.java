package lt.tiltas.access.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the trail. What is seen of it is decided by row-level security: all for the data-protection officer. */
@Repository
public class Looks {

    /**
     * What is looked for; null means anything.
     *
     * @param people only looks at one of them
     * @param until exclusive
     */
    public record Wanted(
            @Nullable UUID officer,
            @Nullable Integer organisation,
            @Nullable String purpose,
            @Nullable List<UUID> people,
            @Nullable OffsetDateTime from,
            @Nullable OffsetDateTime until) {}

    private static final String SELECT = """
            select l.id, l.at, coalesce(a.name, '') as officer, l.organisation_id, l.role, l.action, l.purpose, l.shown, l.people
            from access.look l left join access.account a on a.id = l.officer_id
            """;

    private final JdbcClient db;

    Looks(JdbcClient db) {
        this.db = db;
    }

    /** Newest first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Look> list(Wanted wanted, int limit, int offset) {
        // Appended and not "or": only so does the plan start from the people's own index.
        String people = wanted.people() == null
                ? ""
                : "and l.id in (select s.look_id from access.look_subject s where s.person_id = any(:people))";
        return db.sql(SELECT + """
                where (cast(:officer as uuid) is null or l.officer_id = :officer)
                and (cast(:organisation as int) is null or l.organisation_id = :organisation)
                and (cast(:purpose as text) is null or l.purpose = :purpose)
                and (cast(:from as timestamptz) is null or l.at >= :from)
                and (cast(:until as timestamptz) is null or l.at < :until)
                """ + people + " order by l.at desc, l.id desc limit :limit offset :offset")
                .param("officer", wanted.officer())
                .param("organisation", wanted.organisation())
                .param("purpose", wanted.purpose())
                .param(
                        "people",
                        wanted.people() == null ? null : wanted.people().toArray(UUID[]::new))
                .param("from", wanted.from())
                .param("until", wanted.until())
                .param("limit", limit)
                .param("offset", offset)
                .query((rs, n) -> look(rs))
                .list();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Look> find(long id) {
        return db.sql(SELECT + "where l.id = :id")
                .param("id", id)
                .query((rs, n) -> look(rs))
                .optional();
    }

    /** Whom the look was about, as ids only. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<UUID> people(long look) {
        return db.sql("select person_id from access.look_subject where look_id = :look order by person_id")
                .param("look", look)
                .query(UUID.class)
                .list();
    }

    /** From now on, and for an hour, this officer may learn the names of those whom the look was about. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void disclose(long look, String reason, Officer officer) {
        db.sql("insert into access.disclosure (look_id, officer_id, reason) values (:look, :officer, :reason)")
                .param("look", look)
                .param("officer", officer.id())
                .param("reason", reason)
                .update();
    }

    private static Look look(ResultSet rs) throws SQLException {
        return new Look(
                rs.getLong("id"),
                rs.getObject("at", OffsetDateTime.class),
                rs.getString("officer"),
                rs.getInt("organisation_id"),
                rs.getString("role"),
                rs.getString("action"),
                rs.getString("purpose"),
                List.of((String[]) rs.getArray("shown").getArray()),
                rs.getInt("people"));
    }
}
