package lt.tiltas.programme.measure;

import static lt.tiltas.programme.measure.Measure.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.measure.MeasureScene.Case;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each measure by rows whose number is known; each test has a municipality that no other test uses. */
@TiltasTest
class MeasureTests {

    @Autowired
    MeasureScene given;

    private LocalDate today;

    @BeforeEach
    void today() {
        today = given.today();
    }

    @Test
    void a_plan_counts_when_its_time_is_over_and_who_says_no_is_nobodys_delay() {
        Officer rasa = MeasureScene.colleague(94);
        LocalDate opened = today.minusDays(100);
        given.plan(given.programme(rasa, "Laikuenko", opened), opened.plusDays(30), opened.plusDays(45), null);
        given.plan(given.programme(rasa, "Veluenko", opened), opened.plusDays(31), null, "Pati žinau");
        given.programme(rasa, "Beplanenko", opened);
        given.plan(given.programme(rasa, "Naujenko", today.minusDays(10)), today, null, null);

        assertThat(figure(94, PLAN_OFFERED)).isEqualTo(new Figure(1, 3));
        assertThat(figure(94, PLAN_SIGNED)).isEqualTo(new Figure(1, 2));
        assertThat(figure(94, PLAN_DECLINED)).isEqualTo(new Figure(1, 2));
    }

    @Test
    void goals_count_in_the_own_language_and_copies_are_found_among_cases_not_within_one() {
        Officer rasa = MeasureScene.colleague(91);
        LocalDate opened = today.minusDays(10);
        given.goal(given.programme(rasa, "Persenko", opened), "work", "Хочу працювати кухарем у школі", "uk");
        given.goal(given.programme(rasa, "Antrenko", opened), "work", "Хочу працювати кухарем у школі.", "uk");
        Case third = given.programme(rasa, "Trecenko", opened);
        given.goal(third, "work", "Noriu dirbti siuvėja netoli namų", "lt");
        given.goal(third, "skills", "Noriu dirbti siuvėja netoli namų", "lt");
        given.goal(third, "home", "Noriu buto", "lt");

        assertThat(figure(91, GOALS_LANGUAGE)).isEqualTo(new Figure(2, 5));
        assertThat(given.figure(91, GOALS_ALIKE, given.limits().with("sample", BigDecimal.ONE)))
                .isEqualTo(new Figure(2, 4));
        assertThat(given.figure(91, GOALS_ALIKE, given.limits().with("sample", BigDecimal.ZERO)))
                .isEqualTo(new Figure(0, 0));
    }

    @Test
    void own_doing_is_compared_by_need_and_dropped_steps_are_shown() {
        Officer rasa = MeasureScene.colleague(89);
        Case one = given.programme(rasa, "Savarenko", today.minusMonths(10));
        given.row("programme.weight", "programme_id, org_id, weight, reason, set_by, set_by_name", """
                '%s', 89, 'intensive', 'Liga', '%s', 'Rasa'
                """.formatted(
                        one.id(), rasa.id()));
        UUID goal = given.goal(one, "work", "Хочу працювати", "uk");
        LocalDate third = one.openedOn().plusMonths(3);
        LocalDate ninth = one.openedOn().plusMonths(9);
        given.step(one, goal, "done", third.minusDays(5), 0);
        given.step(one, goal, "done", third, 2);
        given.step(one, goal, "done", ninth.minusDays(89), 2);
        given.step(one, goal, "done", ninth, 3);
        given.step(one, goal, "done", ninth, null);
        given.step(one, goal, "dropped", null, null);

        assertThat(given.figure(89, DOING_EARLY, "intensive", given.limits())).isEqualTo(new Figure(1, 2));
        assertThat(given.figure(89, DOING_LATE, "intensive", given.limits())).isEqualTo(new Figure(2, 3));
        assertThat(figure(89, DOING_LATE)).isEqualTo(new Figure(2, 3));
        assertThat(given.figure(89, DOING_LATE, "light", given.limits())).isEqualTo(new Figure(0, 0));
        assertThat(figure(89, STEPS_DROPPED)).isEqualTo(new Figure(1, 6));
    }

    @Test
    void a_lowering_is_kept_when_two_talks_later_nobody_stands_lower_and_never_when_it_was_given_back() {
        Officer rasa = MeasureScene.colleague(88);
        LocalDate lowered = today.minusDays(120);
        for (int after : new int[] {3, 2}) {
            Case one = given.programme(rasa, "Mazenko", today.minusDays(300));
            given.decision(one, money(one), "lower", lowered, null);
            given.assessment(one, lowered.minusDays(30), "money", 3, 3);
            given.assessment(one, lowered.plusDays(30), "money", 3, 3);
            given.assessment(one, lowered.plusDays(90), "money", 3, after);
        }
        Case once = given.programme(rasa, "Vienenko", today.minusDays(300));
        given.decision(once, money(once), "lower", lowered, null);
        given.assessment(once, lowered.minusDays(30), "money", 3, 3);
        given.assessment(once, lowered.plusDays(30), "money", 3, 3);
        Case back = given.programme(rasa, "Atgalenko", today.minusDays(300));
        given.decision(back, money(back), "lower", lowered, today.minusDays(30));

        assertThat(figure(88, LOWERED_KEPT)).isEqualTo(new Figure(1, 3));
    }

