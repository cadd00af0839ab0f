package lt.tiltas.placement;

import java.util.Set;
import lt.tiltas.access.As;
import lt.tiltas.access.Role;
import lt.tiltas.access.route.RouteVariable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class PlacementVariables {

    @Bean
    RouteVariable offerVariable(As as, JdbcClient db) {
        return RouteVariable.stored(as, db, "OfferId", "select id from placement.offer where household_id = ?");
    }

    @Bean
    RouteVariable objectionVariable(As as, JdbcClient db) {
        return RouteVariable.stored(as, db, "ObjectionId", "select id from placement.objection where household_id = ?");
    }

    @Bean
    RouteVariable surgeVariable(As as, JdbcClient db) {
        return RouteVariable.stored(
                as, db, "SurgeId", "select surge_id from placement.surge_household where household_id = ?");
    }

    @Bean
    RouteVariable statementVariable() {
        return new RouteVariable("/statements/{municipality}", household -> "19", Set.of(Role.values()), "999");
    }
}
