package lt.tiltas.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.decision.ProposeDecision;
import lt.tiltas.programme.decision.ProposeSupport;
import lt.tiltas.programme.decision.SignDecision;
import lt.tiltas.programme.overview.ShowSupports;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An end that two have signed, and less because somebody does not take part. */
@TiltasTest
class SupportEndTests {

    @Autowired
    Given people;

    @Autowired
    GivenProgramme programmes;

    @Autowired
    GivenSupport given;

    @Autowired
    GivenNeeds needs;

    @Autowired
    ProposeDecision propose;

    @Autowired
    ProposeSupport supports;

    @Autowired
    SignDecision sign;

    @Autowired
    ShowSupports show;

    @Autowired
    OwnSupports own;

    @Autowired
    MonthShare monthShare;

    @Autowired
    As as;

    @Autowired
    JdbcClient db;

    Officer rasa;
    Officer oksana;
    HouseholdCard family;
    ProgrammeId programme;
    LocalDate today;

    @BeforeEach
    void a_family() {
        today = given.today();
        rasa = as.casemanager(19);
        family = people.household(19, "Tkachenko", "Oksana");
        oksana = as.newcomer(family.people().getFirst().value());
        programme = programmes.programme(family.id(), rasa);
    }

    private ProposeDecision.Outcome proposed(SupportId support, String kind, String ground, String euros) {
        var form = new ProposeDecision.New(
                kind, ground, null, euros, null, today.plusDays(30), "Faktai", "Priežastys", "Причини");
        return as.run(rasa, () -> propose.propose(support, form, rasa));
    }

    private SignDecision.Outcome signed(ProposeDecision.Outcome outcome) {
        assertThat(outcome).isInstanceOf(ProposeDecision.Outcome.Proposed.class);
        SupportDecisionId id = ((ProposeDecision.Outcome.Proposed) outcome).id();
        as.run(oksana, () -> own.hear(id, "Зрозуміло", "uk", oksana));
        Officer second = given.supervisor(19);
        return as.run(second, () -> sign.sign(id, second));
    }

    private String stage(SupportId support) {
        return as.run(
                rasa,
                () -> show.show(family.id(), rasa)
                        .overview()
                        .orElseThrow()
                        .support(support)
                        .orElseThrow()
                        .stage());
    }

    @Test
    void an_early_end_is_never_into_nothing_and_makes_room_for_the_next() {
        SupportId support = given.granted(programme, "work", today.minusMonths(8), today.plusMonths(6), null);
        assertThat(proposed(support, "end", "asked", null))
                .isInstanceOfSatisfying(
                        ProposeDecision.Outcome.Wrong.class,
                        wrong -> assertThat(wrong.key()).isEqualTo("decision.wrong.nothing-follows"));
        assertThatThrownBy(() -> ended(support, today)).hasStackTraceContaining("decision_never_ends_into_nothing");

        needs.run("update programme.support set bridge = 'Atlyginimas' where id = ?", support.value());
        ProposeDecision.Outcome end = proposed(support, "end", "asked", null);
        assertThat(next(today.plusDays(30))).isInstanceOf(ProposeSupport.Outcome.Already.class);
        assertThat(signed(end)).isInstanceOf(SignDecision.Outcome.Signed.class);
        assertThat(stage(support)).isEqualTo("running");
        assertThat(next(today.plusDays(29))).isInstanceOf(ProposeSupport.Outcome.Already.class);
        assertThat(next(today.plusDays(30))).isInstanceOf(ProposeSupport.Outcome.Proposed.class);
    }

    private ProposeSupport.Outcome next(LocalDate from) {
        var support = new ProposeSupport.New(
                "cash",
                "work",
                null,
                new ProposeSupport.Why("Aktas", "", "Reikia"),
                new ProposeSupport.Much("100", null, false),
                new ProposeSupport.Days(from, from.plusMonths(3), from.plusMonths(2), null),
                "swap",
                null);
        return as.run(rasa, () -> supports.propose(programme, support, rasa));
    }

    private SupportDecisionId ended(SupportId support, LocalDate on) {
        UUID id = UUID.randomUUID();
        needs.run(
                """
                insert into programme.support_decision (id, support_id, programme_id, org_id, kind, ground, amount_before_cents, act, facts,
                    reasons, language, state, proposed_by, proposed_name, proposed_on, hear_by, second_by, second_name, notified_on,
                    takes_effect_on, appeal_by, restorable_until)
                select ?, id, programme_id, org_id, 'end', 'asked', amount_cents, act, 'F', 'P', 'uk', 'signed', gen_random_uuid(), 'Rasa', ?, ?,
                    gen_random_uuid(), 'Kita', ?, ?, ?, ? from programme.support where id = ?
                """,
                id,
                on.minusDays(40),
                on.minusDays(40),
                on.minusDays(35),
                on,
                on.plusDays(30),
                on.plusDays(180),
                support.value());
        return new SupportDecisionId(id);
    }

    @Test
    void it_ends_on_its_day_and_is_there_again_when_it_is_given_again() {
        SupportId support = given.granted(programme, "work", today.minusMonths(8), today.plusMonths(6), null);
        needs.run("update programme.support set bridge = 'Atlyginimas' where id = ?", support.value());
        SupportDecisionId end = ended(support, today);
        assertThat(stage(support)).isEqualTo("ended");

        as.run(oksana, () -> own.restore(end, oksana));
        assertThat(stage(support)).isEqualTo("running");
        assertThat(next(today)).isInstanceOf(ProposeSupport.Outcome.Already.class);
        assertThatThrownBy(() -> given.granted(programme, "work", today, today.plusDays(5), null))
                .hasStackTraceContaining("support_no_two_of_one_kind_at_once");
    }

