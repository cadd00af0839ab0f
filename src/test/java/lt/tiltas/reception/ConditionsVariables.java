package lt.tiltas.reception;

import java.util.Set;
import lt.tiltas.access.As;
import lt.tiltas.access.Role;
import lt.tiltas.access.route.RouteVariable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was planted in one house has one id. */
@Configuration
class ConditionsVariables {

    private static final String PLANTED = "select id from reception.inspection where note = cast(? as text)";

    @Bean
    RouteVariable inspectionVariable(As as, JdbcClient db) {
        return RouteVariable.stored(as, db, "InspectionId", PLANTED);
    }

    @Bean
    RouteVariable defectVariable(As as, JdbcClient db) {
        return RouteVariable.stored(as, db, "DefectId", PLANTED);
    }

    @Bean
    RouteVariable photoVariable(As as, JdbcClient db) {
        return RouteVariable.stored(as, db, "PhotoId", PLANTED);
    }

    @Bean
    RouteVariable sectionVariable() {
        return open("section", "housing");
    }

    @Bean
    RouteVariable standardVariable() {
        return open("/standards/{code}", "S5");
    }

    @Bean
    RouteVariable standardTextVariable() {
        return open("/standards/{code}/texts", "S5");
    }

    private static RouteVariable open(String address, String code) {
        return new RouteVariable(address, household -> code, Set.of(Role.values()), code);
    }
}
