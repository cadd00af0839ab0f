package lt.tiltas.demo;

import static lt.tiltas.demo.LoadPayments.KAUNAS;

import java.time.YearMonth;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.access.context.CurrentOfficer;
import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.demo.country.Household;
import lt.tiltas.programme.DemoRepayments;
import lt.tiltas.programme.DemoRepayments.Month;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Of last month's money two families are missing some and five were paid too much: one is to give it back, one has objected, one waits for a second officer. */
@Component
@Profile("demo")
class LoadRepayments {

    private final DemoRepayments repayments;
    private final TransactionTemplate transaction;

    LoadRepayments(DemoRepayments repayments, TransactionTemplate transaction) {
        this.repayments = repayments;
        this.transaction = transaction;
    }

    /** Before last month is paid. */
    void before(DemoCountry country, DemoIds ids) {
        as(() -> repayments.before(month(country, ids)));
    }

    void after(DemoCountry country, DemoIds ids) {
        as(() -> repayments.after(month(country, ids)));
    }

    private void as(Runnable work) {
        CurrentOfficer.as(Officer.SYSTEM, () -> transaction.executeWithoutResult(status -> work.run()));
    }

    private static Month month(DemoCountry country, DemoIds ids) {
        List<Integer> owners = country.officers().stream()
                .filter(officer -> officer.person() != null)
                .map(lt.tiltas.demo.country.Officer::person)
                .toList();
        return new Month(
                KAUNAS.value(),
                YearMonth.from(country.today()).minusMonths(1).atDay(1),
                country.today(),
                country.households().stream()
                        .filter(household -> household.programme() != null)
                        .filter(household ->
                                household.members().stream().anyMatch(one -> owners.contains(one.number())))
                        .map(Household::number)
                        .map(ids::household)
                        .findFirst()
                        .orElseThrow());
    }
}