    @Test
    void what_runs_short_is_restored_within_working_days() {
        Officer rasa = MeasureScene.colleague(87);
        LocalDate arose =
                LocalDate.parse(given.limits().values().get("days").toString().split(",")[300]);
        LocalDate due =
                LocalDate.parse(given.limits().values().get("dues").toString().split(",")[300]);
        assertThat(due).isAfter(arose.plusDays(11));
        for (LocalDate restored : new LocalDate[] {due, due.plusDays(1)}) {
            Case one = given.programme(rasa, "Trukenko", today.minusDays(300));
            UUID support = money(one);
            given.decision(one, support, "lower", arose.minusDays(20), restored);
            given.row("programme.signal", "programme_id, org_id, support_id, rule, arose_on", """
                    '%s', 87, '%s', 'S7', '%s'
                    """.formatted(
                            one.id(), support, arose));
        }

        assertThat(figure(87, RESTORED)).isEqualTo(new Figure(1, 2));
    }

    @Test
    void a_bridge_is_another_support_by_its_dates_and_no_words() {
        Officer rasa = MeasureScene.colleague(86);
        Case words = given.programme(rasa, "Zodenko", today.minusDays(200));
        UUID promised = given.support(words, "money", today.minusDays(100), today.plusDays(30), today.minusDays(1));
        given.change("update programme.support set bridge = 'Bus darbas' where id = '" + promised + "'");
        Case dates = given.programme(rasa, "Datenko", today.minusDays(200));
        given.support(dates, "money", today.minusDays(100), today.plusDays(30), today);
        given.support(dates, "money", today.plusDays(31), today.plusDays(200), today.plusDays(100));

        assertThat(figure(86, CLIFFS_BRIDGED)).isEqualTo(new Figure(1, 2));
        assertThat(figure(86, SUPPORTS_REVIEWED)).isEqualTo(new Figure(1, 2));
    }

    @Test
    void a_need_is_answered_by_a_support_or_an_agreed_step_in_time() {
        Officer rasa = MeasureScene.colleague(85);
        LocalDate talked = today.minusDays(60);
        Case supported = given.programme(rasa, "Paramenko", today.minusDays(90));
        given.assessment(supported, talked, "money", 2, 4);
        given.support(supported, "money", talked.plusDays(14), today.plusDays(90), today.plusDays(30));
        Case late = given.programme(rasa, "Velyvenko", today.minusDays(90));
        given.assessment(late, talked, "money", 4, 1);
        given.support(late, "money", talked.plusDays(15), today.plusDays(90), today.plusDays(30));
        Case stepped = given.programme(rasa, "Zingsnenko", today.minusDays(90));
        given.assessment(stepped, talked, "work", 2, 2);
        UUID goal = given.goal(stepped, "work", "Хочу працювати", "uk");
        given.step(stepped, goal, "agreed", null, null);
        given.change("update programme.step set created_at = '" + talked + "' where goal_id = '" + goal + "'");
        given.assessment(given.programme(rasa, "Gerenko", today.minusDays(90)), talked, "work", 3, 3);

        assertThat(figure(85, NEEDS_ANSWERED)).isEqualTo(new Figure(2, 3));
    }

    @Test
    void a_meeting_that_nobody_wrote_up_is_not_held_and_what_the_person_moved_is_not_the_offices() {
        Case one = given.programme(MeasureScene.colleague(84), "Susitenko", today.minusDays(90));
        LocalDate day = today.minusDays(1);
        for (String state : new String[] {"held", "moved", "moved-by-person", "missed", "planned", "cancelled"}) {
            given.meeting(one, day, state.split("-")[0], state.equals("moved-by-person") ? "person" : null);
        }
        given.meeting(one, today, "planned", null);

        assertThat(figure(84, MEETINGS_HELD)).isEqualTo(new Figure(1, 6));
        assertThat(figure(84, MEETINGS_MOVED)).isEqualTo(new Figure(2, 6));
        assertThat(figure(84, MEETINGS_MISSED)).isEqualTo(new Figure(1, 6));
    }

