package lt.tiltas.law.rule;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Officer;
import lt.tiltas.law.rule.ReadRules.Holiday;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Rulebook {

    private final JdbcClient db;

    Rulebook(JdbcClient db) {
        this.db = db;
    }

    /** Each rule once: what is in force on that day, else what comes first. */
    List<Rule> on(LocalDate day) {
        return db.sql("""
                select distinct on (code) * from law.rule where replaced_at is null
                order by code, daterange(valid_from, valid_until, '[]') @> cast(:day as date) desc, valid_from
                """).param("day", day).query((rs, n) -> rule(rs)).list();
    }

    /** Newest first, the replaced ones after what replaced them. */
    List<Rule> history(String code) {
        return db.sql("select * from law.rule where code = ? order by valid_from desc, replaced_at desc nulls first")
                .param(code)
                .query((rs, n) -> rule(rs))
                .list();
    }

    List<Holiday> holidays(LocalDate from, LocalDate to) {
        return db.sql("select day, name from law.holiday where day between ? and ? order by day")
                .params(from, to)
                .query(Holiday.class)
                .list();
    }

    void replace(Rule old) {
        db.sql(
                        "update law.rule set replaced_at = clock_timestamp() where code = ? and valid_from = ? and replaced_at is null")
                .params(old.code(), old.validFrom())
                .update();
    }

    void end(Rule old, LocalDate on) {
        db.sql("update law.rule set valid_until = ? where code = ? and valid_from = ? and replaced_at is null")
                .params(on, old.code(), old.validFrom())
                .update();
    }

    void add(Rule rule, Officer officer) {
        db.sql("""
                insert into law.rule (code, valid_from, valid_until, unit, value_date, value_number, act, article, source,
                    certainty, checked_on, entered_by)
                values (:code, :from, :until, :unit, :date, :number, :act, :article, :source, :certainty, :checked, :officer)
                """)
                .param("code", rule.code())
                .param("from", rule.validFrom())
                .param("until", rule.validUntil())
                .param("unit", rule.value().unit())
                .param("date", rule.value().date())
                .param("number", rule.value().number())
                .param("act", rule.act().name())
                .param("article", rule.act().article())
                .param("source", rule.act().source())
                .param("certainty", rule.certainty())
                .param("checked", rule.checkedOn())
                .param("officer", officer.id())
                .update();
    }

    /** The day before the first value that begins after this day; null when none does. */
    @Nullable
    LocalDate untilNext(String code, LocalDate from) {
        return Optional.ofNullable(db.sql(
                                "select min(valid_from) from law.rule where code = ? and valid_from > ? and replaced_at is null")
                        .params(code, from)
                        .query((rs, n) -> rs.getObject(1, LocalDate.class))
                        .single())
                .map(next -> next.minusDays(1))
                .orElse(null);
    }

    private static Rule rule(ResultSet rs) throws SQLException {
        return new Rule(
                rs.getString("code"),
                rs.getObject("valid_from", LocalDate.class),
                rs.getObject("valid_until", LocalDate.class),
                new Rule.Value(
                        rs.getString("unit"),
                        rs.getObject("value_date", LocalDate.class),
                        rs.getObject("value_number", BigDecimal.class)),
                new Rule.Act(rs.getString("act"), rs.getString("article"), rs.getString("source")),
                rs.getString("certainty"),
                rs.getObject("checked_on", LocalDate.class),
                rs.getObject("replaced_at", OffsetDateTime.class));
    }
}
