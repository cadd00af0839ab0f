package lt.tiltas.programme.mentor;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was seen of a mentor, and what is needed. */
@Repository
class MentorChecks {

    private final JdbcClient db;

    MentorChecks(JdbcClient db) {
        this.db = db;
    }

    List<MentorCheck> of(MentorId mentor) {
        return db.sql("""
                select id, kind, seen_on, valid_until, seen_by_name from programme.mentor_check
                where mentor_id = :mentor and withdrawn_at is null order by seen_on desc, kind
                """)
                .param("mentor", mentor.value())
                .query((rs, n) -> new MentorCheck(
                        new MentorCheckId(rs.getObject("id", UUID.class)),
                        rs.getString("kind"),
                        rs.getObject("seen_on", LocalDate.class),
                        rs.getObject("valid_until", LocalDate.class),
                        rs.getString("seen_by_name")))
                .list();
    }

    /** In the order in which they are asked for. */
    List<MentorCheck.Needed> needed(Mentor mentor, LocalDate today) {
        return db.sql("""
                select kind, seen_on, runs_out_on from programme.mentor_checks(:mentor, :children, :today)
                order by array_position(:kinds, kind)
                """)
                .param("mentor", mentor.id().value())
                .param("children", mentor.withChildren())
                .param("today", today)
                .param("kinds", MentorCheck.KINDS.toArray(String[]::new))
                .query((rs, n) -> new MentorCheck.Needed(
                        rs.getString("kind"),
                        rs.getObject("seen_on", LocalDate.class),
                        rs.getObject("runs_out_on", LocalDate.class)))
                .list();
    }

    boolean fit(MentorId mentor, boolean children, LocalDate day) {
        return db.sql("select programme.mentor_fit(:mentor, :children, :day)")
                .param("mentor", mentor.value())
                .param("children", children)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** The same paper seen on the same day is written down once. */
    void add(Mentor mentor, MentorCheck.Form form, Officer officer) {
        db.sql("""
                insert into programme.mentor_check (mentor_id, org_id, kind, seen_on, valid_until, seen_by, seen_by_name)
                values (:mentor, :org, :kind, :seen, :until, :officer, :name) on conflict do nothing
                """)
                .param("mentor", mentor.id().value())
                .param("org", mentor.municipality())
                .param("kind", form.kind())
                .param("seen", form.seenOn())
                .param("until", form.validUntil())
                .param("officer", officer.id())
                .param("name", officer.name())
                .update();
    }

    void withdraw(MentorId mentor, MentorCheckId check, Officer officer, OffsetDateTime at) {
        db.sql("""
                update programme.mentor_check set withdrawn_at = :at, withdrawn_by = :officer
                where id = :id and mentor_id = :mentor and withdrawn_at is null
                """)
                .param("at", at)
                .param("officer", officer.id())
                .param("id", check.value())
                .param("mentor", mentor.value())
                .update();
    }
}
