package lt.tiltas.programme.record;

import java.util.Map;
import lt.tiltas.registration.ErasedPart;
import lt.tiltas.registration.QueriedPart;
import lt.tiltas.registration.RecordPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The contract of integration, from when to when the person counts in it, and what bears on its amounts. */
@Configuration
class BenefitParts {

    @Bean
    RecordPart contractsPart(JdbcClient db) {
        return new QueriedPart(
                db, 46, "contracts", true, Map.of("contract_rules", "benefit.rules.", "ending", "agreement.end."), """
                select c.rules as contract_rules, c.signed_on as contract_signed_on, c.ended_on, c.ended_why as ending,
                    s.held_on as share_reviewed_on, c.org_id as organisation
                from programme.integration_contract c left join programme.share_review s on s.contract_id = c.id
                where c.household_id = :household and cast(:person as uuid) is not null order by c.signed_on
                """);
    }

    @Bean
    RecordPart countedPart(JdbcClient db) {
        return new QueriedPart(db, 47, "counted", true, Map.of("schooling", "agreement.schooling."), """
                select m.counts_from, m.counts_until, m.child as counted_as_child, m.schooling from programme.contract_member m
                where m.person_id = :person and cast(:household as uuid) is not null order by m.counts_from
                """);
    }

    @Bean
    RecordPart otherSupportPart(JdbcClient db) {
        return new QueriedPart(db, 48, "otherSupport", true, Map.of("other_support", "due."), """
                select o.kind as other_support, o.from_on as valid_from, o.until_on as valid_until, o.named as other_support_named, o.withdrawn_at
                from programme.other_support o where o.household_id = :household and cast(:person as uuid) is not null order by o.from_on
                """);
    }

    @Bean
    RecordPart rentRequestsPart(JdbcClient db) {
        return new QueriedPart(db, 49, "rentRequests", true, Map.of(), """
                select r.asked_on as rent_asked_on, round(r.rent_cents / 100.0, 2) as rent_amount, r.area as rent_area, r.lease_from, r.lease_until,
                    r.declared as lease_declared, r.registered as lease_registered, r.relatives as lease_relatives,
                    r.dormitory as lease_dormitory, round(r.yearly_income_cents / 100.0, 2) as yearly_income, r.replaced_at as rent_replaced_at
                from programme.rent_request r where r.household_id = :household and cast(:person as uuid) is not null order by r.made_at
                """);
    }

    @Bean
    ErasedPart erasedContracts(JdbcClient db) {
        return new ErasedPart(db, "select programme.erase_contracts(:person, :homes)");
    }
}
