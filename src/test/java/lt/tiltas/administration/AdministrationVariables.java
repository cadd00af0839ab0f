package lt.tiltas.administration;

import java.util.Set;
import lt.tiltas.access.As;
import lt.tiltas.access.Role;
import lt.tiltas.access.route.RouteVariable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The administrator keeps all accounts, and the data-protection officer oversees all looks. */
@Configuration
class AdministrationVariables {

    @Bean
    RouteVariable accountVariable(As as) {
        return RouteVariable.of("AccountId", household -> as.casemanager(88).id(), Role.ADMIN);
    }

    @Bean
    RouteVariable lookVariable(As as, JdbcClient db) {
        return new RouteVariable(
                "LookId",
                household -> as.run(
                        as.at(1, Role.DPO),
                        () -> db.sql("select max(look_id) from access.look_subject where person_id = ?")
                                .param(household.people().getFirst().value())
                                .query((rs, n) -> rs.getLong(1))
                                .single()),
                Set.of(Role.DPO),
                "999999999999");
    }
}
