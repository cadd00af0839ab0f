package lt.tiltas.reception;

import java.util.Set;
import lt.tiltas.access.As;
import lt.tiltas.access.Role;
import lt.tiltas.access.route.RouteVariable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class HostVariables {

    private final As as;
    private final JdbcClient db;

    HostVariables(As as, JdbcClient db) {
        this.as = as;
        this.db = db;
    }

    @Bean
    RouteVariable hostOfferVariable() {
        return stored("HostOfferId", "select offer_id from reception.host_contract where household_id = ?");
    }

    @Bean
    RouteVariable hostContractVariable() {
        return stored("HostContractId", "select id from reception.host_contract where household_id = ?");
    }

    @Bean
    RouteVariable hostVisitVariable() {
        return stored("HostVisitId", "select id from reception.host_visit where household_id = ?");
    }

    @Bean
    RouteVariable hostClaimVariable() {
        return stored("ClaimId", "select id from reception.compensation_claim where household_id = ?");
    }

    @Bean
    RouteVariable compensationListVariable() {
        return stored("PaymentListId", "select list_id from reception.compensation_line where household_id = ?");
    }

    @Bean
    RouteVariable placeAlertVariable() {
        return stored("AlertId", """
                select a.id from reception.alert a join reception.host_contract c on c.site_id = a.site_id where c.household_id = ?
                """);
    }

    @Bean
    RouteVariable compensationSchemeVariable() {
        return open("/compensation/{code}");
    }

    @Bean
    RouteVariable compensationTermVariable() {
        return open("/compensation/{code}/terms");
    }

    /** The rule is everybody's who may open it. */
    private static RouteVariable open(String address) {
        return new RouteVariable(address, household -> "a1-254", Set.of(Role.values()), "none");
    }

    private RouteVariable stored(String type, String sql) {
        return RouteVariable.stored(as, db, type, sql);
    }
}
