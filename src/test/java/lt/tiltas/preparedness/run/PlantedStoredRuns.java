package lt.tiltas.preparedness.run;

import java.util.Set;
import java.util.UUID;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.access.route.RouteVariable;
import lt.tiltas.preparedness.scenario.Question;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A small question that is kept, with its run. */
@Configuration
class PlantedStoredRuns {

    private final KeepQuestion keepQuestion;

    PlantedStoredRuns(KeepQuestion keepQuestion) {
        this.keepQuestion = keepQuestion;
    }

    private KeepQuestion.Kept add(As as) {
        Officer analyst = as.at(1, Role.ANALYST);
        var form = new KeptScenario.New(UUID.randomUUID(), "Planted " + UUID.randomUUID(), "invented");
        var question = new Question(null, 1_000, null, 4, null, null, null, null, null);
        return as.run(analyst, () -> keepQuestion.keep(form, question, "people=1000&weeks=4", analyst));
    }

    @Bean
    RouteVariable keptScenarioVariable(As as) {
        return new RouteVariable(
                "keptScenario", household -> add(as).scenario(), Set.of(Role.values()), new UUID(9, 9).toString());
    }

    @Bean
    RouteVariable storedRunVariable(As as) {
        return new RouteVariable(
                "storedRun", household -> add(as).run(), Set.of(Role.values()), new UUID(9, 9).toString());
    }
}
