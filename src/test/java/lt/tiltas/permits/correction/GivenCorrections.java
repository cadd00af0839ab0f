package lt.tiltas.permits.correction;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.CorrectionId;
import lt.tiltas.permits.GivenPermits;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Families of whom nothing was heard for two years, and corrections in each state. */
@Component
class GivenCorrections {

    /** Who works at them. */
    @Component("correctionOfficers")
    record Officers(As as, GivenPermits givenPermits) {

        Officer first() {
            return as.registrar();
        }

        Officer second() {
            return givenPermits.colleague("corrects");
        }
    }

    private final ObjectProvider<MockMvcTester> mvc;
    private final Given given;
    private final Officers officers;
    private final CorrectPresence correctPresence;
    private final Rows rows;

    /** What stands in the database. */
    @Component("correctionRows")
    record Rows(As as, JdbcClient db, Clock clock) {

        long count(HouseholdCard household, String which) {
            return as.run(
                    Officer.SYSTEM,
                    () -> db.sql("select count(*) from permits.unseen where household_id = ? " + which)
                            .param(household.id().value())
                            .query(Long.class)
                            .single());
        }
    }

    GivenCorrections(
            ObjectProvider<MockMvcTester> mvc,
            Given given,
            Officers officers,
            CorrectPresence correctPresence,
            Rows rows) {
        this.mvc = mvc;
        this.given = given;
        this.officers = officers;
        this.correctPresence = correctPresence;
        this.rows = rows;
    }

    HouseholdCard unseen(String surname, String... names) {
        HouseholdCard card = given.household(19, surname, names);
        rows.as().run(Officer.SYSTEM, () -> {
            rows.db()
                    .sql(
                            "update registration.household set registered_at = timestamptz '2023-03-10 12:00+02' where id = ?")
                    .param(card.id().value())
                    .update();
        });
        return card;
    }

    CorrectionId propose() {
        Officer first = officers.first();
        var form = new Correction.New(LocalDate.now(rows.clock()), "Ministerijos prašymu");
        return ((CorrectPresence.Outcome.Proposed) rows.as().run(first, () -> correctPresence.propose(form, first)))
                .id();
    }

    CorrectionId in(String state) {
        Officer first = officers.first();
        Officer second = officers.second();
        As as = rows.as();
        CorrectionId id = propose();
        if (state.equals("returned")) {
            as.run(second, () -> correctPresence.sendBack(id, new Correction.Return(1, "Dar palaukime"), second));
        } else if (!state.equals("proposed")) {
            as.run(second, () -> correctPresence.approve(id, 1, second));
        }
        if (state.startsWith("und")) {
            as.run(second, () -> correctPresence.askBack(id, new Correction.Back(2, "Ne ta diena"), second));
        }
        if (state.equals("undone")) {
            as.run(first, () -> correctPresence.undo(id, 3, first));
        }
        return id;
    }

    /** One is proposed at a time: the next test proposes its own. */
    void answered() {
        rows.as().run(Officer.SYSTEM, () -> {
            rows.db().sql("""
                    update permits.correction set state = 'returned', answered_by = proposed_by, answered_at = now(), answer = 'test'
                    where state = 'proposed'
                    """).update();
        });
    }

    long standing(HouseholdCard household) {
        return rows.count(household, "and ended_at is null");
    }

    long rows(HouseholdCard household) {
        return rows.count(household, "");
    }

    String see(String address, Officer officer) {
        return assertThat(mvc.getObject()
                        .get()
                        .uri(address)
                        .with(signedIn(officer))
                        .exchange())
                .hasStatusOk()
                .bodyText()
                .actual();
    }
}