    @Test
    void an_appeal_is_taken_even_where_another_support_has_begun() {
        SupportId support = given.granted(programme, "work", today.minusMonths(8), today.plusMonths(6), null);
        needs.run("update programme.support set bridge = 'Atlyginimas' where id = ?", support.value());
        SupportDecisionId end = ended(support, today);
        given.granted(programme, "work", today, today.plusDays(90), null);

        as.run(oksana, () -> own.appeal(end, "Ні", "uk", oksana));
        assertThat(given.state(end)).isEqualTo("frozen");
    }

    /** The whole ladder after a missed talk, without a way found. */
    private MeetingId climbed() {
        MeetingId meeting = programmes.meeting(programme, OffsetDateTime.now().minusDays(20));
        needs.run("update programme.meeting set state = 'missed' where id = ?", meeting.value());
        for (int rung = 0; rung <= 4; rung++) {
            needs.run("""
                    insert into programme.ladder_rung (id, meeting_id, org_id, rung, due_on, done_on, outcome, counts_until, done_by)
                    select gen_random_uuid(), id, org_id, ?, ?, ?, 'no_answer', ?, gen_random_uuid()
                    from programme.meeting where id = ?
                    """, rung, today, today, rung == 4 ? today.plusDays(60) : null, meeting.value());
        }
        return meeting;
    }

    @Test
    void not_taking_part_is_a_ground_only_after_the_whole_ladder() {
        SupportId support = given.granted(programme, "work", today.minusMonths(8), today.plusMonths(6), null);
        assertThat(proposed(support, "lower", "refusal", "100"))
                .isInstanceOfSatisfying(
                        ProposeDecision.Outcome.Wrong.class,
                        wrong -> assertThat(wrong.key()).isEqualTo("decision.wrong.refusal"));
        assertThatThrownBy(() -> forced(support)).hasStackTraceContaining("decision_refusal_comes_after_the_ladder");
        assertThat(grounds(support)).containsExactly("income", "asked");

        climbed();
        assertThat(grounds(support)).containsExactly("income", "asked", "refusal");
        assertThat(signed(proposed(support, "lower", "refusal", "100")))
                .isInstanceOf(SignDecision.Outcome.Signed.class);
    }

    @Test
    void who_has_come_before_the_signature_has_taken_part() {
        SupportId support = given.granted(programme, "work", today.minusMonths(8), today.plusMonths(6), null);
        climbed();
        ProposeDecision.Outcome outcome = proposed(support, "lower", "refusal", "100");
        MeetingId later = programmes.meeting(programme, OffsetDateTime.now().minusHours(1));
        needs.run("update programme.meeting set state = 'held' where id = ?", later.value());
        assertThat(signed(outcome)).isInstanceOf(SignDecision.Outcome.NoGround.class);
    }

    @Test
    void nobody_whom_any_support_shelters_is_told_that_they_do_not_take_part() {
        SupportId support = given.granted(programme, "work", today.minusMonths(8), today.plusMonths(6), null);
        climbed();
        given.granted(programme, "health", today.minusMonths(1), today.plusMonths(6), today.plusDays(1));
        assertThat(grounds(support)).containsExactly("income", "asked");
        assertThat(proposed(support, "lower", "refusal", "100")).isInstanceOf(ProposeDecision.Outcome.Wrong.class);
        assertThatThrownBy(() -> forced(support)).hasStackTraceContaining("decision_refusal_comes_after_the_ladder");
    }

    private List<String> grounds(SupportId support) {
        return as.run(rasa, () -> propose.open(support, rasa).grounds());
    }

    private void forced(SupportId support) {
        needs.run("""
                insert into programme.support_decision (support_id, programme_id, org_id, kind, ground, amount_before_cents, amount_after_cents,
                    act, facts, reasons, language, proposed_by, proposed_name, proposed_on, hear_by, takes_effect_on)
                select id, programme_id, org_id, 'lower', 'refusal', 2, 1, act, 'F', 'P', 'uk', created_by, 'X', ?, ?, ?
                from programme.support where id = ?
                """, today, today, today.plusDays(40), support.value());
    }

    @Test
    void a_share_decided_in_an_earlier_programme_does_not_reach_a_later_one() {
        SupportId money = given.essentials(programme, today.minusMonths(8), today.plusMonths(4));
        given.lowered(money, 70, today.minusMonths(2));
        needs.run(
                "update programme.programme set state = 'closed', closed_on = ? where id = ?",
                today.minusDays(10),
                programme.value());
        programmes.programme(family.id(), rasa);

        assertThat(share(today.minusDays(10))).isEqualByComparingTo("0.70");
        assertThat(share(today)).isEqualByComparingTo("1");
    }

    private BigDecimal share(LocalDate begins) {
        return as.run(rasa, () -> monthShare.of(family.id(), begins));
    }

    @Test
    void a_taper_of_the_essentials_stays_within_the_band() {
        var money = new ProposeSupport.New(
                "cash",
                "money",
                null,
                new ProposeSupport.Why("Aktas", "", "Reikia"),
                new ProposeSupport.Much("466", null, true),
                new ProposeSupport.Days(today, today.plusMonths(12), today.plusMonths(2), null),
                "taper",
                null);
        as.run(rasa, () -> supports.propose(programme, money, rasa));

        SupportNow now = as.run(
                rasa,
                () -> show.show(family.id(), rasa)
                        .overview()
                        .orElseThrow()
                        .supports()
                        .getFirst());
        assertThat(now.support().life().steps())
                .extracting(step -> step.measure().cents())
                .containsExactly(34950, 23300);
    }
}
