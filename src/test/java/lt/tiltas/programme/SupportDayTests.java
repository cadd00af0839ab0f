package lt.tiltas.programme;

import static lt.tiltas.access.As.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.independence.SeeIndependence;
import lt.tiltas.programme.signal.FindSignals;
import lt.tiltas.registration.Given;
import lt.tiltas.registration.HouseholdCard;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What supports put before the case manager and the supervisor, and the lines in groups. */
@TiltasTest
class SupportDayTests {

    /** A municipality in which no other test finishes steps. */
    private static final int QUIET = 41;

    private static final int TEN = 10;

    @Autowired
    MockMvcTester mvc;

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
    SeeIndependence independence;

    @Autowired
    As as;

    private MvcTestResult see(String address, Officer officer) {
        return mvc.get()
                .uri(address + (address.contains("?") ? "&" : "?") + "language=lt")
                .with(signedIn(officer))
                .exchange();
    }

    @Test
    void a_day_shows_cliffs_and_what_is_missing_after_a_lowering() {
        LocalDate today = given.today();
        Officer manager = given.colleague(QUIET);
        HouseholdCard family = people.household(QUIET, "Skardienė", "Ira");
        ProgrammeId programme = programmes.programme(family.id(), manager);
        SupportId support = given.granted(programme, "work", today.minusMonths(8), today.plusDays(20), null);
        given.lowered(support, 70, today.minusDays(20));
        needs.run("""
                insert into programme.shortage (programme_id, org_id, what, told_on, told_by)
                select id, org_id, 'rent', ?, created_by from programme.programme where id = ?
                """, today, programme.value());
        as.run(Officer.SYSTEM, find::find);

        assertThat(see("/desk", manager))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "1 parama baigiasi, o po jos nieko", "liko 20 dienų", "1 kartą sumažinus trūksta: ar atkurti");

        Officer supervisor = given.supervisor(QUIET);
        assertThat(see("/support-signals", supervisor)).bodyText().doesNotContain("Skardienė");
        needs.run(
                "update programme.signal set gone_on = ? where support_id = ? and rule = 'S7'", today, support.value());
        needs.run("""
                insert into programme.signal (programme_id, org_id, support_id, rule, arose_on)
                select programme_id, org_id, id, 'S7', ? from programme.support where id = ?
                """, today.minusDays(8), support.value());
        assertThat(see("/support-signals", supervisor))
                .hasStatusOk()
                .bodyText()
                .contains("Skardienė", "pritrūko nuomai");
        assertThat(see("/supervision", supervisor))
                .hasStatusOk()
                .bodyText()
                .contains("1 klausimas dėl per mažos paramos be atsakymo");
    }

    @Test
    void finished_steps_are_told_of_ten_families_and_not_of_nine() {
        Officer manager = given.colleague(QUIET);
        for (int n = 1; n <= TEN; n++) {
            assertThat(shown(manager)).as("of %s", n - 1).isFalse();
            HouseholdCard family = people.household(QUIET, "Grupė", "Ira");
            GoalId goal = programmes.goal(programmes.programme(family.id(), manager), "Робота");
            for (int level : new int[] {0, 1, 2, 3, 3}) {
                needs.done(goal, level);
            }
        }
        assertThat(shown(manager)).isTrue();
    }

    private boolean shown(Officer officer) {
        return as.run(
                officer,
                () -> independence.see(officer).doing().stream()
                        .anyMatch(line -> line.municipality() == QUIET && line.percent() == 60));
    }
}
