package lt.tiltas.programme;

import lt.tiltas.access.As;
import lt.tiltas.access.route.RouteVariable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class RelocationVariables {

    @Bean
    RouteVariable relocationVariable(As as, JdbcClient db) {
        return RouteVariable.stored(
                as,
                db,
                "RelocationId",
                "select r.id from programme.relocation r join programme.programme p on p.id = r.programme_id where p.household_id = ?");
    }
}
