package lt.tiltas.placement;

import lt.tiltas.access.As;
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
}
