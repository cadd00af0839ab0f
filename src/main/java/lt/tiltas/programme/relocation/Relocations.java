package lt.tiltas.programme.relocation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the municipality that gives a programme, the one that has it, and the family see and write. */
@Repository
public class Relocations {

    private static final String SELECT = """
            select r.*, t.held_on, t.held_by_name from programme.relocation r left join programme.handover_talk t on t.relocation_id = r.id
            """;

    private final JdbcClient db;

    Relocations(JdbcClient db) {
        this.db = db;
    }

    Optional<Relocation> find(UUID id) {
        return db.sql(SELECT + "where r.id = :id")
                .param("id", id)
                .query((rs, n) -> relocation(rs))
                .optional();
    }

    /** The one that is proposed at present. */
    Optional<Relocation> open(ProgrammeId programme) {
        return db.sql(SELECT + "where r.programme_id = :programme and r.state in ('proposed', 'told')")
                .param("programme", programme.value())
                .query((rs, n) -> relocation(rs))
                .optional();
    }

    /** Of the one who is signed in, the newest: row-level security shows no other family's. */
    Optional<Relocation> own() {
        return db.sql(SELECT + "where r.state <> 'withdrawn' order by r.proposed_at desc limit 1")
                .query((rs, n) -> relocation(rs))
                .optional();
    }

    /** Whether one is on its way of the family that is signed in. */
    public boolean ownWaits() {
        return db.sql("select exists (select from programme.relocation where state in ('proposed', 'told'))")
                .query(Boolean.class)
                .single();
    }

    /** Those on their way and those settled lately, of the officer or of all. */
    List<Relocation> list(Officer officer, boolean all, OffsetDateTime since) {
        return db.sql(SELECT + """
                where :org in (r.org_id, r.from_org)
                    and (r.state in ('proposed', 'told', 'accepted') or r.answered_at >= :since or r.undone_at >= :since)
                    and (:all or :officer in (r.from_officer, r.to_officer, r.proposed_by))
                order by r.state in ('proposed', 'told', 'accepted') desc, r.proposed_at desc, r.id
                """)
                .param("org", officer.organisation().value())
                .param("officer", officer.id())
                .param("all", all)
                .param("since", since)
                .query((rs, n) -> relocation(rs))
                .list();
    }

    /** How many the officer has yet to tell the family of, or to talk over. */
    long waiting(Officer officer) {
        return db.sql("""
                select count(*) from programme.relocation r
                where r.state = 'proposed' and r.from_officer = :officer or r.state = 'accepted' and :officer in (r.from_officer, r.to_officer)
                """).param("officer", officer.id()).query(Long.class).single();
    }

    /** Twice at once is once. */
    Optional<UUID> propose(ProgrammeId programme, ProposeRelocation.New wanted, Officer officer) {
        return db.sql("""
                insert into programme.relocation (programme_id, org_id, from_org, to_org, moves_on, note, from_officer, from_name, proposed_by)
                select p.id, p.org_id, p.org_id, :to, :movesOn, :note, p.lead_officer, p.lead_name, :officer from programme.programme p
                where p.id = :programme and p.state = 'open' and p.lead_officer is not null
                on conflict do nothing returning id
                """)
                .param("to", wanted.to())
                .param("movesOn", wanted.movesOn())
                .param("note", String.valueOf(wanted.note()).strip())
                .param("officer", officer.id())
                .param("programme", programme.value())
                .query(UUID.class)
                .optional();
    }

    /** @param how self or office */
    boolean tell(UUID id, String how, @Nullable String words, @Nullable String language, OffsetDateTime now) {
        return db.sql("""
                        update programme.relocation set state = 'told', told_at = coalesce(told_at, :now), told_how = coalesce(told_how, :how),
                            words = coalesce(:words, words), words_language = coalesce(:language, words_language), version = version + 1
                        where id = :id and state in ('proposed', 'told')
                        """)
                        .param("now", now)
                        .param("how", how)
                        .param("words", words)
                        .param("language", language)
                        .param("id", id)
                        .update()
                == 1;
    }

    boolean withdraw(UUID id) {
        return db.sql(
                                "update programme.relocation set state = 'withdrawn', version = version + 1 where id = :id and state in ('proposed', 'told')")
                        .param("id", id)
                        .update()
                == 1;
    }

    /** The same talk twice is the same talk once; with it the relocation is done. */
    boolean talked(UUID id, LocalDate heldOn, Officer officer) {
        db.sql("""
                insert into programme.handover_talk (relocation_id, org_id, held_on, held_by, held_by_name)
                select r.id, r.org_id, :on, :by, :name from programme.relocation r where r.id = :id and r.state = 'accepted'
                on conflict do nothing
                """)
                .param("on", heldOn)
                .param("by", officer.id())
                .param("name", officer.name())
                .param("id", id)
                .update();
        return db.sql(
                                "update programme.relocation set state = 'done', version = version + 1 where id = :id and state = 'accepted'")
                        .param("id", id)
                        .update()
                == 1;
    }

    private static Relocation relocation(ResultSet rs) throws SQLException {
        String words = rs.getString("words");
        LocalDate heldOn = rs.getObject("held_on", LocalDate.class);
        return new Relocation(
                rs.getObject("id", UUID.class),
                rs.getObject("programme_id", UUID.class),
                new Relocation.Way(
                        new OrganisationId(rs.getInt("from_org")),
                        new OrganisationId(rs.getInt("to_org")),
                        rs.getObject("moves_on", LocalDate.class),
                        new Relocation.Who(rs.getObject("from_officer", UUID.class), rs.getString("from_name")),
                        rs.getObject("proposed_at", OffsetDateTime.class)),
                rs.getString("state"),
                rs.getString("note"),
                new Relocation.Told(
                        rs.getObject("told_at", OffsetDateTime.class),
                        rs.getString("told_how"),
                        words == null ? null : new Words(words, rs.getString("words_language"), null)),
                answer(rs),
                heldOn == null ? null : new Relocation.Talk(heldOn, rs.getString("held_by_name")));
    }

    private static Relocation.@Nullable Answer answer(ResultSet rs) throws SQLException {
        OffsetDateTime at = rs.getObject("answered_at", OffsetDateTime.class);
        UUID lead = rs.getObject("to_officer", UUID.class);
        return at == null
                ? null
                : new Relocation.Answer(
                        at,
                        rs.getString("answered_name"),
                        lead == null ? null : new Relocation.Who(lead, rs.getString("to_name")),
                        rs.getString("refused_because"),
                        rs.getObject("undone_at", OffsetDateTime.class));
    }
}
