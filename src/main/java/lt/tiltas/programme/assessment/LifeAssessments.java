package lt.tiltas.programme.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.AssessmentId;
import lt.tiltas.programme.ProgrammeCard;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.StrengthId;
import lt.tiltas.programme.Typed;
import lt.tiltas.programme.Words;
import lt.tiltas.programme.assessment.Assessment.Rating;
import lt.tiltas.programme.assessment.Assessment.Strength;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Row-level security shows them to the municipality's case managers and to whoever they are about. */
@Repository
public class LifeAssessments {

    private final JdbcClient db;
    private final RatingTranslations translations;

    LifeAssessments(JdbcClient db, RatingTranslations translations) {
        this.db = db;
        this.translations = translations;
    }

    public Optional<Assessment> find(AssessmentId id) {
        return db.sql("select * from programme.assessment where id = :id")
                .param("id", id.value())
                .query((rs, n) -> assessment(rs))
                .optional();
    }

    /** Newest first. */
    public List<Assessment> of(ProgrammeId programme) {
        return db.sql("select * from programme.assessment where programme_id = :programme order by created_at desc")
                .param("programme", programme.value())
                .query((rs, n) -> assessment(rs))
                .list();
    }

    /** The newest of whoever is signed in that has been talked over. */
    public Optional<Assessment> own(PersonId person) {
        return db.sql("""
                select * from programme.assessment where person_id = :person and state <> 'started' order by created_at desc limit 1
                """)
                .param("person", person.value())
                .query((rs, n) -> assessment(rs))
                .optional();
    }

    Optional<AssessmentId> with(StrengthId id) {
        return db.sql("select assessment_id as value from programme.strength where id = :id")
                .param("id", id.value())
                .query(AssessmentId.class)
                .optional();
    }

    /** The same click twice, or one that is under way already, starts none. */
    void start(ProgrammeCard programme, StartAssessment.New form, LocalDate dueOn, Officer officer) {
        db.sql("""
                insert into programme.assessment (id, programme_id, org_id, person_id, kind, language, interpreter, place, quick, due_on, created_by)
                values (:id, :programme, :org, :person, :kind, :language, :interpreter, :place, :quick, :dueOn, :officer)
                on conflict do nothing
                """)
                .param("id", form.own())
                .param("programme", programme.id().value())
                .param("org", programme.municipality().value())
                .param("person", form.person())
                .param("kind", form.kind())
                .param("language", form.language())
                .param("interpreter", Typed.orNull(form.interpreter()))
                .param("place", Typed.orNull(form.place()))
                .param("quick", form.hurries())
                .param("dueOn", dueOn)
                .param("officer", officer.id())
                .update();
    }

    void add(Assessment assessment, AddStrength.New strength, Officer officer) {
        db.sql("""
                insert into programme.strength (id, assessment_id, org_id, person_id, words, words_language, translation_lt, created_by)
                select :id, a.id, a.org_id, a.person_id, :words, :language, :lt, :officer from programme.assessment a where a.id = :assessment
                on conflict (id) do nothing
                """)
                .param("id", strength.own())
                .param("assessment", assessment.id().value())
                .param("words", strength.words().strip())
                .param("language", strength.language())
                .param("lt", strength.language().equals("lt") ? null : Typed.orNull(strength.lt()))
                .param("officer", officer.id())
                .update();
    }

    void strike(StrengthId id) {
        db.sql("delete from programme.strength where id = :id")
                .param("id", id.value())
                .update();
    }

    void rate(Assessment assessment, String domain, RateDomain.Levels levels) {
        db.sql("""
                insert into programme.domain_rating (assessment_id, org_id, person_id, domain, by_person, by_worker, evidence, reason)
                select a.id, a.org_id, a.person_id, :domain, :byPerson, :byWorker, :evidence, :reason
                from programme.assessment a where a.id = :assessment
                on conflict (assessment_id, domain) do update set by_person = excluded.by_person, by_worker = excluded.by_worker,
                    evidence = excluded.evidence, reason = excluded.reason
                """)
                .param("assessment", assessment.id().value())
                .param("domain", domain)
                .param("byPerson", levels.level(levels.byPerson()))
                .param("byWorker", levels.level(levels.byWorker()))
                .param("evidence", Typed.orNull(levels.evidence()))
                .param("reason", Typed.orNull(levels.reason()))
                .update();
    }

