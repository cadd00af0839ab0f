package lt.tiltas.programme;

import lt.tiltas.access.As;
import lt.tiltas.access.route.RouteVariable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class RepaymentVariables {

    @Bean
    RouteVariable repaymentVariable(As as, JdbcClient db) {
        return RouteVariable.stored(as, db, "RepaymentId", "select id from programme.repayment where household_id = ?");
    }
}
