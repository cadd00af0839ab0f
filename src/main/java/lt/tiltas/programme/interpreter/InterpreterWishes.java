package lt.tiltas.programme.interpreter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class InterpreterWishes {

    private final JdbcClient db;
    private final Clock clock;

    InterpreterWishes(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public Optional<Wish> of(ProgrammeId programme) {
        return db.sql("select * from programme.interpreter_wish where programme_id = :programme")
                .param("programme", programme.value())
                .query((rs, n) -> wish(rs))
                .optional();
    }

    /** The last word counts. */
    public void write(ProgrammeId programme, Wish wish, Officer officer) {
        db.sql("""
                insert into programme.interpreter_wish
                    (programme_id, org_id, language, dialect, sex, mode, same_again, refused, written_at, written_by)
                select p.id, p.org_id, :language, :dialect, :sex, :mode, :same, cast(:refused as uuid[]), :at, :by
                from programme.programme p where p.id = :programme
                on conflict (programme_id) do update set language = excluded.language, dialect = excluded.dialect, sex = excluded.sex,
                    mode = excluded.mode, same_again = excluded.same_again, refused = excluded.refused,
                    written_at = excluded.written_at, written_by = excluded.written_by, version = interpreter_wish.version + 1
                """)
                .param("programme", programme.value())
                .param("language", wish.language())
                .param("dialect", orNull(wish.dialect()))
                .param("sex", orNull(wish.sex()))
                .param("mode", orNull(wish.mode()))
                .param("same", wish.same())
                .param("refused", wish.refused().stream().map(UUID::toString).toArray(String[]::new))
                .param("at", OffsetDateTime.now(clock))
                .param("by", officer.id())
                .update();
    }

    /** Whoever has interpreted for this family, to be asked for again or not to come any more. */
    public List<Known> known(ProgrammeId programme) {
        return db.sql("""
                select b.interpreter_id as id, max(b.interpreter_name) as name from programme.interpreter_booking b
                join programme.meeting m on m.id = b.meeting_id
                where m.programme_id = :programme and b.interpreter_id is not null and b.state in ('offered', 'confirmed', 'done')
                group by b.interpreter_id order by 2, 1
                """)
                .param("programme", programme.value())
                .query(Known.class)
                .list();
    }

    public record Known(UUID id, String name) {}

    private static Wish wish(ResultSet rs) throws SQLException {
        return new Wish(
                rs.getString("language"),
                rs.getString("dialect"),
                rs.getString("sex"),
                rs.getString("mode"),
                rs.getBoolean("same_again"),
                Arrays.asList((UUID[]) rs.getArray("refused").getArray()));
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
