package lt.tiltas.demo;

import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Role;
import lt.tiltas.administration.DemoAccounts;
import lt.tiltas.administration.DemoAccounts.Demo;
import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.demo.country.Officer;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The partner organisations and everybody's accounts. */
@Component
@Profile("demo")
class LoadOfficers {

    private final DemoAccounts accounts;

    LoadOfficers(DemoAccounts accounts) {
        this.accounts = accounts;
    }

    void load(DemoCountry country, DemoIds ids) {
        country.organisations()
                .forEach(one -> accounts.open(
                        one.id(),
                        one.kind(),
                        one.names().lt(),
                        one.names().en(),
                        one.names().uk(),
                        one.names().ru()));
        country.officers().forEach(officer -> accounts.open(account(officer, ids)));
    }

    private static Demo account(Officer officer, DemoIds ids) {
        return new Demo(
                ids.officer(officer.number()),
                officer.account(),
                officer.givenName() + " " + officer.surname(),
                new OrganisationId(officer.organisation()),
                role(officer),
                officer.person() == null ? "lt" : "uk",
                officer.person() == null ? null : ids.person(officer.person()));
    }

    static Role role(Officer officer) {
        return officer.role().equals("case_manager") ? Role.CASEMANAGER : Role.of(officer.role());
    }
}
