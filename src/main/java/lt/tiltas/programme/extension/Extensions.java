package lt.tiltas.programme.extension;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Extensions {

    record Mine(ProgrammeId programme, LocalDate openedOn, int months) {}

    private final JdbcClient db;

    Extensions(JdbcClient db) {
        this.db = db;
    }

    /** The newest first. */
    List<Extension> of(ProgrammeId programme) {
        return db.sql("select * from programme.extension where programme_id = :programme order by created_at desc")
                .param("programme", programme.value())
                .query((rs, n) -> extension(rs))
                .list();
    }

    /** Of the one who is signed in: row-level security shows no other. */
    Optional<Mine> own() {
        return db.sql("select id, opened_on, months from programme.programme where state = 'open'")
                .query((rs, n) -> new Mine(
                        new ProgrammeId(rs.getObject("id", UUID.class)),
                        rs.getObject("opened_on", LocalDate.class),
                        rs.getInt("months")))
                .optional();
    }

    /** Asked twice at once is asked once. */
    void ask(ProgrammeId programme, Extension.Asked asked, Officer who) {
        db.sql("""
                insert into programme.extension (programme_id, org_id, words, words_language, side, asked_by, asked_on, decide_by)
                select id, org_id, :words, :language, :side, :by, :on, :decideBy from programme.programme where id = :programme
                on conflict do nothing
                """)
                .param("words", asked.words())
                .param("language", asked.language())
                .param("side", asked.side())
                .param("by", who.id())
                .param("on", asked.on())
                .param("decideBy", asked.decideBy())
                .param("programme", programme.value())
                .update();
    }

    /** False when somebody was faster. The programme goes on for so many months in all. */
    boolean grant(Extension extension, ProgrammeId programme, int months, LocalDate today, Officer officer) {
        boolean granted = decide(
                extension,
                "granted",
                months,
                extension.decision() == null ? null : extension.decision().reasons(),
                today,
                officer);
        return granted
                && db.sql("""
                        update programme.programme set months = :months, version = version + 1 where id = :programme and state = 'open'
                        """)
                                .param("months", months)
                                .param("programme", programme.value())
                                .update()
                        == 1;
    }

    boolean proposeToRefuse(Extension extension, String reasons, LocalDate today, Officer officer) {
        return decide(extension, "to_refuse", null, reasons, today, officer);
    }

    private boolean decide(
            Extension extension,
            String state,
            @Nullable Integer months,
            @Nullable String reasons,
            LocalDate today,
            Officer officer) {
        return db.sql("""
                update programme.extension set state = :state, months = :months, reasons = :reasons, decided_by = :by, decided_name = :name,
                    decided_on = :on, version = version + 1
                where id = :id and state = :was
                """)
                        .param("state", state)
                        .param("months", months)
                        .param("reasons", reasons)
                        .param("by", officer.id())
                        .param("name", officer.name())
                        .param("on", today)
                        .param("id", extension.id())
                        .param("was", extension.state())
                        .update()
                == 1;
    }

    boolean refuse(Extension extension, Officer second) {
        return db.sql("""
                update programme.extension set state = 'refused', second_by = :by, second_name = :name, version = version + 1
                where id = :id and state = 'to_refuse'
                """)
                        .param("by", second.id())
                        .param("name", second.name())
                        .param("id", extension.id())
                        .update()
                == 1;
    }

    private static Extension extension(ResultSet rs) throws SQLException {
        UUID by = rs.getObject("decided_by", UUID.class);
        return new Extension(
                rs.getObject("id", UUID.class),
                rs.getString("state"),
                new Extension.Asked(
                        rs.getString("words"),
                        rs.getString("words_language"),
                        rs.getString("side"),
                        rs.getObject("asked_on", LocalDate.class),
                        rs.getObject("decide_by", LocalDate.class)),
                by == null
                        ? null
                        : new Extension.Decision(
                                by,
                                rs.getString("decided_name"),
                                rs.getObject("decided_on", LocalDate.class),
                                rs.getObject("months", Integer.class),
                                rs.getString("reasons"),
                                rs.getString("second_name")));
    }
}
