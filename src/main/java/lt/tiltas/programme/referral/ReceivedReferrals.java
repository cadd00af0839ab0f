package lt.tiltas.programme.referral;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The receiver's only way to a referral: the database asks the consent at every reading. */
@Repository
class ReceivedReferrals {

    private final JdbcClient db;

    ReceivedReferrals(JdbcClient db) {
        this.db = db;
    }

    List<Received> all() {
        return db.sql("select * from programme.received_referrals(null)")
                .query((rs, n) -> received(rs))
                .list();
    }

    /** How many wait for an answer. */
    long waiting() {
        return db.sql("select count(*) from programme.received_referrals(null) where state in ('sent', 'seen')")
                .query(Long.class)
                .single();
    }

    Optional<Received> find(ServiceReferralId id) {
        return db.sql("select * from programme.received_referrals(:id)")
                .param("id", id.value())
                .query((rs, n) -> received(rs))
                .optional();
    }

    /** False when somebody was faster. */
    boolean answer(Received before, StepForm form, LocalDate today, @Nullable LocalDate dueOn) {
        return db.sql("""
                select programme.answer_referral(:id, :version, :step, :words, :because, :alternative, :outcome, :today, cast(:due as date))
                """)
                .param("id", before.id().value())
                .param("version", before.version())
                .param("step", form.step() == null ? null : form.step().code())
                .param("words", form.said())
                .param("because", StepForm.orNull(form.because()))
                .param("alternative", form.instead())
                .param("outcome", StepForm.orNull(form.outcome()))
                .param("today", today)
                .param("due", dueOn)
                .query(Boolean.class)
                .single();
    }

    private static Received received(ResultSet rs) throws SQLException {
        return new Received(
                new ServiceReferralId(rs.getObject("id", UUID.class)),
                new PersonId(rs.getObject("person_id", UUID.class)),
                new Received.Asked(
                        rs.getString("service"),
                        rs.getInt("org_id"),
                        rs.getObject("sent_on", LocalDate.class),
                        rs.getBoolean("reminded")),
                ReferralStep.State.of(rs.getString("state")),
                rs.getObject("due_on", LocalDate.class),
                new Referral.Ended(
                        rs.getString("declined_because"), rs.getString("alternative"), rs.getString("outcome")),
                rs.getBoolean("shown"),
                Shared.of(rs),
                rs.getInt("version"));
    }
}
