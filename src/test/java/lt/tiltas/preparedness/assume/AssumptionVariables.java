package lt.tiltas.preparedness.assume;

import java.util.Set;
import lt.tiltas.access.Role;
import lt.tiltas.access.route.RouteVariable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Assumptions belong to the country: whoever may read one may read all. */
@Configuration
class AssumptionVariables {

    @Bean
    RouteVariable assumptionVariable() {
        return new RouteVariable("assumption", household -> "wave-level", Set.of(Role.values()), "none");
    }

    @Bean
    RouteVariable thresholdVariable() {
        return new RouteVariable("threshold", household -> "registered-watch", Set.of(Role.values()), "none");
    }
}
