package lt.tiltas.registration.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Intakes {

    /** A batch takes a second or two; when nothing has moved for so long, the program that stored is gone. */
    private static final String SELECT = """
            select i.id, i.file_name, i.headings, i.state, i.uploader, i.uploaded_at, c.*,
                i.state = 'storing' and i.moved_at < clock_timestamp() - interval '15 seconds' as stalled
            from registration.intake i cross join lateral (
                select count(*) as rows,
                    count(*) filter (where r.state = 'good') as good,
                    count(*) filter (where r.state = 'held') as held,
                    count(*) filter (where r.state = 'already') as already,
                    count(*) filter (where r.state = 'stored') as stored,
                    count(*) filter (where r.known) as known,
                    count(*) filter (where r.warned) as warned
                from registration.intake_row r where r.intake_id = i.id) c
            """;

    private final JdbcClient db;

    Intakes(JdbcClient db) {
        this.db = db;
    }

    void add(IntakeId id, String fileName, List<String> headings, Officer officer) {
        db.sql("""
                insert into registration.intake (id, org_id, file_name, headings, state, uploaded_by, uploader)
                values (:id, :org, :file, :headings, 'ready', :officer, :name)
                """)
                .param("id", id.value())
                .param("org", officer.organisation().value())
                .param("file", fileName)
                .param("headings", headings.toArray(String[]::new))
                .param("officer", officer.id())
                .param("name", officer.name())
                .update();
    }

    /** @throws NotHere when there is none, or it is another organisation's */
    Intake get(IntakeId id) {
        return db.sql(SELECT + "where i.id = :id")
                .param("id", id.value())
                .query(Intakes::intake)
                .optional()
                .orElseThrow(() -> new NotHere("intake"));
    }

    /** Newest first, one more than asked for, so that the page knows whether there are others. */
    List<Intake> page(Officer officer, int size, int page) {
        return db.sql(SELECT + "where i.org_id = :org order by i.uploaded_at desc limit :size offset :from")
                .param("org", officer.organisation().value())
                .param("size", size + 1)
                .param("from", page * size)
                .query(Intakes::intake)
                .list();
    }

    /** How many wait for somebody: to be confirmed, or to be started again. */
    long waiting(Officer officer) {
        return db.sql("""
                select count(*) from registration.intake
                where org_id = :org and (state = 'ready' or state = 'storing' and moved_at < clock_timestamp() - interval '15 seconds')
                """)
                .param("org", officer.organisation().value())
                .query(Long.class)
                .single();
    }

    /** Whoever stores next waits here: one batch of a list at a time, however many were asked to store it. */
    Optional<IntakeId> lockStoring(IntakeId id) {
        return db.sql("select id from registration.intake where id = :id and state = 'storing' for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(IntakeId::new);
    }

    boolean move(IntakeId id, List<String> from, String to) {
        return db.sql("""
                        update registration.intake set state = :to, moved_at = clock_timestamp()
                        where id = :id and state = any(:from)
                        """)
                        .param("id", id.value())
                        .param("from", from.toArray(String[]::new))
                        .param("to", to)
                        .update()
                > 0;
    }

    private static Intake intake(ResultSet rs, int n) throws SQLException {
        return new Intake(
                new IntakeId(rs.getObject("id", UUID.class)),
                rs.getString("file_name"),
                List.of((String[]) rs.getArray("headings").getArray()),
                rs.getString("state"),
                rs.getBoolean("stalled"),
                rs.getString("uploader"),
                rs.getObject("uploaded_at", OffsetDateTime.class),
                new Intake.Counts(
                        rs.getLong("rows"),
                        rs.getLong("good"),
                        rs.getLong("held"),
                        rs.getLong("already"),
                        rs.getLong("stored"),
                        rs.getLong("known"),
                        rs.getLong("warned")));
    }
}
