package lt.tiltas.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.appeal.AnswerAppeal;
import lt.tiltas.programme.decision.ProposeDecision;
import lt.tiltas.programme.decision.RestoreSupport;
import lt.tiltas.programme.decision.SignDecision;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TiltasTest
class SupportDecisionTests {

    @Autowired
    Given people;

    @Autowired
    GivenProgramme programmes;

    @Autowired
    GivenSupport given;

    @Autowired
    ProposeDecision propose;

    @Autowired
    SignDecision sign;

    @Autowired
    RestoreSupport restore;

    @Autowired
    AnswerAppeal answer;

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
    SupportId support;
    LocalDate today;

    @BeforeEach
    void a_family_with_money_for_essentials() {
        today = given.today();
        rasa = as.casemanager(19);
        family = people.household(19, "Kovalenko", "Oksana");
        oksana = as.newcomer(family.people().getFirst().value());
        support = given.essentials(programmes.programme(family.id(), rasa), today.minusMonths(8), today.plusMonths(4));
    }

    private ProposeDecision.New lowering(LocalDate from) {
        return new ProposeDecision.New("lower", "asked", 80, null, null, from, "Faktai", "Priežastys", "Причини");
    }

    private SupportDecisionId proposed(LocalDate from) {
        return switch (propose.propose(support, lowering(from), rasa)) {
            case ProposeDecision.Outcome.Proposed(SupportDecisionId id) -> id;
            case ProposeDecision.Outcome other -> throw new AssertionError(other);
        };
    }

    private SupportDecisionId signed() {
        return as.run(rasa, () -> proposed(today.plusDays(30)));
    }

    private SupportDecisionId signedByTwo() {
        SupportDecisionId id = signed();
        as.run(oksana, () -> own.hear(id, "Мені не вистачить", "uk", oksana));
        Officer second = given.supervisor(19);
        assertThat(as.run(second, () -> sign.sign(id, second))).isInstanceOf(SignDecision.Outcome.Signed.class);
        return id;
    }

    private BigDecimal share(LocalDate begins) {
        return as.run(rasa, () -> monthShare.of(family.id(), begins));
    }

    @Test
    void a_reduction_needs_two_officers_and_thirty_days() {
        assertThat(as.run(rasa, () -> propose.propose(support, lowering(today.plusDays(29)), rasa)))
                .isInstanceOf(ProposeDecision.Outcome.Wrong.class);
        SupportDecisionId id = signed();
        as.run(oksana, () -> own.hear(id, "Мені не вистачить", "uk", oksana));

        assertThat(as.run(rasa, () -> sign.sign(id, rasa))).isInstanceOf(SignDecision.Outcome.NotYours.class);
        Officer colleague = given.colleague(19);
        assertThat(as.run(colleague, () -> sign.sign(id, colleague))).isInstanceOf(SignDecision.Outcome.NotYours.class);
        assertThatThrownBy(() -> force(rasa, id, rasa)).hasStackTraceContaining("decision_lowering_has_two_officers");
        assertThatThrownBy(() -> force(colleague, id, colleague))
                .hasStackTraceContaining("decision_is_signed_by_a_supervisor");

        Officer second = given.supervisor(19);
        assertThatThrownBy(() -> as.run(
                        second,
                        () -> db.sql("""
                                update programme.support_decision set state = 'signed', second_by = ?, second_name = 'X', notified_on = ?,
                                    appeal_by = ?, takes_effect_on = ? where id = ?
                                """)
                                .params(second.id(), today, today, today.plusDays(29), id.value())
                                .update()))
                .hasStackTraceContaining("decision_lowering_is_told_30_days_before");
        assertThat(as.run(second, () -> sign.sign(id, second))).isInstanceOf(SignDecision.Outcome.Signed.class);
        assertThat(share(today.plusDays(29))).isEqualByComparingTo("1");
        assertThat(share(today.plusDays(30))).isEqualByComparingTo("0.80");
    }

