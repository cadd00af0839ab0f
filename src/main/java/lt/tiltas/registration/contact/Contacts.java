package lt.tiltas.registration.contact;

import java.util.List;
import java.util.Map;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.person.Typed;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Contacts of households, and what they were before. */
@Repository
class Contacts {

    private final JdbcClient db;

    Contacts(JdbcClient db) {
        this.db = db;
    }

    void change(HouseholdId id, ContactForm form) {
        int changed = db.sql("""
                update registration.household set phone = :phone, language = :language, interpreter = :interpreter, note = :note,
                    version = version + 1
                where id = :id and version = :version
                """)
                .param("phone", form.e164())
                .param("language", form.spoken())
                .param("interpreter", form.interpreter())
                .param("note", Typed.orNull(form.note()))
                .param("id", id.value())
                .param("version", form.version())
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("the contact was corrected in between");
        }
    }

    void record(HouseholdId id, List<String> fields, Map<String, String> old, Map<String, String> now, Officer by) {
        for (String field : fields) {
            db.sql("""
                    insert into registration.household_change (household_id, org_id, field, old_value, new_value, made_by)
                    values (:id, :org, :field, :was, :became, :by)
                    """)
                    .param("id", id.value())
                    .param("org", by.organisation().value())
                    .param("field", field)
                    .param("was", Typed.orNull(old.get(field)))
                    .param("became", Typed.orNull(now.get(field)))
                    .param("by", by.id())
                    .update();
        }
    }
}
