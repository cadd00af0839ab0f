package lt.tiltas.programme.outcome;

import lt.tiltas.access.As;
import lt.tiltas.access.route.RouteVariable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class OutcomeVariables {

    @Bean
    RouteVariable outcomeVariable(As as, JdbcClient db) {
        return RouteVariable.stored(
                as,
                db,
                "OutcomeId",
                "select o.id from programme.outcome o join programme.programme p on p.id = o.programme_id where p.household_id = ?");
    }
}
