package lt.tiltas.permits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.document.ListDocuments;
import lt.tiltas.permits.document.SignDocument;
import lt.tiltas.registration.HouseholdId;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's door to documents of permits and to acts that carry permits on, as the system. */
@Service
@Profile("demo")
public class DemoDocuments {

    private final JdbcClient db;
    private final ListDocuments listDocuments;
    private final SignDocument signDocument;
    private final Clock clock;

    DemoDocuments(JdbcClient db, ListDocuments listDocuments, SignDocument signDocument, Clock clock) {
        this.db = db;
        this.listDocuments = listDocuments;
        this.signDocument = signDocument;
        this.clock = clock;
    }

    /** The household's permits as documents; nothing where they have been made. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void sign(HouseholdId household) {
        listDocuments.of(household).stream()
                .filter(held -> !held.isMade())
                .forEach(held -> signDocument.sign(held.application(), Officer.SYSTEM));
    }

    /** Open applications that were filed while a permit held keep its right alive. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void keepRights() {
        db.sql("""
                update permits.application a set right_continues_from = kept.until + 1
                from (select p.person_id, lower(p.valid) as from_on, permits.valid_until(p) as until
                    from permits.permit p join permits.timely_filing t on t.ground = p.ground and t.keeps) kept
                where kept.person_id = a.person_id and a.decided_on is null and a.submitted_on between kept.from_on and kept.until
                """).update();
    }

    /** What is only talked about waits to be looked at: it carries nothing on. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void draft(UUID id, LocalDate validOn, LocalDate toOn, String act, String source) {
        db.sql("""
                insert into permits.prolongation (id, ground, valid_on, to_on, act, source, certainty, checked_on, entered_by)
                values (:id, 'temporary_protection', :valid, :to, :act, :source, 'U', :today, :system)
                on conflict do nothing
                """)
                .param("id", id)
                .param("valid", validOn)
                .param("today", LocalDate.now(clock))
                .param("to", toOn)
                .param("act", act)
                .param("source", source)
                .param("system", Officer.SYSTEM.id())
                .update();
    }
}
