package lt.tiltas.permits;

import lt.tiltas.access.As;
import lt.tiltas.access.Role;
import lt.tiltas.access.route.RouteVariable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class PermitVariables {

    @Bean
    RouteVariable applicationVariable(As as, JdbcClient db) {
        return RouteVariable.stored(
                as, db, "ApplicationId", "select id from permits.application where household_id = ?", Role.REGISTRAR);
    }

    /** Shown to appointed officers only, so to no role as such. */
    @Bean
    RouteVariable asylumVariable(As as, JdbcClient db) {
        return RouteVariable.stored(
                as, db, "AsylumCaseId", "select id from permits.asylum_case where household_id = ?");
    }

    @Bean
    RouteVariable paperVariable(As as, JdbcClient db) {
        return RouteVariable.stored(
                as, db, "PaperId", "select id from permits.paper where household_id = ?", Role.REGISTRAR);
    }

    @Bean
    RouteVariable letterVariable(As as, JdbcClient db) {
        return RouteVariable.stored(
                as, db, "LetterId", "select id from permits.letter where household_id = ?", Role.REGISTRAR);
    }
}
