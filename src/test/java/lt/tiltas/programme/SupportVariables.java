package lt.tiltas.programme;

import lt.tiltas.access.As;
import lt.tiltas.access.Role;
import lt.tiltas.access.route.RouteVariable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class SupportVariables {

    @Bean
    RouteVariable supportVariable(As as, JdbcClient db) {
        return stored(as, db, "SupportId", "support");
    }

    @Bean
    RouteVariable supportDecisionVariable(As as, JdbcClient db) {
        return stored(as, db, "SupportDecisionId", "support_decision");
    }

    @Bean
    RouteVariable supportAppealVariable(As as, JdbcClient db) {
        return stored(as, db, "SupportAppealId", "appeal");
    }

    @Bean
    RouteVariable supportSignalVariable(As as, JdbcClient db) {
        return stored(as, db, "SupportSignalId", "signal");
    }

    private static RouteVariable stored(As as, JdbcClient db, String type, String table) {
        return RouteVariable.stored(
                as,
                db,
                type,
                "select t.id from programme." + table
                        + " t join programme.programme p on p.id = t.programme_id where p.household_id = ?",
                Role.REGISTRAR);
    }
}
