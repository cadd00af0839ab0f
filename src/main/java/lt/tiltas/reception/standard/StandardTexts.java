package lt.tiltas.reception.standard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The dated texts of one standard or indicator. */
@Repository
public class StandardTexts {

    /** @param replacedAt when a corrected text took its place; null while it counts */
    public record Dated(
            UUID id,
            Words words,
            @Nullable LocalDate validUntil,
            LocalDate checkedOn,
            @Nullable OffsetDateTime replacedAt) {

        boolean inForceOn(LocalDate day) {
            return replacedAt == null
                    && !words.validFrom().isAfter(day)
                    && (validUntil == null || !validUntil.isBefore(day));
        }
    }

    private final JdbcClient db;

    StandardTexts(JdbcClient db) {
        this.db = db;
    }

    /** Newest first, the replaced ones after what replaced them. */
    List<Dated> history(String code) {
        return db.sql("""
                select * from reception.standard_text where code = :code order by valid_from desc, replaced_at desc nulls first
                """).param("code", code).query((rs, n) -> row(rs)).list();
    }

    void replace(Dated old) {
        db.sql("update reception.standard_text set replaced_at = clock_timestamp() where id = ?")
                .param(old.id)
                .update();
    }

    void end(Dated old, LocalDate on) {
        db.sql("update reception.standard_text set valid_until = ? where id = ?")
                .params(on, old.id)
                .update();
    }

    void add(Words words, @Nullable LocalDate until, LocalDate checkedOn, Officer officer) {
        db.sql("""
                insert into reception.standard_text (code, lt, en, uk, ru, threshold, unit, source, certainty, valid_from, valid_until, checked_on, entered_by)
                values (:code, :lt, :en, :uk, :ru, :threshold, :unit, :source, :certainty, :from, :until, :checked, :officer)
                """)
                .param("code", words.code())
                .param("lt", words.text().lt())
                .param("en", words.text().en())
                .param("uk", words.text().uk())
                .param("ru", words.text().ru())
                .param(
                        "threshold",
                        words.threshold() == null ? null : words.threshold().value())
                .param(
                        "unit",
                        words.threshold() == null ? null : words.threshold().unit())
                .param("source", words.source())
                .param("certainty", words.certainty())
                .param("from", words.validFrom())
                .param("until", until)
                .param("checked", checkedOn)
                .param("officer", officer.id())
                .update();
    }

    /** The day before the first text that begins after this day; null when none does. */
    @Nullable
    LocalDate untilNext(String code, LocalDate from) {
        return history(code).stream()
                .filter(one -> one.replacedAt == null && one.words.validFrom().isAfter(from))
                .map(one -> one.words.validFrom().minusDays(1))
                .min(LocalDate::compareTo)
                .orElse(null);
    }

    private static Dated row(ResultSet rs) throws SQLException {
        return new Dated(
                rs.getObject("id", UUID.class),
                Standards.words(rs),
                rs.getObject("valid_until", LocalDate.class),
                rs.getObject("checked_on", LocalDate.class),
                rs.getObject("replaced_at", OffsetDateTime.class));
    }
}
