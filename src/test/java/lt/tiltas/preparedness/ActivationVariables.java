package lt.tiltas.preparedness;

import lt.tiltas.access.As;
import lt.tiltas.access.route.RouteVariable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class ActivationVariables {

    /** An activation in which the household's organisation was asked: only the country's offices are shown it. */
    @Bean
    RouteVariable activationVariable(As as, JdbcClient db) {
        return RouteVariable.stored(as, db, "ActivationId", """
                select c.activation_id::text from preparedness.convened c join registration.household h on h.holder_org = c.org_id where h.id = ?
                """);
    }
}
