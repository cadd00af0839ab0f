package lt.tiltas.programme.agreement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.PlanChangeId;
import lt.tiltas.programme.PlanVersionId;
import lt.tiltas.programme.ProgrammeCard;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.SignatureId;
import lt.tiltas.programme.agreement.PlanVersion.Change;
import lt.tiltas.programme.agreement.PlanVersion.Course;
import lt.tiltas.programme.agreement.PlanVersion.Signature;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Plans of each adult and their versions. What is signed the database lets nobody change. */
@Repository
public class PlanVersions {

    private static final String SELECT =
            "select v.*, p.programme_id, p.language from programme.plan_version v join programme.plan p on p.id = v.plan_id ";

    private final JdbcClient db;

    PlanVersions(JdbcClient db) {
        this.db = db;
    }

    public Optional<PlanVersion> find(PlanVersionId id) {
        return db.sql(SELECT + "where v.id = :id")
                .param("id", id.value())
                .query((rs, n) -> version(rs))
                .optional();
    }

    /** Newest first. */
    public List<PlanVersion> of(ProgrammeId programme) {
        return db.sql(SELECT + "where p.programme_id = :programme order by v.created_at desc, v.no desc")
                .param("programme", programme.value())
                .query((rs, n) -> version(rs))
                .list();
    }

    /** Newest first; of whoever is signed in, those that were shared. */
    public List<PlanVersion> of(PersonId person) {
        return db.sql(SELECT + "where v.person_id = :person order by v.created_at desc, v.no desc")
                .param("person", person.value())
                .query((rs, n) -> version(rs))
                .list();
    }

    public Optional<PlanVersion> with(PlanChangeId change) {
        return db.sql(SELECT + "where v.id = (select c.version_id from programme.plan_change c where c.id = :id)")
                .param("id", change.value())
                .query((rs, n) -> version(rs))
                .optional();
    }

    public Optional<PlanVersion> with(SignatureId signature) {
        return db.sql(SELECT + "where v.id = (select s.version_id from programme.signature s where s.id = :id)")
                .param("id", signature.value())
                .query((rs, n) -> version(rs))
                .optional();
    }

    /** The plan there is, or a new one. */
    UUID plan(ProgrammeCard programme, UUID person, String language, Officer officer) {
        db.sql("""
                insert into programme.plan (programme_id, org_id, person_id, language, created_by)
                values (:programme, :org, :person, :language, :officer) on conflict (programme_id, person_id) do nothing
                """)
                .param("programme", programme.id().value())
                .param("org", programme.municipality().value())
                .param("person", person)
                .param("language", language)
                .param("officer", officer.id())
                .update();
        return db.sql("select id from programme.plan where programme_id = :programme and person_id = :person")
                .param("programme", programme.id().value())
                .param("person", person)
                .query(UUID.class)
                .single();
    }

    /** The next version, or the one under way: two at once write one. The hash is the database's. */
    void draft(UUID plan, Content content, boolean withGuardian, Officer officer) {
        db.sql("""
                insert into programme.plan_version (plan_id, org_id, person_id, no, content, with_guardian, created_by)
                select p.id, p.org_id, p.person_id, 1 + (select count(*) from programme.plan_version v where v.plan_id = p.id),
                    :content, :withGuardian, :officer
                from programme.plan p where p.id = :plan on conflict do nothing
                """)
                .param("content", content.asText())
                .param("withGuardian", withGuardian)
                .param("officer", officer.id())
                .param("plan", plan)
                .update();
    }

