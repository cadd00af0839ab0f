package lt.tiltas.demo.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProgrammesTests {

    private static final Set<String> DOMAINS = Set.of(
            "home",
            "money",
            "work",
            "skills",
            "lithuanian",
            "school",
            "health",
            "safety",
            "papers",
            "digital",
            "belonging",
            "reserve");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final DemoCountry COUNTRY = DemoCountry.make(11, TODAY);
    private static final List<Programme> PROGRAMMES = COUNTRY.households().stream()
            .map(Household::programme)
            .filter(Objects::nonNull)
            .toList();
    private static final List<Programme.Goal> GOALS =
            PROGRAMMES.stream().flatMap(one -> one.goals().stream()).toList();

    @Test
    void goals_are_many_kinds_of_wishes_in_two_languages() {
        assertThat(GOALS.stream().map(Programme.Goal::words).distinct()).hasSizeGreaterThanOrEqualTo(60);
        assertThat(GOALS.stream()
                        .flatMap(goal -> goal.steps().stream())
                        .map(Programme.Step::words)
                        .distinct())
                .hasSizeGreaterThanOrEqualTo(100);
        assertThat(GOALS).allSatisfy(goal -> {
            assertThat(goal.domain()).isIn(DOMAINS);
            assertThat(goal.language()).isIn("uk", "ru");
            assertThat(goal.steps()).hasSizeBetween(2, 5);
        });
    }

    @Test
    void a_programme_has_two_to_five_goals_and_keeps_its_days_in_order() {
        for (Programme programme : PROGRAMMES) {
            assertThat(programme.goals()).hasSizeBetween(2, 5);
            LocalDate last = programme.closedOn() == null ? TODAY : programme.closedOn();
            assertThat(last).isBetween(programme.openedOn(), TODAY);
            for (Programme.Goal goal : programme.goals()) {
                assertThat(goal.setOn()).isBetween(programme.openedOn(), last);
                goal.steps().stream()
                        .map(Programme.Step::doneOn)
                        .filter(Objects::nonNull)
                        .forEach(doneOn -> assertThat(doneOn).isBetween(goal.setOn(), last));
            }
        }
    }

    @Test
    void a_case_manager_of_the_place_leads_every_programme() {
        for (Programme programme : PROGRAMMES) {
            Officer lead = COUNTRY.officers().get(programme.leadOfficer() - 1);
            assertThat(lead.number()).isEqualTo(programme.leadOfficer());
            assertThat(lead.role()).isEqualTo("case_manager");
        }
    }

    @Test
    void an_open_programme_has_one_next_meeting_and_a_closed_one_none() {
        for (Programme programme : PROGRAMMES) {
            var planned = programme.meetings().stream()
                    .filter(meeting -> meeting.state().equals("planned"))
                    .toList();
            assertThat(planned).hasSize(programme.closedOn() == null ? 1 : 0);
            assertThat(planned).allSatisfy(meeting -> assertThat(meeting.on()).isAfter(TODAY));
        }
    }

    @Test
    void some_steps_are_late() {
        assertThat(PROGRAMMES.stream()
                        .filter(programme -> programme.closedOn() == null)
                        .flatMap(programme -> programme.goals().stream())
                        .flatMap(goal -> goal.steps().stream())
                        .filter(step -> step.doneOn() == null && step.dueOn().isBefore(TODAY)))
                .hasSizeGreaterThan(50);
    }
}
