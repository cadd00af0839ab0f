package lt.tiltas.programme.record;

import java.util.Map;
import lt.tiltas.registration.ErasedPart;
import lt.tiltas.registration.QueriedPart;
import lt.tiltas.registration.RecordPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The person's own accounts, and what the family was paid. */
@Configuration
class PaymentParts {

    @Bean
    RecordPart supportAccountsPart(JdbcClient db) {
        return new QueriedPart(db, 44, "supportAccounts", true, Map.of(), """
                select a.holder_name as holder, '… ' || a.account_end as account, a.entered_at as at, a.ended_at
                from programme.account a join programme.programme r on r.id = a.programme_id
                where r.household_id = :household and a.person_id = :person order by a.entered_at
                """);
    }

    @Bean
    RecordPart supportPaymentsPart(JdbcClient db) {
        return new QueriedPart(
                db, 45, "supportPayments", true, Map.of("kind", "due.", "state", "payment-line.state."), """
                select p.kind, p.for_month, round(p.cents / 100.0, 2) as amount, p.holder_name as holder, '… ' || p.account_end as account, p.state,
                    p.settled_on, (select max(e.booked_on) from programme.statement_entry e where e.payment_id = p.id) as booked_on
                from programme.payment p join programme.programme r on r.id = p.programme_id
                where r.household_id = :household and cast(:person as uuid) is not null order by p.for_month, p.kind
                """);
    }

    @Bean
    ErasedPart erasedAccounts(JdbcClient db) {
        return new ErasedPart(db, "select programme.erase_accounts(:person) where cast(:homes as uuid[]) is not null");
    }
}