    /** False when somebody was faster. */
    boolean refresh(PlanVersionId id, Content content, boolean withGuardian, int version) {
        return db.sql("""
                        update programme.plan_version set content = :content, with_guardian = :withGuardian, version = version + 1
                        where id = :id and version = :version and state in ('draft', 'shared', 'declined')
                        """)
                        .param("content", content.asText())
                        .param("withGuardian", withGuardian)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    boolean share(PlanVersionId id, OffsetDateTime at, int version) {
        return db.sql("""
                        update programme.plan_version set state = 'shared', shared_at = :at, declined_at = null, declined_reason = null,
                            version = version + 1
                        where id = :id and version = :version and state in ('draft', 'declined')
                        """)
                        .param("at", at)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    boolean decline(PlanVersionId id, Declined declined, int version) {
        return db.sql("""
                        update programme.plan_version set state = 'declined', declined_at = :at, declined_reason = :reason, version = version + 1
                        where id = :id and version = :version and state = 'shared'
                        """)
                        .param("at", declined.at())
                        .param("reason", declined.reason())
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Signed by everybody who has to. */
    boolean agree(PlanVersionId id) {
        return db.sql("""
                        update programme.plan_version set state = 'agreed', version = version + 1
                        where id = :id and state in ('shared', 'declined')
                        """).param("id", id.value()).update() == 1;
    }

    void replace(UUID plan, LocalDate until) {
        db.sql("""
                update programme.plan_version set state = 'replaced', valid_until = greatest(:until, valid_from + 1), version = version + 1
                where plan_id = :plan and state = 'active'
                """).param("until", until).param("plan", plan).update();
    }

    boolean activate(PlanVersionId id, Approval approval, Officer officer, int version) {
        return db.sql("""
                        update programme.plan_version set state = 'active', approved_on = :from, approved_by = :officer, approved_name = :name,
                            valid_from = :from, valid_until = :until, version = version + 1
                        where id = :id and version = :version and state = 'agreed'
                        """)
                        .param("from", approval.from())
                        .param("until", approval.until())
                        .param("officer", officer.id())
                        .param("name", officer.name())
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    boolean end(PlanVersionId id, LocalDate on, int version) {
        return db.sql("""
                        update programme.plan_version set state = 'ended', valid_until = greatest(:on, valid_from + 1), version = version + 1
                        where id = :id and version = :version and state = 'active'
                        """)
                        .param("on", on)
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** When, and why if the person said why. */
    record Declined(OffsetDateTime at, @Nullable String reason) {}

    /** From when to when it is in force. */
    record Approval(LocalDate from, LocalDate until) {}

    private PlanVersion version(ResultSet rs) throws SQLException {
        UUID id = rs.getObject("id", UUID.class);
        return new PlanVersion(
                new PlanVersionId(id),
                new PlanVersion.Of(
                        rs.getObject("plan_id", UUID.class),
                        new ProgrammeId(rs.getObject("programme_id", UUID.class)),
                        new PersonId(rs.getObject("person_id", UUID.class)),
                        rs.getString("language"),
                        rs.getBoolean("with_guardian")),
                rs.getInt("no"),
                rs.getString("state"),
                Content.of(rs.getString("content")),
                new Course(
                        rs.getObject("shared_at", OffsetDateTime.class),
                        rs.getObject("declined_at", OffsetDateTime.class),
                        rs.getString("declined_reason"),
                        rs.getObject("approved_on", LocalDate.class),
                        rs.getString("approved_name"),
                        rs.getObject("valid_from", LocalDate.class),
                        rs.getObject("valid_until", LocalDate.class),
                        HexFormat.of().formatHex(rs.getBytes("content_hash"))),
                signatures(id),
                changes(id),
                rs.getInt("version"));
    }

    private List<Signature> signatures(UUID version) {
        return db.sql("""
                select id, side, name, kind, understood, interpreter, witness, media_type, signed_at from programme.signature
                where version_id = :version order by signed_at
                """)
                .param("version", version)
                .query((rs, n) -> new Signature(
                        new SignatureId(rs.getObject("id", UUID.class)),
                        rs.getString("side"),
                        rs.getString("name"),
                        rs.getString("kind"),
                        rs.getString("understood"),
                        rs.getString("interpreter"),
                        rs.getString("witness"),
                        rs.getString("media_type"),
                        rs.getObject("signed_at", OffsetDateTime.class)))
                .list();
    }

    private List<Change> changes(UUID version) {
        return db.sql("select * from programme.plan_change where version_id = :version order by created_at")
                .param("version", version)
                .query((rs, n) -> new Change(
                        new PlanChangeId(rs.getObject("id", UUID.class)),
                        rs.getString("words"),
                        rs.getString("words_language"),
                        rs.getString("state"),
                        rs.getString("answer"),
                        rs.getString("answered_name"),
                        rs.getObject("created_at", OffsetDateTime.class)))
                .list();
    }
}