    @Test
    void a_review_is_held_by_its_day_with_the_person_and_an_interpreter_came_when_one_was_wanted() {
        Case one = given.programme(MeasureScene.colleague(71), "Perziurenko", today.minusDays(200));
        LocalDate due = today.minusDays(60);
        UUID met = given.meeting(one, due, "held", null);
        given.review(one, due, due);
        given.review(one, due.minusDays(1), due);
        given.review(one, due.minusDays(20), due.minusDays(20));
        given.review(one, due.plusDays(1), null);
        given.review(one, today, null);
        given.booking(one, met, "done");
        given.booking(one, given.meeting(one, due.minusDays(9), "moved", "office"), "unfilled");
        given.booking(one, given.meeting(one, due.minusDays(8), "held", null), "released");

        assertThat(figure(71, REVIEWS_HELD)).isEqualTo(new Figure(1, 4));
        assertThat(figure(71, INTERPRETED)).isEqualTo(new Figure(1, 2));
    }

    @Test
    void lost_contact_and_no_answer_stay_in_the_whole() {
        Officer rasa = MeasureScene.colleague(82);
        for (String destination : new String[] {"job_open", "lost_contact", ""}) {
            Case one = given.programme(rasa, "Baigenko", today.minusDays(400));
            given.change("update programme.programme set state = 'closed', closed_on = '%s' where id = '%s'"
                    .formatted(today.minusDays(200), one.id()));
            if (!destination.isEmpty()) {
                given.row(
                        "programme.closure",
                        "programme_id, org_id, state, destination, bridges, proposed_on, proposed_by, proposed_by_name, closed_on, closed_by, closed_by_name",
                        """
                        '%1$s', 82, 'closed', '%2$s', 'Toliau', '%3$s', '%1$s', 'Rasa', '%3$s', '%4$s', 'Vyresnioji'
                        """.formatted(one.id(), destination, today.minusDays(200), rasa.id()));
            }
            boolean answered = destination.equals("job_open");
            given.row(
                    "programme.follow_up",
                    "programme_id, org_id, horizon, due_on, state, living, own_plan, answered_on, second_asked_on",
                    """
                    '%s', 82, 6, '%s', '%s', %s, %s, %s, %s
                    """.formatted(
                                    one.id(),
                                    today.minusDays(20),
                                    answered ? "answered" : "unreachable",
                                    answered ? "'own_income'" : "null",
                                    answered ? "'yes'" : "null",
                                    answered ? "'" + today.minusDays(9) + "'" : "null",
                                    answered ? "null" : "'" + today.minusDays(5) + "'"));
        }

        assertThat(figure(82, CLOSED_KNOWN)).isEqualTo(new Figure(1, 3));
        assertThat(figure(82, FOLLOW_6)).isEqualTo(new Figure(1, 3));
        assertThat(figure(82, FOLLOW_12)).isEqualTo(new Figure(0, 0));
        assertThat(figure(82, OWN_PLAN)).isEqualTo(new Figure(1, 1));
    }

    @Test
    void appeals_are_in_time_by_their_own_day_and_unanswered_ones_are_late() {
        Officer rasa = MeasureScene.colleague(81);
        LocalDate filed = today.minusDays(100);
        appealed(rasa, filed, filed.plusDays(28), "upheld");
        appealed(rasa, filed, filed.plusDays(29), "dismissed");
        appealed(rasa, filed, null, null);
        Case one = given.programme(rasa, "Nesiskundenko", today.minusDays(300));
        given.decision(one, money(one), "lower", today.minusDays(50), null);

        assertThat(figure(81, APPEALS_IN_TIME)).isEqualTo(new Figure(1, 3));
        assertThat(figure(81, APPEALS_UPHELD)).isEqualTo(new Figure(1, 2));
        assertThat(figure(81, APPEALS_FILED)).isEqualTo(new Figure(3, 4));
    }

    @Test
    void load_counts_officers_by_weight() {
        Officer rasa = MeasureScene.colleague(79);
        given.programme(rasa, "Pirmenko", today.minusDays(9));
        given.programme(rasa, "Antrenko", today.minusDays(9));
        given.programme(MeasureScene.colleague(79), "Vienenko", today.minusDays(9));

        assertThat(given.figure(79, LOAD, given.limits().with("soft", new BigDecimal("1.5"))))
                .isEqualTo(new Figure(1, 2));
        assertThat(figure(79, LOAD)).isEqualTo(new Figure(2, 2));
    }

    private void appealed(Officer rasa, LocalDate filed, LocalDate answered, String outcome) {
        Case one = given.programme(rasa, "Skundenko", today.minusDays(300));
        given.appeal(one, given.decision(one, money(one), "lower", filed, null), filed, answered, outcome);
    }

    private UUID money(Case one) {
        return given.support(one, "money", today.minusDays(250), today.plusDays(90), today.plusDays(60));
    }

    private Figure figure(int org, Measure measure) {
        return given.figure(org, measure, given.limits());
    }
}
