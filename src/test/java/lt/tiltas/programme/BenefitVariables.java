package lt.tiltas.programme;

import lt.tiltas.access.As;
import lt.tiltas.access.route.RouteVariable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class BenefitVariables {

    @Bean
    RouteVariable contractVariable(As as, JdbcClient db) {
        return RouteVariable.stored(
                as, db, "ContractId", "select id from programme.integration_contract where household_id = ?");
    }
}
