package lt.tiltas.programme;

import lt.tiltas.access.As;
import lt.tiltas.access.Role;
import lt.tiltas.access.route.RouteVariable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class AgreementVariables {

    private static final String BY_HOUSEHOLD =
            " t where t.person_id in (select id from registration.person where household_id = ?)";

    private static RouteVariable of(As as, JdbcClient db, String type, String table) {
        return RouteVariable.stored(as, db, type, "select t.id from programme." + table + BY_HOUSEHOLD);
    }

    @Bean
    RouteVariable programmeAssessmentVariable(As as, JdbcClient db) {
        return of(as, db, "AssessmentId", "assessment");
    }

    @Bean
    RouteVariable strengthVariable(As as, JdbcClient db) {
        return of(as, db, "StrengthId", "strength");
    }

    @Bean
    RouteVariable restrictedNeedVariable(As as, JdbcClient db) {
        return of(as, db, "RestrictedNeedId", "restricted_need");
    }

    @Bean
    RouteVariable personPlanVersionVariable(As as, JdbcClient db) {
        return of(as, db, "PlanVersionId", "plan_version");
    }

    @Bean
    RouteVariable signatureVariable(As as, JdbcClient db) {
        return of(as, db, "SignatureId", "signature");
    }

    @Bean
    RouteVariable planChangeVariable(As as, JdbcClient db) {
        return of(as, db, "PlanChangeId", "plan_change");
    }

    @Bean
    RouteVariable ratedDomainVariable() {
        return RouteVariable.of(
                "/programme-assessments/{id}/domains/{domain}/{part}/translation", household -> "home", Role.values());
    }

    @Bean
    RouteVariable ratedPartVariable() {
        return RouteVariable.of("part", household -> "reason", Role.values());
    }

    @Bean
    RouteVariable lifeDomainVariable() {
        return RouteVariable.of("/programme-assessments/{id}/domains/{domain}", household -> "home", Role.values());
    }
}
