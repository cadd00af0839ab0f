package lt.tiltas.permits.letter;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.LetterId;
import lt.tiltas.permits.letter.Letter.Says;
import lt.tiltas.permits.letter.Letter.Way;
import lt.tiltas.permits.letter.Letter.Whose;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import lt.tiltas.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Letters {

    private final JdbcClient db;

    Letters(JdbcClient db) {
        this.db = db;
    }

    /** Newest first. */
    List<Letter> of(ApplicationId application) {
        return db.sql("select * from permits.letter where application_id = ? order by written_on desc, id")
                .param(application.value())
                .query((rs, n) -> letter(rs))
                .list();
    }

    /** Newest first; those that have not been sent are shown to nobody but the department. */
    List<Letter> to(PersonId addressee) {
        return db.sql("select * from permits.letter where addressee_id = ? order by written_on desc, id")
                .param(addressee.value())
                .query((rs, n) -> letter(rs))
                .list();
    }

    Optional<Letter> find(LetterId id) {
        return db.sql("select * from permits.letter where id = ?")
                .param(id.value())
                .query((rs, n) -> letter(rs))
                .optional();
    }

    List<Letter> sentBefore(LocalDate day) {
        return db.sql(
                        "select * from permits.letter where state = 'sent' and mass_id is null and sent_on < ? order by sent_on, id")
                .param(day)
                .query((rs, n) -> letter(rs))
                .list();
    }

    Letter.About about(ApplicationId application) {
        return db.sql("""
                select id as application, person_id as person, filed_by as addressee, household_id as household
                from permits.application where id = ?
                """).param(application.value()).query(Letter.About.class).single();
    }

    /** Empty for whom the reader may not see. */
    String name(PersonId person) {
        return db.sql("select given || ' ' || surname from registration.published_person where id = ?")
                .param(person.value())
                .query(String.class)
                .optional()
                .orElse("");
    }

    /** Whether whoever it is written to can read it on a page of the own. */
    boolean hasOwnPage(PersonId addressee) {
        return db.sql("select access.published_own_page(?)")
                .param(addressee.value())
                .query(Boolean.class)
                .single();
    }

    LetterId draft(Letter.About about, LetterKind kind, Language language, Says says, LocalDate on, Officer officer) {
        UUID id = UUID.randomUUID();
        db.sql("""
                insert into permits.letter (id, application_id, org_id, household_id, person_id, addressee_id, kind, language, papers, basis,
                    law, words, until_on, written_on, written_by)
                select :id, a.id, a.org_id, a.household_id, a.person_id, a.filed_by, :kind, :language, cast(:papers as text[]), :basis, :law,
                    :words, :until, :on, :officer
                from permits.application a where a.id = :application
                """)
                .param("id", id)
                .param("kind", kind.code())
                .param("language", language.code())
                .param("papers", says.papers().toArray(String[]::new))
                .param("basis", says.basis())
                .param("law", says.law())
                .param("words", says.words())
                .param("until", says.until())
                .param("on", on)
                .param("officer", officer.id())
                .param("application", about.application())
                .update();
        record(id, 1, "none", LetterStep.DRAFT, on, officer);
        return new LetterId(id);
    }

    /** @throws OptimisticLockingFailureException when somebody else was quicker */
    void move(Letter before, LetterStep step, Way way, LocalDate on, Officer officer) {
        int moved = db.sql("""
                update permits.letter set state = :to, channel = :channel, sent_on = :sent, delivered_on = :delivered, delivered_as = :as,
                    version = version + 1
                where id = :id and version = :version
                """)
                .param("to", step.to().code())
                .param("channel", way.channel())
                .param("sent", way.sentOn())
                .param("delivered", way.deliveredOn())
                .param("as", way.as())
                .param("id", before.id().value())
                .param("version", before.version())
                .update();
        if (moved == 0) {
            throw new OptimisticLockingFailureException("letter moved meanwhile");
        }
        record(before.id().value(), before.version() + 1, before.state().code(), step, on, officer);
    }

    private void record(UUID letter, int version, String from, LetterStep step, LocalDate on, Officer officer) {
        db.sql("""
                insert into permits.letter_event (letter_id, version, org_id, household_id, person_id, from_state, step, to_state, on_day,
                    by_officer, by_org)
                select id, :version, org_id, household_id, person_id, :from, :step, :to, :on, :officer, :mine
                from permits.letter where id = :letter
                """)
                .param("version", version)
                .param("from", from)
                .param("step", step.code())
                .param("to", step.to().code())
                .param("on", on)
                .param("officer", officer.id())
                .param("mine", officer.organisation().value())
                .param("letter", letter)
                .update();
    }

    private static Letter.@Nullable Window window(ResultSet rs) throws SQLException {
        LocalDate opens = rs.getObject("opens_on", LocalDate.class);
        LocalDate closes = rs.getObject("closes_on", LocalDate.class);
        return opens == null || closes == null ? null : new Letter.Window(opens, closes);
    }

    static Letter letter(ResultSet rs) throws SQLException {
        Array papers = rs.getArray("papers");
        return new Letter(
                new LetterId(rs.getObject("id", UUID.class)),
                new ApplicationId(rs.getObject("application_id", UUID.class)),
                LetterKind.of(rs.getString("kind")),
                new Whose(
                        new PersonId(rs.getObject("person_id", UUID.class)),
                        new PersonId(rs.getObject("addressee_id", UUID.class)),
                        new HouseholdId(rs.getObject("household_id", UUID.class)),
                        new OrganisationId(rs.getInt("org_id"))),
                Language.of(rs.getString("language")),
                new Says(
                        List.of((String[]) papers.getArray()),
                        rs.getString("basis"),
                        rs.getString("law"),
                        rs.getString("words"),
                        rs.getObject("until_on", LocalDate.class),
                        window(rs)),
                LetterStep.State.of(rs.getString("state")),
                new Way(
                        rs.getObject("written_on", LocalDate.class),
                        rs.getString("channel"),
                        rs.getObject("sent_on", LocalDate.class),
                        rs.getObject("delivered_on", LocalDate.class),
                        rs.getString("delivered_as")),
                rs.getInt("version"));
    }
}
