package lt.tiltas.programme.mentor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mentors of the municipality of the one who asks. */
@Repository
public class Mentors {

    static final String MENTOR = """
            select t.*, k.contact, (select count(*) from programme.mentor_match m
                    where m.mentor_id = t.id and m.state in ('proposed', 'agreed', 'met', 'going')) as taken,
                programme.mentor_fit(t.id, 'homework' = any(t.offers), :today) as fit,
                (select min(c.runs_out_on) from programme.mentor_checks(t.id, 'homework' = any(t.offers), :today) c) as runs_out_on
            from programme.mentor t left join programme.mentor_contact k on k.mentor_id = t.id
            """;

    private final JdbcClient db;

    Mentors(JdbcClient db) {
        this.db = db;
    }

    List<Mentor> of(Officer officer, LocalDate today) {
        return db.sql(MENTOR
                        + "where t.org_id = :org and t.forgotten_at is null order by t.state = 'barred', t.name, t.id")
                .param("org", officer.organisation().value())
                .param("today", today)
                .query((rs, n) -> mentor(rs))
                .list();
    }

    /** How many have a check that ends by the day, or has ended; whoever is barred needs none. */
    long runOutBy(LocalDate day, Officer officer, LocalDate today) {
        return db.sql(
                        "select count(*) from (" + MENTOR
                                + "where t.org_id = :org and t.forgotten_at is null and t.state <> 'barred') one where one.runs_out_on <= :day")
                .param("org", officer.organisation().value())
                .param("today", today)
                .param("day", day)
                .query(Long.class)
                .single();
    }

    Optional<Mentor> find(MentorId id, LocalDate today) {
        return db.sql(MENTOR + "where t.id = :id and t.forgotten_at is null")
                .param("id", id.value())
                .param("today", today)
                .query((rs, n) -> mentor(rs))
                .optional();
    }

    MentorId add(Mentor.Form form, Officer officer) {
        UUID id = values(db.sql("""
                insert into programme.mentor (org_id, through_org, name, sex, languages, offers, district, capacity, created_by)
                values (:org, :through, :name, :sex, :languages, :offers, :district, :capacity, :officer) returning id
                """), form)
                .param("org", officer.organisation().value())
                .param("officer", officer.id())
                .query(UUID.class)
                .single();
        db.sql("insert into programme.mentor_contact (mentor_id, org_id, contact) values (:id, :org, :contact)")
                .param("id", id)
                .param("org", officer.organisation().value())
                .param("contact", Objects.requireNonNull(form.contact()).strip())
                .update();
        return new MentorId(id);
    }

    /** False when somebody was faster. */
    boolean change(MentorId id, Mentor.Form form) {
        return values(db.sql("""
                        with changed as (
                            update programme.mentor set through_org = :through, name = :name, sex = :sex, languages = :languages,
                                offers = :offers, district = :district, capacity = :capacity, version = version + 1
                            where id = :id and version = :version returning id)
                        update programme.mentor_contact k set contact = :contact from changed where k.mentor_id = changed.id
                        """), form)
                        .param("id", id.value())
                        .param("version", form.version())
                        .update()
                == 1;
    }

    /** False when somebody was faster. */
    boolean move(MentorId id, MentorState to, int version) {
        return db.sql(
                                "update programme.mentor set state = :to, version = version + 1 where id = :id and version = :version")
                        .param("to", to.code())
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** How many. @param one null for all of whom nothing was written since those days */
    int forget(@Nullable MentorId one, LocalDate quietSince, LocalDate barredSince) {
        return db.sql("select programme.forget_mentors(cast(:one as uuid), :quiet, :barred)")
                .param("one", one == null ? null : one.value())
                .param("quiet", quietSince)
                .param("barred", barredSince)
                .query(Integer.class)
                .single();
    }

    private static JdbcClient.StatementSpec values(JdbcClient.StatementSpec sql, Mentor.Form form) {
        return sql.param("through", form.org())
                .param("name", Objects.requireNonNull(form.name()).strip())
                .param("contact", Objects.requireNonNull(form.contact()).strip())
                .param("sex", form.sex())
                .param("languages", Objects.requireNonNull(form.languages()).toArray(String[]::new))
                .param("offers", Objects.requireNonNull(form.offers()).toArray(String[]::new))
                .param("district", form.where())
                .param("capacity", form.capacity());
    }

    static Mentor mentor(ResultSet rs) throws SQLException {
        return new Mentor(
                new MentorId(rs.getObject("id", UUID.class)),
                rs.getInt("org_id"),
                new Mentor.Form(
                        rs.getString("name"),
                        rs.getString("contact"),
                        rs.getString("sex"),
                        codes(rs, "languages"),
                        codes(rs, "offers"),
                        rs.getString("district"),
                        rs.getInt("capacity"),
                        rs.getObject("through_org", Integer.class),
                        rs.getInt("version")),
                MentorState.of(rs.getString("state")),
                new Mentor.Standing(
                        rs.getInt("taken"), rs.getBoolean("fit"), rs.getObject("runs_out_on", LocalDate.class)),
                rs.getInt("version"));
    }

    static List<String> codes(ResultSet rs, String column) throws SQLException {
        return Arrays.asList((String[]) rs.getArray(column).getArray());
    }
}
