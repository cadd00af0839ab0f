package lt.tiltas.programme;

import lt.tiltas.access.As;
import lt.tiltas.access.Role;
import lt.tiltas.access.route.RouteVariable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class CaseloadVariables {

    @Bean
    RouteVariable transferVariable(As as, JdbcClient db) {
        return RouteVariable.stored(
                as,
                db,
                "TransferId",
                "select t.batch_id from programme.transfer t join programme.programme p on p.id = t.programme_id where p.household_id = ?");
    }

    @Bean
    RouteVariable followUpVariable(As as, JdbcClient db) {
        return RouteVariable.stored(
                as,
                db,
                "FollowUpId",
                "select f.id from programme.follow_up f join programme.programme p on p.id = f.programme_id where p.household_id = ?");
    }

    /** Supervisors are the administrator's to keep, in every municipality. */
    @Bean
    RouteVariable supervisorVariable(As as, JdbcClient db) {
        return RouteVariable.stored(
                as,
                db,
                "SupervisorId",
                "select s.id from programme.supervisor s join registration.household h on h.holder_org = s.org_id where h.id = ? and s.until is null",
                Role.ADMIN);
    }
}
