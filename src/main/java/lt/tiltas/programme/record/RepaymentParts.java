package lt.tiltas.programme.record;

import java.util.Map;
import lt.tiltas.registration.ErasedPart;
import lt.tiltas.registration.QueriedPart;
import lt.tiltas.registration.RecordPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was proposed to be taken back from the family, and what it said to it. */
@Configuration
class RepaymentParts {

    @Bean
    RecordPart repaymentsPart(JdbcClient db) {
        return new QueriedPart(db, 45, "repayments", true, Map.of("state", "repayment.state."), """
                select round(y.cents / 100.0, 2) as amount, round(y.part_cents / 100.0, 2) as part_of_month, y.reasons, y.reasons_own, y.state,
                    y.proposed_on, y.agreed_on, y.starts_on, y.objected_on, y.objection, y.answer, y.answered_on, y.ended_on
                from programme.repayment y where y.household_id = :household and cast(:person as uuid) is not null order by y.proposed_on
                """);
    }

    @Bean
    ErasedPart erasedRepayments(JdbcClient db) {
        return new ErasedPart(db, "select programme.erase_repayments(:person, :homes)");
    }
}