    private void force(Officer officer, SupportDecisionId id, Officer second) {
        as.run(
                officer,
                () -> db.sql("""
                        update programme.support_decision set state = 'signed', second_by = ?, second_name = 'X', notified_on = ?,
                            appeal_by = ? where id = ?
                        """)
                        .params(second.id(), today, today.plusDays(30), id.value())
                        .update());
    }

    @Test
    void the_person_is_heard_before_anybody_signs() {
        SupportDecisionId id = signed();
        Officer second = given.supervisor(19);

        assertThat(as.run(second, () -> sign.sign(id, second))).isInstanceOf(SignDecision.Outcome.NotHeard.class);
        assertThatThrownBy(() -> force(second, id, second)).hasStackTraceContaining("decision_person_is_heard_first");
        assertThat(given.state(id)).isEqualTo("proposed");
    }

    @Test
    void no_decision_in_month_eight_pays_in_full() {
        assertThat(share(today)).isEqualByComparingTo("1");
        signed();
        assertThat(share(today.plusYears(1))).isEqualByComparingTo("1");
    }

    @Test
    void less_than_half_is_refused_by_the_program_and_by_the_database() {
        var half = new ProposeDecision.New(
                "lower", "asked", 49, null, null, today.plusDays(30), "Faktai", "Priežastys", null);
        assertThat(as.run(rasa, () -> propose.propose(support, half, rasa)))
                .isInstanceOfSatisfying(
                        ProposeDecision.Outcome.Wrong.class,
                        wrong -> assertThat(wrong.key()).isEqualTo("decision.wrong.band"));
        assertThatThrownBy(() -> given.lowered(support, 49, today))
                .hasStackTraceContaining("decision_share_within_the_band");
    }

    @Test
    void income_is_a_ground_only_when_it_rose_as_much() {
        var lower = new ProposeDecision.New(
                "lower", "income", 50, null, null, today.plusDays(30), "Faktai", "Priežastys", null);
        assertThat(as.run(rasa, () -> propose.propose(support, lower, rasa)))
                .isInstanceOfSatisfying(
                        ProposeDecision.Outcome.Wrong.class,
                        wrong -> assertThat(wrong.key()).isEqualTo("decision.wrong.income"));
        given.earned(support, today.minusMonths(3), 0);
        given.earned(support, today.minusMonths(1), GivenSupport.CENTS / 2);
        assertThat(as.run(rasa, () -> propose.propose(support, lower, rasa)))
                .isInstanceOf(ProposeDecision.Outcome.Proposed.class);
    }

    @Test
    void a_sheltered_support_is_lowered_only_when_the_person_asks() {
        SupportId sheltered = given.granted(
                programmes.programme(people.household(19, "Bondar", "Iryna").id(), rasa),
                "money",
                today.minusMonths(8),
                today.plusMonths(4),
                today.plusMonths(3));
        var lower = new ProposeDecision.New(
                "lower", "income", 80, null, null, today.plusDays(30), "Faktai", "Priežastys", null);

        assertThat(as.run(rasa, () -> propose.propose(sheltered, lower, rasa)))
                .isInstanceOfSatisfying(
                        ProposeDecision.Outcome.Wrong.class,
                        wrong -> assertThat(wrong.key()).isEqualTo("decision.wrong.sheltered"));
        assertThatThrownBy(() -> as.run(
                        Officer.SYSTEM,
                        () -> db.sql("""
                                insert into programme.support_decision (support_id, programme_id, org_id, kind, ground, amount_before_cents,
                                    amount_after_cents, act, facts, reasons, language, proposed_by, proposed_name, proposed_on, hear_by,
                                    takes_effect_on)
                                select id, programme_id, org_id, 'lower', 'income', 2, 1, act, 'F', 'P', 'uk', created_by, 'X', ?, ?, ?
                                from programme.support where id = ?
                                """)
                                .params(today, today, today.plusDays(40), sheltered.value())
                                .update()))
                .hasStackTraceContaining("decision_never_lowers_what_is_sheltered");
    }

