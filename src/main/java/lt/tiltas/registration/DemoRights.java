package lt.tiltas.registration;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.erasure.Retention;
import lt.tiltas.registration.person.Restricted;
import lt.tiltas.registration.vault.Vault;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's door to scans, restrictions and retention. Called as a registrar where the system's actor may not. */
@Service
@Profile("demo")
@Transactional(propagation = Propagation.MANDATORY)
public class DemoRights {

    private final Vault vault;
    private final Restricted restricted;
    private final Retention retention;
    private final JdbcTemplate db;

    DemoRights(Vault vault, Restricted restricted, Retention retention, JdbcTemplate db) {
        this.vault = vault;
        this.restricted = restricted;
        this.retention = retention;
        this.db = db;
    }

    public void scan(PersonId person, byte[] jpeg, Officer registrar) {
        UUID id = id("scan", person);
        db.update(
                """
                insert into registration.scan (id, person_id, holder_org, kind, media_type, size, sealed, org_id, made_by)
                select ?, id, holder_org, 'foreign_passport', 'image/jpeg', ?, ?, ?, ? from registration.person where id = ?
                """,
                id,
                jpeg.length,
                vault.seal(person, id, jpeg),
                registrar.organisation().value(),
                registrar.id(),
                person.value());
    }

    public void restrict(PersonId person, String reason, LocalDate until, Officer registrar) {
        restricted.add(id("restriction", person), person, "accuracy", reason, until, registrar);
    }

    /** Why the registrar looks at special needs; what would be found is nobody's demonstration. */
    public void look(PersonId person, String reason, Officer registrar) {
        db.update(
                "insert into registration.reasoned_look (person_id, officer_id, org_id, reason) values (?, ?, ?, ?)",
                person.value(),
                registrar.id(),
                registrar.organisation().value(),
                reason);
    }

    /** As the nightly job; called as the system. */
    public void listDue() {
        retention.list();
    }

    private static UUID id(String what, PersonId person) {
        return UUID.nameUUIDFromBytes((what + person).getBytes(StandardCharsets.US_ASCII));
    }
}
