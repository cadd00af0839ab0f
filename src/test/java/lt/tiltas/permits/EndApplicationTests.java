package lt.tiltas.permits;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Denied;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.permits.application.Application.Move;
import lt.tiltas.permits.application.EndApplication;
import lt.tiltas.permits.application.EndApplication.Outcome;
import lt.tiltas.permits.application.Ending;
import lt.tiltas.permits.application.MoveApplication;
import lt.tiltas.permits.application.Step;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@TiltasTest
class EndApplicationTests {

    @Autowired
    Given given;

    @Autowired
    GivenPermits givenPermits;

    @Autowired
    As as;

    @Autowired
    EndApplication endApplication;

    @Autowired
    MoveApplication moveApplication;

    @Autowired
    Rules rules;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvcTester mvc;

    HouseholdCard household;
    ApplicationId id;
    Officer registrar;
    LocalDate today;

    @BeforeEach
    void anApplication() {
        household = given.household(19, "Baigenko", "Vira");
        today = LocalDate.now(clock);
        registrar = as.registrar();
        id = givenPermits.application(household, 0, "attended", today.plusDays(9));
    }

    @Test
    void it_ends_on_a_ground_and_is_taken_up_again() {
        assertThat(end(new Ending("own_wish", "Atsisakė", null, null, null, null, null, null, 1)))
                .isEqualTo(new Outcome.Ended());
        assertThat(state()).isEqualTo("terminated");

        assertThat(as.run(
                        registrar, () -> moveApplication.move(id, new Move(Step.TAKE_UP, "Apsigalvojo", 2), registrar)))
                .isEqualTo(new MoveApplication.Outcome.Moved(Step.TAKE_UP));
        assertThat(state()).isEqualTo("submitted");
        assertThat(end(new Ending("left", "Išvyko", null, null, null, null, null, null, 3)))
                .isEqualTo(new Outcome.Ended());
    }

    @Test
    void who_is_not_found_is_looked_for_in_two_ways_and_waited_for() {
        LocalDate longAgo = today.minusDays(60);

        assertThat(end(new Ending("unreachable", "Neatsiliepia", null, "phone", longAgo, null, "", null, 1)))
                .isEqualTo(new Outcome.NotTriedTwoWays());
        assertThat(end(new Ending("unreachable", "Neatsiliepia", null, "phone", longAgo, null, "phone", longAgo, 1)))
                .isEqualTo(new Outcome.NotTriedTwoWays());
        assertThat(end(new Ending(
                        "unreachable", "Neatsiliepia", null, "phone", longAgo, null, "letter", today.minusDays(1), 1)))
                .isEqualTo(new Outcome.StillWaiting(rules.due("permit.unreachable-wait", today.minusDays(1))));
        assertThat(end(new Ending(
                        "unreachable", "Neatsiliepia", null, "letter", today.minusDays(1), null, "phone", longAgo, 1)))
                .isInstanceOf(Outcome.StillWaiting.class);
        assertThat(end(new Ending("unreachable", "Neatsiliepia", null, "phone", longAgo, null, "letter", longAgo, 1)))
                .isEqualTo(new Outcome.Ended());
    }

