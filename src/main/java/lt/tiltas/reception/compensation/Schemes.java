package lt.tiltas.reception.compensation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Schemes {

    private final JdbcClient db;

    Schemes(JdbcClient db) {
        this.db = db;
    }

    /** The newest first. */
    List<Scheme> all() {
        return db.sql("select * from reception.compensation_scheme order by valid_from desc, code")
                .query((rs, n) -> scheme(rs))
                .list();
    }

    Optional<Scheme> find(String code) {
        return db.sql("select * from reception.compensation_scheme where code = :code")
                .param("code", code)
                .query((rs, n) -> scheme(rs))
                .optional();
    }

    SchemeTerms terms(String scheme) {
        return new SchemeTerms(db.sql("""
                select term, valid_from, valid_until, value from reception.compensation_term
                where scheme = :scheme and replaced_at is null order by term, valid_from
                """)
                .param("scheme", scheme)
                .query((rs, n) -> new SchemeTerms.Term(
                        rs.getString("term"),
                        rs.getObject("valid_from", LocalDate.class),
                        rs.getObject("valid_until", LocalDate.class),
                        rs.getInt("value")))
                .list());
    }

    List<Scheme.Dated> history(String scheme) {
        return db.sql("""
                select term, valid_from, valid_until, value, act, source, certainty, replaced_at from reception.compensation_term
                where scheme = :scheme order by array_position(array['first_person', 'next_person', 'free_months', 'most_months',
                    'part_month', 'rounding', 'claim_after_end'], term), valid_from, entered_at
                """)
                .param("scheme", scheme)
                .query((rs, n) -> new Scheme.Dated(
                        rs.getString("term"),
                        rs.getObject("valid_from", LocalDate.class),
                        rs.getObject("valid_until", LocalDate.class),
                        rs.getInt("value"),
                        rs.getString("act"),
                        rs.getString("source"),
                        rs.getString("certainty"),
                        rs.getObject("replaced_at", OffsetDateTime.class)))
                .list();
    }

    void add(Scheme.New form, Officer officer) {
        db.sql("""
                insert into reception.compensation_scheme (code, name_lt, name_en, name_uk, name_ru, act, valid_from, valid_until, premises,
                    claimants, source, certainty, entered_by)
                values (:code, :lt, :en, :uk, :ru, :act, :from, :until, :premises, :claimants, :source, :certainty, :officer)
                """)
                .param("code", form.code())
                .param("lt", form.names().lt())
                .param("en", form.names().en())
                .param("uk", form.names().uk())
                .param("ru", form.names().ru())
                .param("act", form.ground().act())
                .param("from", form.ground().from())
                .param("until", form.ground().until())
                .param("premises", form.premises().toArray(String[]::new))
                .param("claimants", form.claimants().toArray(String[]::new))
                .param("source", form.ground().source())
                .param("certainty", form.ground().certainty())
                .param("officer", officer.id())
                .update();
    }

    /** The value that held on that day ends the day before; one that began on it, or would begin later, is replaced. */
    void date(Scheme scheme, Scheme.NewTerm form, int value, OffsetDateTime at, Officer officer) {
        db.sql("""
                update reception.compensation_term set replaced_at = :at
                where scheme = :scheme and term = :term and valid_from >= :from and replaced_at is null
                """)
                .param("at", at)
                .param("scheme", scheme.code())
                .param("term", form.term())
                .param("from", form.from())
                .update();
        db.sql("""
                update reception.compensation_term set valid_until = cast(:from as date) - 1
                where scheme = :scheme and term = :term and replaced_at is null and (valid_until is null or valid_until >= :from)
                """)
                .param("scheme", scheme.code())
                .param("term", form.term())
                .param("from", form.from())
                .update();
        db.sql("""
                insert into reception.compensation_term (scheme, term, valid_from, valid_until, value, act, source, certainty, checked_on, entered_by)
                values (:scheme, :term, :from, :until, :value, :act, :source, :certainty, :today, :officer)
                """)
                .param("scheme", scheme.code())
                .param("term", form.term())
                .param("from", form.from())
                .param("until", scheme.ground().until())
                .param("value", value)
                .param("act", form.act())
                .param("source", form.source())
                .param("certainty", form.certainty())
                .param("today", at.toLocalDate())
                .param("officer", officer.id())
                .update();
    }

    private static Scheme scheme(ResultSet rs) throws SQLException {
        return new Scheme(
                rs.getString("code"),
                new Scheme.Names(
                        rs.getString("name_lt"),
                        rs.getString("name_en"),
                        rs.getString("name_uk"),
                        rs.getString("name_ru")),
                new Scheme.Ground(
                        rs.getString("act"),
                        rs.getObject("valid_from", LocalDate.class),
                        rs.getObject("valid_until", LocalDate.class),
                        rs.getString("source"),
                        rs.getString("certainty")),
                Arrays.asList((String[]) rs.getArray("premises").getArray()),
                Arrays.asList((String[]) rs.getArray("claimants").getArray()));
    }
}
