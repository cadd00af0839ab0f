package lt.tiltas.permits.letter;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.law.Rules;
import lt.tiltas.permits.ApplicationId;
import lt.tiltas.permits.GivenPermits;
import lt.tiltas.permits.application.Application.Move;
import lt.tiltas.permits.application.DecideRefusal;
import lt.tiltas.permits.application.MoveApplication;
import lt.tiltas.permits.application.Refusal;
import lt.tiltas.permits.application.Step;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A letter goes by its table, and what is counted from its arrival begins when it has arrived. */
@TiltasTest
class LetterTests {

    @Autowired
    Given given;

    @Autowired
    GivenPermits givenPermits;

    @Autowired
    As as;

    @Autowired
    MoveApplication moveApplication;

    @Autowired
    DecideRefusal decideRefusal;

    @Autowired
    Letters letters;

    @Autowired
    KeepLetter keepLetter;

    @Autowired
    DeemDelivered deemDelivered;

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
        household = given.household(19, "Laiškenko", "Oksana", "Danylo");
        today = LocalDate.now(clock);
    }

    @Test
    void where_there_is_no_own_page_nothing_is_said_to_be_sent_and_no_time_stands_still() {
        ApplicationId id = asked();

        assertThat(letter(id).state()).isEqualTo(LetterStep.State.APPROVED);
        assertThat(day("asked_on", id)).isNull();
        assertThat(day("due_on", id)).isEqualTo(day("decide_by", id));
        assertThat(move(id, Step.END_WAITING, "Nepateikė", 2)).isEqualTo(new MoveApplication.Outcome.NotDelivered());

        givenPermits.handOver(id);

        assertThat(letter(id).state()).isEqualTo(LetterStep.State.DELIVERED);
        assertThat(day("asked_on", id)).isEqualTo(today);
        assertThat(day("due_on", id)).isEqualTo(rules.due("permit.papers-by", today));
        assertThat(keep(letter(id), KeepLetter.Action.POST, null)).isInstanceOf(KeepLetter.Outcome.NotPossible.class);
        move(id, Step.BRING_PAPERS, null, 2);
        assertThat(letter(id).state()).isEqualTo(LetterStep.State.ANSWERED);
    }

    @Test
    void reading_it_on_the_own_page_is_receiving_it_and_nobody_else_of_the_family_reads_it() {
        Officer oksana = as.newcomer(household.people().getFirst().value());
        Officer danylo = as.newcomer(household.people().get(1).value());
        ApplicationId id = asked();
        String page = "/my/letters/" + letter(id).id();

        assertThat(letter(id).state()).isEqualTo(LetterStep.State.SENT);
        assertThat(mvc.get().uri("/my?language=uk").with(signedIn(oksana)))
                .hasStatusOk()
                .bodyText()
                .contains(page);
        assertThat(mvc.get().uri(page).with(signedIn(danylo))).hasStatus(404);
        assertThat(day("asked_on", id)).isNull();

        assertThat(mvc.get().uri(page + "?language=uk").with(signedIn(oksana)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Trūksta gimimo liudijimo",
                        rules.due("permit.papers-by", today).toString())
                .doesNotContain("permit-letter.", "my.letters");
        assertThat(letter(id).way().as()).isEqualTo("read");
        assertThat(day("asked_on", id)).isEqualTo(today);
        assertThat(mvc.get().uri("/my/letters?language=uk").with(signedIn(oksana)))
                .hasStatusOk()
                .bodyText()
                .contains(page)
                .doesNotContain("my.letters", "permit-letter.");
        assertThat(mvc.get().uri(page + ".pdf").with(signedIn(oksana)))
                .hasStatusOk()
                .hasContentType("application/pdf");
    }

    @Test
    void a_letter_not_heard_of_counts_as_delivered_on_the_last_day_of_the_rule() {
        ApplicationId id = asked();
        keep(letter(id), KeepLetter.Action.POST, null);
        LocalDate sent = today.minusDays(20);
        as.run(Officer.SYSTEM, () -> {
            db.sql("update permits.letter set sent_on = ?, version = version + 1 where application_id = ?")
                    .params(sent, id.value())
                    .update();
            deemDelivered.deem();
            deemDelivered.deem();
        });

        LocalDate last = rules.due("permit.letter-deemed", sent);
        assertThat(letter(id).state()).isEqualTo(LetterStep.State.DEEMED);
        assertThat(letter(id).way().deliveredOn()).isEqualTo(last);
        assertThat(day("due_on", id)).isEqualTo(rules.due("permit.papers-by", last));
    }

    @Test
    void what_the_post_brings_back_is_handed_over_later() {
        ApplicationId id = asked();
        keep(letter(id), KeepLetter.Action.POST, null);
        assertThat(keep(letter(id), KeepLetter.Action.RECEIPT, today.plusDays(1)))
                .isInstanceOf(KeepLetter.Outcome.WrongDay.class);
        keep(letter(id), KeepLetter.Action.RETURN, null);
        assertThat(letter(id).state()).isEqualTo(LetterStep.State.RETURNED);

        givenPermits.handOver(id);

        assertThat(letter(id).state()).isEqualTo(LetterStep.State.DELIVERED);
    }

    @Test
    void the_time_to_appeal_begins_when_the_refusal_has_arrived() {
        var id = givenPermits.application(household, 0, "for_decision", today.plusDays(9));
        Officer second = as.at(2, Role.REGISTRAR);
        Officer proposer = givenPermits.colleague("laima");
        as.run(
                proposer,
                () -> decideRefusal.propose(
                        id, new Refusal("protection_elsewhere", "Apsaugota Lenkijoje", 1), proposer));
        as.run(second, () -> decideRefusal.make(id, 2, second));
        assertThat(appealBy(id)).isEmpty();

        givenPermits.handOver(id);

        LocalDate by = rules.due("permit.appeal-by", today);
        assertThat(appealBy(id)).containsExactly(today + " " + by + " " + by);
        assertThat(mvc.get().uri("/letters/" + letter(id).id() + ".pdf").with(signedIn(second)))
                .hasStatusOk()
                .hasContentType("application/pdf");
        assertThat(mvc.get().uri("/applications/" + id + "?language=lt").with(signedIn(second)))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"letters\"", "Sprendimas nesuteikti leidimo")
                .doesNotContain("permit-letter.");
        assertThat(looks(second)).isPositive();
    }

    private ApplicationId asked() {
        var id = givenPermits.application(household, 0, "attended", today.plusDays(20));
        move(id, Step.ASK_FOR_PAPERS, "Trūksta gimimo liudijimo", 1);
        return id;
    }

    private MoveApplication.Outcome move(ApplicationId id, Step step, String reason, int version) {
        Officer registrar = as.registrar();
        return as.run(registrar, () -> moveApplication.move(id, new Move(step, reason, version), registrar));
    }

    private KeepLetter.Outcome keep(Letter letter, KeepLetter.Action action, LocalDate on) {
        Officer registrar = as.registrar();
        return as.run(
                registrar,
                () -> keepLetter.keep(letter.id(), new KeepLetter.Done(action, on, letter.version()), registrar));
    }

    private Letter letter(ApplicationId id) {
        return as.run(as.registrar(), () -> letters.of(id).getFirst());
    }

    private LocalDate day(String column, ApplicationId id) {
        return as.run(
                as.registrar(),
                () -> db.sql("select " + column + " from permits.application where id = ?")
                        .param(id.value())
                        .query((rs, n) -> Optional.ofNullable(rs.getObject(1, LocalDate.class)))
                        .single()
                        .orElse(null));
    }

    private List<String> appealBy(ApplicationId id) {
        return as.run(
                as.registrar(),
                () -> db.sql("""
                        select d.notified_on || ' ' || d.appeal_by || ' ' || c.due_on from permits.decision d
                        join permits.clock c on c.subject_id = d.application_id and c.rule = 'permit.appeal-by' and c.ended_on is null
                        where d.application_id = ?
                        """).param(id.value()).query(String.class).list());
    }

    private long looks(Officer officer) {
        return as.run(
                as.at(1, Role.DPO),
                () -> db.sql("select count(*) from access.look_subject where person_id = ? and officer_id = ?")
                        .params(household.people().getFirst().value(), officer.id())
                        .query(Long.class)
                        .single());
    }
}
