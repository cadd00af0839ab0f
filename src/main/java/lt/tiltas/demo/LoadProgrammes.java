package lt.tiltas.demo;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.demo.country.Household;
import lt.tiltas.demo.country.Officer;
import lt.tiltas.demo.country.Programme;
import lt.tiltas.programme.DemoProgrammes;
import lt.tiltas.programme.DemoProgrammes.Plan;
import lt.tiltas.programme.DemoProgrammes.Talk;
import lt.tiltas.programme.DemoProgrammes.ToDo;
import lt.tiltas.programme.DemoProgrammes.Wanted;
import lt.tiltas.programme.Words;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Goals in people's own words, steps and meetings. */
@Component
@Profile("demo")
class LoadProgrammes {

    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");

    private final DemoProgrammes programmes;
    private final LoadReferrals referrals;

    LoadProgrammes(DemoProgrammes programmes, LoadReferrals referrals) {
        this.programmes = programmes;
        this.referrals = referrals;
    }

    void load(DemoCountry country, DemoIds ids) {
        Map<Integer, Officer> officers =
                country.officers().stream().collect(Collectors.toMap(Officer::number, Function.identity()));
        programmes.write(country.households().stream()
                .filter(household -> household.programme() != null)
                .map(household -> plan(household, officers, ids))
                .toList());
        referrals.load(country, ids);
    }

    private static Plan plan(Household household, Map<Integer, Officer> officers, DemoIds ids) {
        Programme programme = household.programme();
        Officer lead = officers.get(programme.leadOfficer());
        String language = household.applicant().contact().languages().getFirst();
        return new Plan(
                ids.household(household.number()),
                lead.organisation(),
                programme.openedOn(),
                programme.months(),
                ids.officer(lead.number()),
                lead.givenName() + " " + lead.surname(),
                programme.closedOn(),
                programme.goals().stream().map(goal -> goal(goal, ids)).toList(),
                programme.meetings().stream()
                        .map(meeting -> talk(meeting, language))
                        .toList());
    }

    private static Wanted goal(Programme.Goal goal, DemoIds ids) {
        List<ToDo> steps = goal.steps().stream()
                .map(step -> new ToDo(
                        step.owner().equals("case_manager") ? "casemanager" : step.owner(),
                        words(step.words(), goal.language()),
                        step.dueOn(),
                        step.doneOn()))
                .toList();
        return new Wanted(
                goal.domain(), ids.person(goal.person()), words(goal.words(), goal.language()), goal.setOn(), steps);
    }

    private static Words words(Programme.Words words, String language) {
        return new Words(words.own(), language, words.lt());
    }

    private static Talk talk(Programme.Meeting meeting, String language) {
        return new Talk(
                meeting.on().atTime(meeting.at()).atZone(VILNIUS).toOffsetDateTime(),
                meeting.place(),
                meeting.state(),
                meeting.aboutLt(),
                language);
    }
}
