package lt.tiltas.permits.call;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.permits.GivenPermits;
import lt.tiltas.permits.application.Application.Move;
import lt.tiltas.permits.application.MoveApplication;
import lt.tiltas.permits.application.Step;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Who is telephoned, what came of it, and who is not telephoned any more. */
@TiltasTest
class CallTests {

    @Autowired
    Given given;

    @Autowired
    GivenPermits givenPermits;

    @Autowired
    As as;

    @Autowired
    MoveApplication moveApplication;

    @Autowired
    Calls calls;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient db;

    @Autowired
    MockMvcTester mvc;

    HouseholdCard household;
    LocalDate today;

    @BeforeEach
    void aHousehold() {
        household = given.household(19, "Skambutenko", "Oksana", "Danylo");
        today = LocalDate.now(clock);
    }

    @Test
    void a_letter_that_lies_undelivered_is_called_about_until_it_has_arrived() {
        var id = givenPermits.application(household, 0, "attended", today.plusDays(20));
        as.run(
                as.registrar(),
                () -> moveApplication.move(id, new Move(Step.ASK_FOR_PAPERS, "Trūksta paso", 1), as.registrar()));
        assertThat(ours()).extracting(Call::about).containsExactly("letter");

        givenPermits.handOver(id);

        assertThat(ours()).isEmpty();
    }

    @Test
    void an_end_that_was_reminded_of_is_called_about_until_there_is_an_application() {
        LocalDate end = today.plusDays(30);
        var permit = givenPermits.permit(household, 0, today.minusYears(1), end);
        as.run(Officer.SYSTEM, () -> {
            db.sql("""
                    insert into permits.reminder (application_id, threshold, org_id, household_id, person_id, due_on)
                    select id, 'ends_second', org_id, household_id, person_id, ? from permits.application where id = ?
                    """).params(end, permit.value()).update();
        });
        assertThat(ours()).extracting(Call::until).containsExactly(end);

        givenPermits.application(household, 0, "submitted", end);

        assertThat(ours()).isEmpty();
    }

    @Test
    void the_answer_is_noted_once_and_the_page_and_the_sheet_tell_it() {
        var id = givenPermits.application(household, 0, "attended", today.plusDays(20));
        as.run(
                as.registrar(),
                () -> moveApplication.move(id, new Move(Step.ASK_FOR_PAPERS, "Trūksta paso", 1), as.registrar()));
        String key = UUID.randomUUID().toString();

        note(key, "no_answer");
        note(key, "no_answer");
        note(UUID.randomUUID().toString(), "");

        assertThat(ours()).extracting(call -> call.last().answer()).containsExactly("no_answer");
        assertThat(as.run(
                        as.registrar(),
                        () -> db.sql("select count(*) from permits.call where household_id = ?")
                                .param(household.id().value())
                                .query(Integer.class)
                                .single()))
                .isEqualTo(1);
        assertThat(mvc.get().uri("/permits/calls?language=lt").with(signedIn(as.registrar())))
                .hasStatusOk()
                .bodyText()
                .contains("Kam skambinti", "Laiškas neįteiktas")
                .doesNotContain("call.", "language.uk");
        assertThat(mvc.get().uri("/permits/calls.xlsx").with(signedIn(as.registrar())))
                .hasStatusOk();
        assertThat(mvc.get().uri("/permits/calls").with(signedIn(as.at(1, Role.ANALYST))))
                .hasStatus(403);
    }

    private void note(String key, String answer) {
        assertThat(mvc.post()
                        .uri("/households/" + household.id() + "/calls")
                        .with(signedIn(as.registrar()))
                        .with(csrf())
                        .param("key", key)
                        .param("answer", answer))
                .hasRedirectedUrl("/permits/calls");
    }

    private List<Call> ours() {
        return as.run(
                as.registrar(),
                () -> calls.waiting(today, 10000, 0, as.registrar()).stream()
                        .filter(call -> call.household().equals(household.id()))
                        .toList());
    }
}
