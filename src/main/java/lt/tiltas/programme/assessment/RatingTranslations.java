package lt.tiltas.programme.assessment;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.AssessmentId;
import lt.tiltas.programme.Words;
import lt.tiltas.programme.mark.Telling;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What workers wrote beside ratings, in the language of whom it is about. */
@Repository
class RatingTranslations {

    private static final String LITHUANIAN = "lt";

    private record Row(String domain, String part, String of, Words.Told told) {}

    /** Those of one assessment, the newest first. */
    record Kept(List<Row> rows) {

        /** What was written, with the newest translation beside it. */
        @Nullable
        Words words(String domain, String part, @Nullable String written) {
            return written == null ? null : new Words(written, LITHUANIAN, null, told(domain, part, written));
        }

        private Words.@Nullable Told told(String domain, String part, String written) {
            return rows.stream()
                    .filter(row -> row.domain.equals(domain) && row.part.equals(part))
                    .findFirst()
                    .map(row -> new Words.Told(
                            row.told.words(),
                            row.told.language(),
                            row.told.origin(),
                            row.told.by(),
                            !row.of.equals(written)))
                    .orElse(null);
        }
    }

    private final JdbcClient db;

    RatingTranslations(JdbcClient db) {
        this.db = db;
    }

    Kept of(UUID assessment) {
        return new Kept(db.sql("""
                        select domain, part, of_words, words, language, origin, by_name from programme.rating_translation
                        where assessment_id = :id order by kept_at desc
                        """)
                .param("id", assessment)
                .query((rs, n) -> new Row(
                        rs.getString("domain"),
                        rs.getString("part"),
                        rs.getString("of_words"),
                        new Words.Told(
                                rs.getString("words"),
                                rs.getString("language"),
                                rs.getString("origin"),
                                rs.getString("by_name"),
                                false)))
                .list());
    }

    /** The newer one takes the place of the older. */
    void keep(AssessmentId assessment, TranslateRating.Page of, Telling form, Officer officer) {
        db.sql("""
                insert into programme.rating_translation (assessment_id, org_id, person_id, domain, part, language, words, of_words, origin,
                    by_name, kept_by)
                select a.id, a.org_id, a.person_id, :domain, :part, :language, :words, :of, :origin, :by, :officer
                from programme.assessment a where a.id = :assessment
                on conflict (assessment_id, domain, part, language) do update set words = excluded.words, of_words = excluded.of_words,
                    origin = excluded.origin, by_name = excluded.by_name, kept_by = excluded.kept_by, kept_at = clock_timestamp(),
                    version = rating_translation.version + 1
                """)
                .param("assessment", assessment.value())
                .param("domain", of.where().domain())
                .param("part", of.where().part())
                .param("language", form.language())
                .param("words", Objects.requireNonNull(form.words()).strip())
                .param("of", of.words().own())
                .param("origin", form.origin())
                .param("by", form.reader())
                .param("officer", officer.id())
                .update();
    }
}
