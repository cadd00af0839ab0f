package lt.tiltas.permits.mass;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.MassLetterId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MassLetters {

    private static final String ALL = """
            select m.*, coalesce(m.prolongation_id, m.campaign_id) as of_id, m.window_number as number, coalesce(r.ground, c.ground) as ground,
                coalesce(r.to_on, c.ends_on) as until, r.valid_on, trim(r.act || ' ' || r.article) as act,
                coalesce(w.opens_on, c.opens_on) as opens_on, coalesce(w.closes_on, c.closes_on) as closes_on
            from permits.mass_letter m
            left join permits.prolongation r on r.id = m.prolongation_id
            left join permits.campaign c on c.id = m.campaign_id
            left join lateral (select min(v.opens_on) as opens_on, max(v.closes_on) as closes_on from permits.campaign_window v
                where v.campaign_id = m.campaign_id and v.number = m.window_number) w on true
            """;

    private final JdbcClient db;

    MassLetters(JdbcClient db) {
        this.db = db;
    }

    /** What waits for the second officer first, then the newest. */
    List<MassLetter> all(int size, int from) {
        return db.sql(ALL + "order by m.state <> 'proposed', m.proposed_at desc limit :size offset :from")
                .param("size", size)
                .param("from", from)
                .query((rs, n) -> row(rs))
                .list();
    }

    long count() {
        return db.sql("select count(*) from permits.mass_letter")
                .query(Long.class)
                .single();
    }

    long waitingFor(Officer officer) {
        return db.sql(
                        "select count(*) from permits.mass_letter where state = 'proposed' and org_id = :org and proposed_by <> :officer")
                .param("org", officer.organisation().value())
                .param("officer", officer.id())
                .query(Long.class)
                .single();
    }

    Optional<MassLetter> find(MassLetterId id, Officer officer) {
        return db.sql(ALL + "where m.id = :id and m.org_id = :org")
                .param("id", id.value())
                .param("org", officer.organisation().value())
                .query((rs, n) -> row(rs))
                .optional();
    }

    /** The one of this group that has not been dropped. */
    Optional<MassLetterId> of(Group.Key group, Officer officer) {
        return db.sql("""
                select id from permits.mass_letter where org_id = :org and coalesce(prolongation_id, campaign_id) = :of
                    and window_number is not distinct from :window and state <> 'dropped'
                """)
                .param("org", officer.organisation().value())
                .param("of", group.of())
                .param("window", group.window(), Types.INTEGER)
                .query(UUID.class)
                .optional()
                .map(MassLetterId::new);
    }

    /** False when there is one for that group. */
    boolean add(MassLetterId id, Group.Key group, Officer officer) {
        return db.sql("""
                insert into permits.mass_letter (id, org_id, kind, prolongation_id, campaign_id, window_number, proposed_by)
                values (:id, :org, :kind, case :kind when 'prolonged' then cast(:of as uuid) end, case :kind when 'window' then cast(:of as uuid) end,
                    :window, :officer)
                on conflict do nothing
                """)
                        .param("id", id.value())
                        .param("org", officer.organisation().value())
                        .param("kind", group.kind().code())
                        .param("of", group.of())
                        .param("window", group.window(), Types.INTEGER)
                        .param("officer", officer.id())
                        .update()
                == 1;
    }

    /** False when somebody else was quicker. */
    boolean move(MassLetter before, MassStep step, Officer officer) {
        return db.sql("""
                update permits.mass_letter set state = :to, version = version + 1,
                    approved_by = case :step when 'approve' then cast(:officer as uuid) else approved_by end,
                    approved_at = case :step when 'approve' then clock_timestamp() else approved_at end,
                    dropped_by = case :step when 'drop' then cast(:officer as uuid) end,
                    dropped_at = case :step when 'drop' then clock_timestamp() end
                where id = :id and version = :version
                """)
                        .param("to", step.to())
                        .param("step", step.code())
                        .param("officer", officer.id())
                        .param("id", before.id().value())
                        .param("version", before.version())
                        .update()
                == 1;
    }

    private static MassLetter row(ResultSet rs) throws SQLException {
        return new MassLetter(
                new MassLetterId(rs.getObject("id", UUID.class)),
                Groups.group(rs),
                rs.getString("state"),
                rs.getInt("batches"),
                new MassLetter.By(
                        rs.getObject("proposed_by", UUID.class),
                        rs.getObject("proposed_at", OffsetDateTime.class),
                        rs.getObject("approved_at", OffsetDateTime.class),
                        rs.getObject("dropped_at", OffsetDateTime.class)),
                rs.getInt("version"));
    }
}
