package lt.tiltas.demo;

import java.math.BigInteger;
import java.time.YearMonth;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Role;
import lt.tiltas.access.context.CurrentOfficer;
import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.demo.country.Household;
import lt.tiltas.programme.DemoPayments;
import lt.tiltas.programme.DemoPayments.Payee;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What Kaunas pays its families: most have an account, last month is paid, this month waits for a second signature. */
@Component
@Order(4)
@Profile("demo")
class LoadPayments implements ProgrammePart {

    static final OrganisationId KAUNAS = new OrganisationId(19);

    /** One family in so many has named no account yet. */
    private static final int BARE = 6;

    private final DemoPayments payments;
    private final TransactionTemplate transaction;

    LoadPayments(DemoPayments payments, TransactionTemplate transaction) {
        this.payments = payments;
        this.transaction = transaction;
    }

    /** False when nothing is owed for last month. */
    boolean lastMonth(DemoCountry country, DemoIds ids) {
        YearMonth last = YearMonth.from(country.today()).minusMonths(1);
        Officer finance = officer(country, ids, "finance", Role.FINANCE);
        boolean owes =
                CurrentOfficer.as(Officer.SYSTEM, () -> transaction.execute(status -> payments.owes(KAUNAS, last)));
        if (owes) {
            propose(last, country, ids);
            as(finance, () -> payments.pay(KAUNAS, last, country.today(), finance));
        }
        return owes;
    }

    void thisMonth(DemoCountry country, DemoIds ids) {
        propose(YearMonth.from(country.today()), country, ids);
    }

    private void propose(YearMonth month, DemoCountry country, DemoIds ids) {
        Officer caseManager = officer(country, ids, "casemanager", Role.CASEMANAGER);
        as(caseManager, () -> payments.propose(KAUNAS, month, caseManager));
    }

    /** As the system, with the programmes: before anybody of a family moves out. */
    @Override
    public void load(DemoCountry country, DemoIds ids) {
        payments.payer(KAUNAS, "Kauno miesto savivaldybės administracija", account(KAUNAS.value()));
        List<Household> led = country.households().stream()
                .filter(household ->
                        household.programme() != null && household.programme().closedOn() == null)
                .toList();
        for (int n = 0; n < led.size(); n++) {
            Household household = led.get(n);
            if (n % BARE != BARE - 1) {
                var name = household.applicant().name().latin();
                payments.account(new Payee(
                        ids.household(household.number()),
                        ids.person(household.applicant().number()),
                        name.given() + " " + name.surname(),
                        account(household.number())));
            }
        }
    }

    /** Of no bank; the check digits are right. */
    private static String account(int number) {
        String digits = "%016d".formatted(number);
        int check = 98
                - new BigInteger(digits + "212900").mod(BigInteger.valueOf(97)).intValue();
        return "LT%02d%s".formatted(check, digits);
    }

    private void as(Officer officer, Runnable work) {
        CurrentOfficer.as(officer, () -> transaction.executeWithoutResult(status -> work.run()));
    }

    private static Officer officer(DemoCountry country, DemoIds ids, String account, Role role) {
        return country.officers().stream()
                .filter(one -> one.account().equals(account))
                .map(one -> new Officer(
                        ids.officer(one.number()),
                        one.account(),
                        one.givenName() + " " + one.surname(),
                        new OrganisationId(one.organisation()),
                        role,
                        null))
                .findFirst()
                .orElseThrow();
    }
}