    @Test
    void attempts_on_record_are_offered_and_what_is_chosen_is_kept() {
        UUID old = tried("letter", "no_answer", 21);
        tried("phone", "reached", 20);
        UUID phone = tried("phone", "no_answer", 19);
        UUID ngo = tried("ngo", "passed_on", 18);

        assertThat(mvc.get().uri("/applications/" + id + "?language=lt").with(signedIn(registrar)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "<option value=\"" + ngo + "\" selected>Per nevyriausybinę organizaciją, "
                                + today.minusDays(18),
                        "<option value=\"" + phone + "\" selected>")
                .doesNotContain(old.toString());
        assertThat(end(new Ending("unreachable", "Neatsiliepia", phone, null, null, old, null, null, 1)))
                .isEqualTo(new Outcome.NotTriedTwoWays());
        assertThat(mvc.post()
                        .uri("/applications/" + id + "/end?language=lt")
                        .with(signedIn(registrar))
                        .with(csrf())
                        .param("version", "1")
                        .param("cause", "unreachable")
                        .param("because", "Neatsiliepia")
                        .param("firstCall", phone.toString())
                        .param("secondCall", ""))
                .hasStatus(422)
                .bodyText()
                .contains("<option value=\"" + phone + "\" selected>", "id=\"secondChannel-error\"")
                .doesNotContain("<option value=\"" + ngo + "\" selected>");

        assertThat(end(new Ending("unreachable", "Neatsiliepia", phone, "letter", today, ngo, "", null, 1)))
                .isEqualTo(new Outcome.Ended());

        assertThat(as.run(
                        registrar,
                        () -> db.sql("""
                        select first_channel || ' ' || first_on || ' ' || second_channel || ' ' || second_on from permits.termination
                        where application_id = ? and first_call = ? and second_call = ?
                        """)
                                .params(id.value(), phone, ngo)
                                .query(String.class)
                                .single()))
                .isEqualTo("phone " + today.minusDays(19) + " ngo " + today.minusDays(18));
    }

    private UUID tried(String channel, String answer, int daysAgo) {
        UUID call = UUID.randomUUID();
        as.run(
                Officer.SYSTEM,
                () -> db.sql("""
                        insert into permits.call (id, org_id, household_id, answer, called_on, called_by, channel, called_at)
                        values (?, 2, ?, ?, ?, ?, ?, cast(? as date) + time '10:00')
                        """)
                        .params(
                                call,
                                household.id().value(),
                                answer,
                                today.minusDays(daysAgo),
                                Officer.SYSTEM.id(),
                                channel,
                                today.minusDays(daysAgo))
                        .update());
        return call;
    }

    @Test
    void it_is_not_ended_on_an_unknown_ground_twice_nor_by_others() {
        assertThat(end(new Ending("mood", "Šiaip", null, null, null, null, null, null, 1)))
                .isEqualTo(new Outcome.UnknownGround());
        end(new Ending("left", "Išvyko", null, null, null, null, null, null, 1));
        assertThatThrownBy(() -> end(new Ending("left", "Išvyko", null, null, null, null, null, null, 1)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(end(new Ending("left", "Išvyko", null, null, null, null, null, null, 2)))
                .isEqualTo(new Outcome.NotPossible(Step.State.TERMINATED));
        Officer other = as.casemanager(19);
        assertThatThrownBy(() -> as.run(
                        other,
                        () -> endApplication.end(
                                id, new Ending("left", "Išvyko", null, null, null, null, null, null, 2), other)))
                .isInstanceOf(Denied.class);
    }

    @Test
    void the_database_ends_nothing_on_a_word_alone() {
        assertThatThrownBy(() -> as.run(
                        registrar,
                        () -> db.sql("update permits.application set state = 'terminated', decided_on = ? where id = ?")
                                .params(today, id.value())
                                .update()))
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining("application_ends_on_its_ground");
        assertThatThrownBy(() -> as.run(
                        Officer.SYSTEM, () -> db.sql("""
                        insert into permits.termination (application_id, org_id, household_id, person_id, ground, legal_basis, reasons,
                            first_channel, first_on, second_channel, second_on, waited_until, ended_on, ended_by)
                        select id, org_id, household_id, person_id, 'unreachable', 'UTPĮ', 'Neatsiliepia', 'phone', date '2026-11-01',
                            'letter', date '2026-11-02', date '2026-11-16', date '2026-11-16', opened_by
                        from permits.application where id = ?
                        """).param(id.value()).update()))
                .hasMessageContaining("tries_two_ways_and_waits");
    }

    @Test
    void another_application_is_ended_first() {
        end(new Ending("left", "Išvyko", null, null, null, null, null, null, 1));
        givenPermits.application(household, 0, "submitted", today.plusDays(9));

        assertThat(as.run(registrar, () -> moveApplication.move(id, new Move(Step.TAKE_UP, "Grįžo", 2), registrar)))
                .isEqualTo(new MoveApplication.Outcome.AnotherOpen());
    }

    @Test
    void the_page_says_beside_the_field_what_is_missing_and_keeps_the_rest() {
        assertThat(mvc.post()
                        .uri("/applications/" + id + "/end")
                        .with(signedIn(registrar))
                        .with(csrf())
                        .header("Accept-Language", "lt")
                        .param("version", "1")
                        .param("cause", "unreachable")
                        .param("because", "Neatsiliepia į skambučius")
                        .param("firstChannel", "phone"))
                .hasStatus(422)
                .bodyText()
                .contains("id=\"secondChannel-error\"", "href=\"#secondChannel\"", "Neatsiliepia į skambučius")
                .doesNotContain("permit.");
        end(new Ending("left", "Išvyko", null, null, null, null, null, null, 1));
        assertThat(mvc.get()
                        .uri("/applications/" + id)
                        .with(signedIn(registrar))
                        .header("Accept-Language", "lt"))
                .bodyText()
                .contains("Atnaujinti prašymą")
                .doesNotContain("permit.");
    }

    private Outcome end(Ending form) {
        return as.run(registrar, () -> endApplication.end(id, form, registrar));
    }

    private String state() {
        return as.run(
                registrar,
                () -> db.sql("select state from permits.application where id = ?")
                        .param(id.value())
                        .query(String.class)
                        .single());
    }
}
