package lt.tiltas.registration;

import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.access.route.RouteVariable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class RegistrationVariables {

    @Bean
    RouteVariable householdVariable() {
        return RouteVariable.of("HouseholdId", HouseholdCard::id, Role.REGISTRAR);
    }

    @Bean
    RouteVariable personVariable() {
        return RouteVariable.of("PersonId", household -> household.people().getFirst(), Role.REGISTRAR);
    }

    @Bean
    RouteVariable householdOfTheApi() {
        return RouteVariable.of("/api/v1/households/{id}", HouseholdCard::id, Role.REGISTRAR);
    }

    @Bean
    RouteVariable mergeVariable(As as, JdbcClient db) {
        return RouteVariable.stored(
                as,
                db,
                "MergeId",
                "select m.id from registration.merge m join registration.person p on p.id = m.kept where p.household_id = ?",
                Role.REGISTRAR);
    }

    @Bean
    RouteVariable guardianshipVariable(As as, JdbcClient db) {
        return RouteVariable.stored(
                as,
                db,
                "GuardianshipId",
                "select g.id from registration.guardianship g join registration.person p on p.id = g.person_id where p.household_id = ?");
    }

    @Bean
    RouteVariable vulnerabilityVariable(As as, JdbcClient db) {
        return RouteVariable.stored(
                as,
                db,
                "VulnerabilityId",
                "select v.id from registration.vulnerability v join registration.person p on p.id = v.person_id where p.household_id = ?");
    }

    @Bean
    RouteVariable protectionVariable(As as, JdbcClient db) {
        return RouteVariable.stored(
                as,
                db,
                "ProtectionId",
                "select g.id from registration.protection g join registration.person p on p.id = g.person_id where p.household_id = ?");
    }

    /** Lists are the work of one organisation's registrars; their rows name the household's people. */
    @Bean
    RouteVariable intakeVariable(As as, JdbcClient db) {
        return RouteVariable.of(
                "IntakeId",
                household -> as.run(
                        as.at(holder(household, as, db), Role.REGISTRAR),
                        () -> db.sql("select intake_id from registration.intake_household where household_id = ?")
                                .param(household.id().value())
                                .query((rs, n) -> rs.getString(1))
                                .single()));
    }

    private static int holder(HouseholdCard household, As as, JdbcClient db) {
        return as.run(
                Officer.SYSTEM,
                () -> db.sql("select holder_org from registration.household where id = ?")
                        .param(household.id().value())
                        .query((rs, n) -> rs.getInt(1))
                        .single());
    }
}
