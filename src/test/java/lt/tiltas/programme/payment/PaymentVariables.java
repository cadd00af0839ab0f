package lt.tiltas.programme.payment;

import lt.tiltas.access.As;
import lt.tiltas.access.route.RouteVariable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class PaymentVariables {

    private static final String OF_THE_HOUSEHOLD =
            " from programme.payment p join programme.programme r on r.id = p.programme_id"
                    + " left join programme.statement_entry e on e.payment_id = p.id where r.household_id = ?";

    @Bean
    RouteVariable payoutVariable(As as, JdbcClient db) {
        return RouteVariable.stored(as, db, "PayoutId", "select p.list_id" + OF_THE_HOUSEHOLD);
    }

    @Bean
    RouteVariable supportPaymentVariable(As as, JdbcClient db) {
        return RouteVariable.stored(as, db, "PaymentId", "select p.id" + OF_THE_HOUSEHOLD);
    }

    @Bean
    RouteVariable bankStatementVariable(As as, JdbcClient db) {
        return RouteVariable.stored(as, db, "StatementId", "select e.statement_id" + OF_THE_HOUSEHOLD);
    }
}
