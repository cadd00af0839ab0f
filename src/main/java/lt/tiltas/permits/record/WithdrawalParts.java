package lt.tiltas.permits.record;

import java.util.Map;
import lt.tiltas.registration.ErasedPart;
import lt.tiltas.registration.QueriedPart;
import lt.tiltas.registration.RecordPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Permits withdrawn, on what act, and given back. */
@Configuration
class WithdrawalParts {

    @Bean
    RecordPart permitWithdrawalsPart(JdbcClient db) {
        return new QueriedPart(db, 27, "permitWithdrawals", false, Map.of("state", "permit.withdrawal.state."), """
                select w.state, w.legal_basis, w.reasons, w.answer, w.from_on - 1 as valid_until, w.undone_why as reason,
                    w.org_id as organisation
                from permits.withdrawal w
                where w.person_id = :person and cast(:household as uuid) is not null order by w.proposed_at
                """);
    }

    @Bean
    ErasedPart erasedWithdrawals(JdbcClient db) {
        return new ErasedPart(db, "select permits.erase_withdrawals(:person)");
    }
}
