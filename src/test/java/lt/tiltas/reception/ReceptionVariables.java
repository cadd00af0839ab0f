package lt.tiltas.reception;

import lt.tiltas.access.As;
import lt.tiltas.access.Role;
import lt.tiltas.access.route.RouteVariable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Houses are open by design; who may block their beds is asked by the page's own tests. */
@Configuration
class ReceptionVariables {

    @Bean
    RouteVariable siteVariable(As as, JdbcClient db) {
        return RouteVariable.stored(
                as, db, "SiteId", "select site_id from reception.stay where household_id = ?", Role.values());
    }

    @Bean
    RouteVariable roomVariable(As as, JdbcClient db) {
        return RouteVariable.stored(
                as, db, "room", "select room_id from reception.stay where household_id = ?", Role.values());
    }

    @Bean
    RouteVariable blockVariable(As as, JdbcClient db) {
        return RouteVariable.stored(
                as, db, "block", "select id from reception.stay where household_id = ?", Role.values());
    }

    @Bean
    RouteVariable leaveVariable(As as, JdbcClient db) {
        return RouteVariable.stored(as, db, "LeaveId", "select request_id from reception.leave where household_id = ?");
    }

    @Bean
    RouteVariable issueVariable(As as, JdbcClient db) {
        return RouteVariable.stored(as, db, "IssueId", "select id from reception.issue where household_id = ?");
    }

    @Bean
    RouteVariable shownVariable(As as, JdbcClient db) {
        return RouteVariable.stored(as, db, "ShownId", "select id from reception.scan_record where household_id = ?");
    }
}