    /** False when somebody was faster. */
    boolean talked(AssessmentId id, LocalDate on, int version) {
        return db.sql("""
                        update programme.assessment set state = 'talked', talked_on = :on, version = version + 1
                        where id = :id and version = :version and state in ('started', 'corrected')
                        """)
                        .param("on", on)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    boolean confirm(AssessmentId id, String how, OffsetDateTime at, int version) {
        return db.sql("""
                        update programme.assessment set state = 'confirmed', confirmed_at = :at, confirmed_how = :how, version = version + 1
                        where id = :id and version = :version and state = 'talked'
                        """)
                        .param("at", at)
                        .param("how", how)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    boolean correct(AssessmentId id, String words, int version) {
        return db.sql("""
                        update programme.assessment set state = 'corrected', correction = :words, version = version + 1
                        where id = :id and version = :version and state = 'talked'
                        """)
                        .param("words", words.strip())
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    boolean approve(AssessmentId id, LocalDate on, Officer officer, int version) {
        return db.sql("""
                        update programme.assessment set state = 'approved', approved_on = :on, approved_by = :officer, approved_name = :name,
                            version = version + 1
                        where id = :id and version = :version and state = 'confirmed'
                        """)
                        .param("on", on)
                        .param("officer", officer.id())
                        .param("name", officer.name())
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    private Assessment assessment(ResultSet rs) throws SQLException {
        UUID id = rs.getObject("id", UUID.class);
        return new Assessment(
                new AssessmentId(id),
                new Assessment.Of(
                        new ProgrammeId(rs.getObject("programme_id", UUID.class)),
                        new PersonId(rs.getObject("person_id", UUID.class)),
                        rs.getString("kind")),
                rs.getString("state"),
                new Assessment.Talk(
                        rs.getString("language"),
                        rs.getString("interpreter"),
                        rs.getString("place"),
                        rs.getBoolean("quick"),
                        rs.getObject("due_on", LocalDate.class),
                        rs.getObject("talked_on", LocalDate.class)),
                new Assessment.Answer(
                        rs.getString("correction"),
                        rs.getObject("confirmed_at", OffsetDateTime.class),
                        rs.getString("confirmed_how"),
                        rs.getObject("approved_on", LocalDate.class),
                        rs.getString("approved_name")),
                strengths(id),
                ratings(id),
                rs.getInt("version"));
    }

    private List<Strength> strengths(UUID assessment) {
        return db.sql("select * from programme.strength where assessment_id = :id order by created_at")
                .param("id", assessment)
                .query((rs, n) -> new Strength(
                        new StrengthId(rs.getObject("id", UUID.class)),
                        new Words(
                                rs.getString("words"), rs.getString("words_language"), rs.getString("translation_lt"))))
                .list();
    }

    private List<Rating> ratings(UUID assessment) {
        RatingTranslations.Kept kept = translations.of(assessment);
        return db.sql("select * from programme.domain_rating where assessment_id = :id")
                .param("id", assessment)
                .query((rs, n) -> new Rating(
                        rs.getString("domain"),
                        level(rs, "by_person"),
                        level(rs, "by_worker"),
                        kept.words(rs.getString("domain"), "evidence", rs.getString("evidence")),
                        kept.words(rs.getString("domain"), "reason", rs.getString("reason"))))
                .list();
    }

    private static @Nullable Integer level(ResultSet rs, String column) throws SQLException {
        int level = rs.getInt(column);
        return rs.wasNull() ? null : level;
    }
}