    @Test
    void an_appeal_freezes_a_reduction() {
        SupportDecisionId id = signedByTwo();
        assertThat(share(today.plusDays(40))).isEqualByComparingTo("0.80");

        as.run(oksana, () -> own.appeal(id, "Я ще не маю роботи", "uk", oksana));

        assertThat(given.state(id)).isEqualTo("frozen");
        assertThat(share(today.plusDays(40))).isEqualByComparingTo("1");
    }

    @Test
    void an_appeal_is_answered_by_another_officer_than_the_deciders() {
        SupportDecisionId id = signedByTwo();
        as.run(oksana, () -> own.appeal(id, "Я ще не маю роботи", "uk", oksana));
        SupportAppealId appeal = given.appeal(id);

        assertThatThrownBy(() -> as.run(rasa, () -> answer.handle(appeal, step("look", null, null), rasa)))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> as.run(
                        rasa,
                        () -> db.sql(
                                        "update programme.appeal set state = 'looked_into', looked_by = ?, looked_name = 'X' where id = ?")
                                .params(rasa.id(), appeal.value())
                                .update()))
                .hasStackTraceContaining("appeal_is_looked_into_by_another_officer");

        Officer third = given.colleague(19);
        as.run(third, () -> answer.handle(appeal, step("look", null, null), third));
        as.run(third, () -> answer.handle(appeal, step("answer", "upheld", "Pagrįsta"), third));
        assertThat(given.state(id)).isEqualTo("overturned");
        assertThat(share(today.plusDays(40))).isEqualByComparingTo("1");
        as.run(oksana, () -> own.settle(appeal, "accepted", oksana));
        as.run(third, () -> answer.handle(appeal, step("close", null, "Klausti anksčiau"), third));
    }

    private static AnswerAppeal.Step step(String step, String outcome, String words) {
        return new AnswerAppeal.Step(step, outcome, words, null);
    }

    @Test
    void a_dismissed_appeal_never_reaches_back() {
        SupportDecisionId id = given.lowered(support, 80, today.minusDays(10));
        as.run(oksana, () -> own.appeal(id, "Ні", "uk", oksana));
        Officer third = given.colleague(19);
        SupportAppealId appeal = given.appeal(id);
        as.run(third, () -> answer.handle(appeal, step("look", null, null), third));
        as.run(third, () -> answer.handle(appeal, step("answer", "dismissed", "Lieka"), third));

        assertThat(share(today)).isEqualByComparingTo("1");
        assertThat(share(today.plusDays(1))).isEqualByComparingTo("0.80");
    }

    @Test
    void a_restore_needs_no_new_application() {
        SupportDecisionId id = given.lowered(support, 70, today.minusDays(20));
        assertThat(share(today)).isEqualByComparingTo("0.70");
        as.run(oksana, () -> own.restore(id, oksana));
        assertThat(share(today)).isEqualByComparingTo("1");

        SupportDecisionId again = given.lowered(support, 60, today.minusDays(15));
        as.run(rasa, () -> restore.restore(again, rasa));
        assertThat(share(today)).isEqualByComparingTo("1");

        SupportDecisionId old = given.lowered(support, 60, today.minusDays(200));
        assertThatThrownBy(() -> as.run(oksana, () -> own.restore(old, oksana))).isInstanceOf(NotHere.class);
    }

    @Test
    void a_neighbour_reaches_nothing() {
        SupportDecisionId id = given.lowered(support, 70, today.minusDays(20));
        Officer neighbour = as.newcomer(
                people.household(21, "Moroz", "Ivan").people().getFirst().value());
        assertThatThrownBy(() -> as.run(neighbour, () -> own.restore(id, neighbour)))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> as.run(neighbour, () -> own.appeal(id, "x", "uk", neighbour)))
                .isInstanceOf(NotHere.class);
        assertThatThrownBy(() -> as.run(neighbour, () -> monthShare.of(family.id(), today)))
                .hasStackTraceContaining("month_share_is_not_told_to_others");
    }
}
