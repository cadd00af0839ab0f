package lt.tiltas.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.overview.ShowSupports;
import lt.tiltas.programme.signal.FindSignals;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TiltasTest
class NeedSignalTests {

    @Autowired
    Given people;

    @Autowired
    GivenProgramme programmes;

    @Autowired
    GivenSupport given;

    @Autowired
    GivenNeeds needs;

    @Autowired
    FindSignals find;

    @Autowired
    ShowSupports show;

    @Autowired
    OwnSupports own;

    @Autowired
    As as;

    Officer rasa;
    HouseholdCard family;
    UUID oksana;
    UUID petro;
    ProgrammeId programme;
    LocalDate today;

    @BeforeEach
    void a_family() {
        today = given.today();
        rasa = as.casemanager(19);
        family = people.household(19, "Savchenko", "Oksana", "Petro");
        oksana = family.people().getFirst().value();
        petro = family.people().getLast().value();
        programme = programmes.programme(family.id(), rasa);
        needs.opened(programme, today.minusMonths(9));
    }

    private List<String> office() {
        as.run(Officer.SYSTEM, find::find);
        return as.run(rasa, () -> rules(show.show(family.id(), rasa).overview().orElseThrow()));
    }

    private List<String> seenBy(UUID person) {
        Officer self = as.newcomer(person);
        return as.run(self, () -> rules(own.of(family.id()).orElseThrow()));
    }

    private static List<String> rules(SupportOverview overview) {
        return overview.signals().stream().map(SupportSignal::words).sorted().toList();
    }

    private void work(int... levels) {
        int days = 300;
        for (int level : levels) {
            needs.rated(programme, oksana, today.minusDays(days), "work", level, level);
            days -= 100;
        }
    }

    private SupportId support() {
        return given.granted(programme, "work", today.minusDays(310), today.plusMonths(9), null);
    }

    @Test
    void a_part_of_life_that_rose_at_two_reviews_asks_for_the_next_step_until_it_is_taken() {
        SupportId support = support();
        work(3, 4);
        assertThat(office()).isEmpty();
        needs.rated(programme, oksana, today.minusDays(5), "work", 4, 4);
        assertThat(office()).containsExactly("signal.S2");
        assertThat(seenBy(oksana)).containsExactly("signal.S2");
        assertThat(seenBy(petro)).as("what she said about herself").isEmpty();

        given.lowered(support, 80, today.minusDays(1));
        assertThat(office()).isEmpty();
    }

    @Test
    void neither_side_is_overruled_about_a_step_down() {
        support();
        needs.rated(programme, oksana, today.minusDays(300), "work", 3, 3);
        needs.rated(programme, oksana, today.minusDays(200), "work", 3, 5);
        needs.rated(programme, oksana, today.minusDays(100), "work", 3, 5);
        assertThat(office()).doesNotContain("signal.S2");
    }

    @Test
    void a_sheltered_support_raises_no_step_down_signal() {
        given.granted(programme, "work", today.minusDays(310), today.plusMonths(9), today.plusMonths(6));
        work(3, 4, 4);
        programmes.step(programmes.goal(programme, "Робота"), "Резюме", "casemanager", "casemanager", "agreed", null);
        needs.run(
                "update programme.step set created_at = created_at - interval '90 days', doing_level = 0 where goal_id in "
                        + "(select id from programme.goal where programme_id = ?)",
                programme.value());
        assertThat(office()).isEmpty();

        needs.run(
                "update programme.support set sheltered_until = ? where programme_id = ?",
                today.minusDays(1),
                programme.value());
        assertThat(office()).containsExactly("signal.S2", "signal.S4", "signal.S5");
    }

    @Test
    void nothing_that_changes_asks_whether_it_is_the_right_help() {
        support();
        work(3, 3);
        assertThat(office()).isEmpty();
        needs.rated(programme, oksana, today.minusDays(100), "work", 3, 3);
        assertThat(office()).containsExactly("signal.S3");
        needs.rated(programme, oksana, today, "work", 4, 4);
        assertThat(office()).isEmpty();
    }

    @Test
    void most_steps_done_for_somebody_ask_what_could_be_done_together() {
        GoalId goal = programmes.goal(programme, "Робота");
        needs.done(goal, 0);
        needs.done(goal, 0);
        needs.done(goal, 2);
        assertThat(office()).contains("signal.S4");
        assertThat(seenBy(petro)).as("a goal of the family").contains("signal.S4");
        needs.done(goal, 2);
        assertThat(office()).doesNotContain("signal.S4");

        needs.done(goal, 0);
        needs.opened(programme, today.minusMonths(5));
        assertThat(office()).doesNotContain("signal.S4");
    }

    @Test
    void worse_after_a_step_down_asks_to_give_it_again_until_it_is_given() {
        SupportId support = support();
        work(4);
        SupportDecisionId step = given.lowered(support, 70, today.minusDays(60));
        assertThat(office()).isEmpty();
        needs.rated(programme, oksana, today.minusDays(5), "work", 3, 4);
        assertThat(office()).containsExactly("signal.S7.worse");
        assertThat(seenBy(oksana)).containsExactly("signal.S7.worse");

        Officer self = as.newcomer(oksana);
        as.run(self, () -> own.restore(step, self));
        assertThat(office()).doesNotContain("signal.S7.worse");
    }

    @Test
    void a_need_without_support_is_asked_about_after_fourteen_days() {
        needs.rated(programme, oksana, today.minusDays(13), "work", 4, 2);
        assertThat(office()).isEmpty();
        needs.rated(programme, petro, today.minusDays(14), "work", 2, 4);
        assertThat(office()).containsExactly("signal.S8");
        assertThat(seenBy(petro)).containsExactly("signal.S8");
        assertThat(seenBy(oksana)).isEmpty();
        support();
        assertThat(office()).isEmpty();
    }

    @Test
    void the_lines_are_the_persons_own_and_a_change_counts_after_two_reviews() {
        GoalId goal = programmes.goal(programme, "Робота");
        for (int n = 0; n < 4; n++) {
            needs.done(goal, n);
        }
        work(2, 4);
        OwnWay before = way(oksana);
        assertThat(before.doing().shown()).isFalse();
        assertThat(before.domains().getFirst().change()).isNull();

        needs.done(goal, 3);
        needs.rated(programme, oksana, today.minusDays(5), "work", 5, 3);
        OwnWay now = way(oksana);
        assertThat(now.doing().percent()).isEqualTo(60);
        assertThat(now.domains().getFirst().gap()).isTrue();
        assertThat(now.domains().getFirst().change()).isEqualTo(new OwnWay.Change(2, 3));
        assertThat(as.run(
                        rasa,
                        () -> show.show(family.id(), rasa)
                                .overview()
                                .orElseThrow()
                                .ways()))
                .containsExactly(now);
        Officer other = as.newcomer(petro);
        assertThat(as.run(other, () -> own.of(family.id()).orElseThrow().ways()))
                .extracting(OwnWay::person)
                .doesNotContain(oksana);
    }

    private OwnWay way(UUID person) {
        Officer self = as.newcomer(person);
        return as.run(self, () -> own.of(family.id()).orElseThrow().ways()).getFirst();
    }
}
