package lt.tiltas.permits.clock;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.GivenPermits;
import lt.tiltas.permits.application.Application.Move;
import lt.tiltas.permits.application.EndApplication;
import lt.tiltas.permits.application.Ending;
import lt.tiltas.permits.application.MoveApplication;
import lt.tiltas.permits.application.Step;
import lt.tiltas.permits.household.ApplyForProtection;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Each step starts, stops, resumes or ends the clocks; the days in the application are theirs. */
@TiltasTest
class FollowStepsTests {

    @Autowired
    Given given;

    @Autowired
    GivenPermits givenPermits;

    @Autowired
    As as;

    @Autowired
    MoveApplication moveApplication;

    @Autowired
    EndApplication endApplication;

    @Autowired
    ApplyForProtection apply;

    @Autowired
    FollowSteps follow;

    @Autowired
    Rules rules;

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
        household = given.household(19, "Laikrodenko", "Oksana", "Danylo");
        today = LocalDate.now(clock);
    }

    @Test
    void an_application_starts_the_time_to_come() {
        Officer caseworker = as.casemanager(19);
        as.run(
                caseworker,
                () -> apply.apply(
                        household.id(),
                        new ApplyForProtection.New(
                                List.of(household.people().getFirst().value())),
                        caseworker));

        assertThat(clocks(application())).containsExactly("permit.attend-by " + rules.due("permit.attend-by", today));
        assertThat(stored(application(), "due_on")).isEqualTo(rules.due("permit.attend-by", today));
    }

    @Test
    void the_visit_meets_one_clock_and_starts_the_next() {
        var id = submitted();

        move(id, Step.APPEAR, null, 1);

        LocalDate decideBy = rules.due("permit.decide-by", today);
        assertThat(clocks(id)).containsExactly("permit.decide-by " + decideBy);
        assertThat(ended(id)).containsExactly("permit.attend-by met");
        assertThat(stored(id, "decide_by")).isEqualTo(decideBy);
        assertThat(stored(id, "due_on")).isEqualTo(decideBy);
    }

    @Test
    void papers_stop_the_time_to_decide_and_their_coming_lets_it_go_on() {
        var id = submitted();
        move(id, Step.APPEAR, null, 1);

        move(id, Step.ASK_FOR_PAPERS, "Trūksta gimimo liudijimo", 2);
        assertThat(pauses(id)).isEmpty();
        givenPermits.handOver(id);
        assertThat(clocks(id)).contains("permit.papers-by " + rules.due("permit.papers-by", today));
        assertThat(pauses(id)).containsExactly(today + " open");

        move(id, Step.BRING_PAPERS, null, 3);
        assertThat(pauses(id)).containsExactly(today + " " + today);
        assertThat(ended(id)).contains("permit.papers-by met");
        assertThat(clocks(id)).containsExactly("permit.decide-by " + stored(id, "decide_by"));
        assertThat(stored(id, "due_on")).isEqualTo(stored(id, "decide_by"));
    }

    @Test
    void each_ground_is_decided_by_its_own_rule() {
        Officer caseworker = as.casemanager(19);
        as.run(
                caseworker,
                () -> apply.apply(
                        household.id(),
                        new ApplyForProtection.New(
                                List.of(household.people().getFirst().value()), "humanitarian"),
                        caseworker));
        var id = application();

        move(id, Step.APPEAR, null, 1);

        LocalDate decideBy = rules.due("permit.decide-by-humanitarian", today);
        assertThat(clocks(id)).containsExactly("permit.decide-by-humanitarian " + decideBy);
        assertThat(stored(id, "decide_by")).isEqualTo(decideBy);
        move(id, Step.ASK_FOR_PAPERS, "Trūksta darbdavio rašto", 2);
        givenPermits.handOver(id);
        assertThat(pauses(id)).containsExactly(today + " open");
        move(id, Step.BRING_PAPERS, null, 3);
        assertThat(clocks(id)).containsExactly("permit.decide-by-humanitarian " + stored(id, "decide_by"));
    }

    @Test
    void time_that_is_put_off_stays_put_off_when_papers_come() {
        var id = submitted();
        move(id, Step.APPEAR, null, 1);

        move(id, Step.EXTEND, "Laukiama Lenkijos atsakymo", 2);
        LocalDate later = rules.due("permit.extend-by", rules.due("permit.decide-by", today));
        assertThat(clocks(id)).containsExactly("permit.decide-by " + later);
        assertThat(stored(id, "due_on")).isEqualTo(later);

        move(id, Step.ASK_FOR_PAPERS, "Trūksta paso", 3);
        givenPermits.handOver(id);
        move(id, Step.BRING_PAPERS, null, 4);
        assertThat(clocks(id)).containsExactly("permit.decide-by " + stored(id, "decide_by"));
        assertThat(stored(id, "decide_by")).isAfterOrEqualTo(later);
    }

    @Test
    void the_end_of_an_application_ends_all_its_clocks() {
        var id = submitted();
        move(id, Step.APPEAR, null, 1);
        move(id, Step.ASK_FOR_PAPERS, "Trūksta", 2);
        givenPermits.handOver(id);

        Officer registrar = as.registrar();
        assertThat(as.run(
                        registrar,
                        () -> endApplication.end(
                                id, new Ending("left", "Išvyko", null, null, null, null, null, null, 3), registrar)))
                .isEqualTo(new EndApplication.Outcome.Ended());

        assertThat(clocks(id)).isEmpty();
        assertThat(ended(id)).contains("permit.decide-by dropped", "permit.papers-by dropped");
        assertThat(pauses(id)).containsExactly(today + " " + today);
    }

    @Test
    void an_application_of_before_gets_its_clocks_once_and_keeps_its_day() {
        LocalDate own = today.plusDays(9);
        var id = givenPermits.application(household, 0, "waiting", own);

        as.run(Officer.SYSTEM, () -> {
            follow.adopt();
            follow.adopt();
        });

        assertThat(clocks(id)).containsExactlyInAnyOrder("permit.decide-by " + own, "permit.papers-by " + own);
        assertThat(pauses(id)).containsExactly(own.minusDays(30) + " open");
    }

    @Test
    void the_page_shows_each_clock_with_its_article_and_the_rule_opens() {
        var id = submitted();
        move(id, Step.APPEAR, null, 1);

        assertThat(mvc.get().uri("/applications/" + id + "?language=lt").with(signedIn(as.registrar())))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "id=\"clocks\"",
                        rules.due("permit.decide-by", today).toString(),
                        "Viešojo administravimo įstatymas VIII-1234 10 str.",
                        "20 darbo dienų nuo " + today,
                        "href=\"/rules/permit.decide-by\"")
                .doesNotContain("clock.");
        assertThat(mvc.get().uri("/rules/permit.decide-by?language=lt").with(signedIn(as.registrar())))
                .hasStatusOk()
                .bodyText()
                .contains("10 str.", "epilietis.lrv.lt", "<del>20 darbo dienų</del>");
    }

    private ApplicationId submitted() {
        var id = givenPermits.application(household, 0, "submitted", rules.due("permit.attend-by", today.minusDays(3)));
        as.run(Officer.SYSTEM, () -> follow.adopt());
        return id;
    }

    private void move(ApplicationId id, Step step, String reason, int version) {
        Officer registrar = as.registrar();
        assertThat(as.run(registrar, () -> moveApplication.move(id, new Move(step, reason, version), registrar)))
                .isEqualTo(new MoveApplication.Outcome.Moved(step));
    }

    private ApplicationId application() {
        return new ApplicationId(as.run(
                as.registrar(),
                () -> db.sql("select id from permits.application where person_id = ?")
                        .param(household.people().getFirst().value())
                        .query(UUID.class)
                        .single()));
    }

    private List<String> clocks(ApplicationId id) {
        return texts("select rule || ' ' || due_on from permits.clock where subject_id = ? and ended_on is null", id);
    }

    private List<String> ended(ApplicationId id) {
        return texts(
                "select rule || ' ' || outcome from permits.clock where subject_id = ? and ended_on is not null", id);
    }

    private List<String> pauses(ApplicationId id) {
        return texts("""
                select p.from_on || ' ' || coalesce(p.to_on::text, 'open') from permits.clock_pause p
                join permits.clock c on c.id = p.clock_id where c.subject_id = ?
                """, id);
    }

    private List<String> texts(String sql, ApplicationId id) {
        return as.run(
                as.registrar(),
                () -> db.sql(sql).param(id.value()).query(String.class).list());
    }

    private LocalDate stored(ApplicationId id, String column) {
        return as.run(
                as.registrar(),
                () -> db.sql("select " + column + " from permits.application where id = ?")
                        .param(id.value())
                        .query(LocalDate.class)
                        .single());
    }
}
