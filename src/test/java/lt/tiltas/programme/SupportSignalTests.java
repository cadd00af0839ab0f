package lt.tiltas.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.overview.ShowSupports;
import lt.tiltas.programme.signal.AnswerSignal;
import lt.tiltas.programme.signal.FindSignals;
import lt.tiltas.programme.support.ReviewSupport;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TiltasTest
class SupportSignalTests {

    /** A municipality in which no other test makes supports, so that the median is this test's. */
    private static final int QUIET = 46;

    @Autowired
    Given people;

    @Autowired
    GivenProgramme programmes;

    @Autowired
    GivenSupport given;

    @Autowired
    FindSignals find;

    @Autowired
    AnswerSignal answer;

    @Autowired
    ReviewSupport review;

    @Autowired
    ShowSupports show;

    @Autowired
    OwnSupports own;

    @Autowired
    OwnSignals ownSignals;

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
        family = people.household(19, "Kovalenko", "Oksana");
        oksana = as.newcomer(family.people().getFirst().value());
        programme = programmes.programme(family.id(), rasa);
    }

    private void night() {
        as.run(Officer.SYSTEM, find::find);
    }

    private List<SupportSignal> seenByOffice() {
        return as.run(
                rasa,
                () -> show.show(family.id(), rasa).overview().orElseThrow().signals());
    }

    private List<SupportSignal> seenByPerson() {
        return as.run(oksana, () -> own.of(family.id()).orElseThrow().signals());
    }

    @Test
    void a_signal_reads_the_same_for_both_sides_and_either_answers() {
        given.granted(programme, "work", today.minusMonths(5), today.plusDays(40), null);
        night();
        night();

        assertThat(seenByOffice()).extracting(SupportSignal::rule).containsExactly("S6");
        assertThat(seenByPerson()).isEqualTo(seenByOffice());

        SupportSignalId id = seenByOffice().getFirst().id();
        as.run(rasa, () -> answer.answer(id, new AnswerSignal.Answer("agree", "Ieškome darželio", "lt"), rasa));
        as.run(oksana, () -> ownSignals.answer(id, "not_now", "Спершу іспит", "uk", oksana));
        assertThat(seenByPerson().getFirst().answers())
                .extracting(SupportSignal.Answer::side)
                .containsExactly("office", "person");
        assertThat(seenByPerson()).isEqualTo(seenByOffice());
    }

    @Test
    void what_is_settled_is_not_asked_any_more_and_a_new_night_forgets_it() {
        SupportId past = given.granted(programme, "work", today.minusMonths(8), today.minusDays(3), null);
        night();
        assertThat(seenByOffice()).extracting(SupportSignal::rule).containsExactly("S1");

        as.run(
                rasa,
                () -> assertThat(review.review(
                                past,
                                new ReviewSupport.Review(
                                        "on", today.plusMonths(6), today.plusMonths(3), null, null, null, 1),
                                rasa))
                        .isInstanceOf(ReviewSupport.Outcome.GoesOn.class));

        assertThat(seenByOffice()).isEmpty();
        night();
        assertThat(as.run(
                        rasa,
                        () -> db.sql("select gone_on from programme.signal where support_id = ?")
                                .param(past.value())
                                .query(LocalDate.class)
                                .single()))
                .isEqualTo(today);
    }

    @Test
    void too_little_after_a_step_asks_whether_to_give_it_again() {
        SupportId money = given.essentials(programme, today.minusMonths(8), today.plusMonths(4));
        given.lowered(money, 70, today.minusDays(5));
        as.run(oksana, () -> ownSignals.shortage(programme, "rent", oksana));
        night();
        assertThat(seenByPerson()).extracting(SupportSignal::rule).containsExactly("S7");
    }

    @Test
    void a_support_does_not_end_into_nothing() {
        SupportId past = given.granted(programme, "work", today.minusMonths(8), today, null);
        var end = new ReviewSupport.Review("end", null, null, null, "expired", "", 1);

        assertThat(as.run(rasa, () -> review.review(past, end, rasa))).isInstanceOf(ReviewSupport.Outcome.Wrong.class);
        assertThatThrownBy(() -> as.run(
                        rasa,
                        () -> db.sql(
                                        "update programme.support set state = 'ended', ended_on = ?, ended_as = 'expired' where id = ?")
                                .params(today, past.value())
                                .update()))
                .hasStackTraceContaining("support_never_ends_into_nothing");
        var bridged = new ReviewSupport.Review("end", null, null, null, "expired", "Atlyginimas nuo gruodžio", 1);
        assertThat(as.run(rasa, () -> review.review(past, bridged, rasa)))
                .isInstanceOf(ReviewSupport.Outcome.Ended.class);
    }

    @Test
    void a_difference_from_like_families_is_asked_of_a_supervisor_only_and_not_of_few() {
        Officer manager = as.casemanager(QUIET);
        Officer supervisor = given.supervisor(QUIET);
        for (int n = 0; n < 19; n++) {
            HouseholdCard like = people.household(QUIET, "Panasiuk", "Ira");
            given.granted(
                    programmes.programme(like.id(), manager), "home", today.minusMonths(1), today.plusMonths(9), null);
        }
        HouseholdCard unlike = people.household(QUIET, "Kitoks", "Ira");
        SupportId other = given.granted(
                programmes.programme(unlike.id(), manager), "home", today.minusMonths(1), today.plusMonths(9), null);
        given.lowered(other, 60, today.minusDays(3));
        night();

        assertThat(rules(supervisor, unlike)).contains("S10");
        assertThat(rules(manager, unlike)).doesNotContain("S10");
        Officer self = as.newcomer(unlike.people().getFirst().value());
        assertThat(as.run(self, () -> own.of(unlike.id()).orElseThrow().signals()))
                .extracting(SupportSignal::rule)
                .doesNotContain("S10");
    }

    private List<String> rules(Officer officer, HouseholdCard card) {
        return as.run(
                officer,
                () -> show.show(card.id(), officer).overview().orElseThrow().signals().stream()
                        .map(SupportSignal::rule)
                        .toList());
    }

    @Test
    void supports_of_one_kind_for_one_need_never_overlap() {
        given.granted(programme, "work", today.minusMonths(5), today.plusDays(40), null);
        assertThatThrownBy(() -> given.granted(programme, "work", today.plusDays(40), today.plusDays(90), null))
                .hasStackTraceContaining("support_no_two_of_one_kind_at_once");
        given.granted(programme, "work", today.plusDays(41), today.plusDays(90), null);
        night();
        assertThat(seenByOffice()).isEmpty();
    }

    @Test
    void a_step_down_is_told_thirty_days_before() {
        SupportId support = given.granted(programme, "work", today, today.plusMonths(6), null);
        assertThatThrownBy(() -> as.run(
                        Officer.SYSTEM,
                        () -> db.sql("""
                                insert into programme.step_down (support_id, programme_id, org_id, position, trigger, on_date, notice_on,
                                    restorable_until, amount_cents, created_by)
                                select id, programme_id, org_id, 0, 'on_date', ?, ?, ?, 100, created_by from programme.support where id = ?
                                """)
                                .params(today.plusDays(60), today.plusDays(31), today.plusDays(200), support.value())
                                .update()))
                .hasStackTraceContaining("step_down_notice_30_days");
    }
}
