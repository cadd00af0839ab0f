package lt.tiltas.preparedness;

import java.util.UUID;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.route.RouteVariable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class ActivationVariables {

    /** An activation in which the household's organisation was asked: only the country's offices are shown it. */
    @Bean
    RouteVariable activationVariable(As as, JdbcClient db) {
        return RouteVariable.of(
                "ActivationId",
                household -> as.run(
                        Officer.SYSTEM,
                        () -> db.sql("select activation_id from preparedness.convened where org_id = ? limit 1")
                                .param(household.state().holder().value())
                                .query(UUID.class)
                                .single()));
    }
}
