package lt.tiltas.registration.arrival;

import static lt.tiltas.registration.RegistrationRight.REGISTER_ARRIVAL;

import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class SaveLanguage {

    private final Access access;
    private final Arrivals arrivals;
    private final JdbcClient db;

    SaveLanguage(Access access, Arrivals arrivals, JdbcClient db) {
        this.access = access;
        this.arrivals = arrivals;
        this.db = db;
    }

    @Transactional
    void save(HouseholdId id, LanguageForm form, Officer officer) {
        access.require(officer, REGISTER_ARRIVAL);
        arrivals.lockDraft(id, form.version(), officer);
        db.sql("""
                update registration.household set language = :language, interpreter = :interpreter, phone = :phone, pets = :pets,
                    arrived_on = :arrived where id = :id
                """)
                .param("language", form.spoken())
                .param("interpreter", form.interpreter())
                .param("phone", form.e164())
                .param("pets", form.pets().toArray(String[]::new))
                .param("arrived", form.arrived().date())
                .param("id", id.value())
                .update();
        arrivals.saved(id, "language", officer);
    }
}
