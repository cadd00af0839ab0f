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
    RouteVariable referralVariable(As as, JdbcClient db) {
        return RouteVariable.stored(
                as,
                db,
                "ReferralId",
                "select r.id from registration.referral r join registration.person p on p.id in (r.person_a, r.person_b) where p.household_id = ?");
    }

    /** The system's actor reads no scans. */
    @Bean
    RouteVariable scanVariable(As as, JdbcClient db) {
        return RouteVariable.of(
                "ScanId",
                household -> as.run(
                        as.registrar(),
                        () -> db.sql("select id from registration.scan where person_id = ?")
                                .param(household.people().getFirst().value())
                                .query((rs, n) -> rs.getString(1))
                                .list()
                                .getFirst()),
                Role.REGISTRAR);
    }

    @Bean
    RouteVariable cardVariable(As as, JdbcClient db) {
        var stored = RouteVariable.stored(
                as, db, "CardCode", "select code from registration.card where household_id = ?", Role.REGISTRAR);
        return new RouteVariable(stored.type(), stored.made(), stored.seenEverywhere(), "0000000000000009");
    }

    /** What devices send is the work of the desk that registers. */
    @Bean
    RouteVariable offlineVariable(As as, JdbcClient db) {
        return RouteVariable.stored(
                as, db, "OfflineId", "select id from registration.offline_record where household_id = ?");
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

    /** A sheet is its officer's alone. */
    @Bean
    RouteVariable sheetVariable(As as, JdbcClient db) {
        return RouteVariable.stored(
                as,
                db,
                "SheetId",
                "select r.sheet_id from registration.bulk_row r join registration.person p on p.id = r.person_id where p.household_id = ?");
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
