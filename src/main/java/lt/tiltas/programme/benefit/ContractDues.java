package lt.tiltas.programme.benefit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.law.amount.AmountBook;
import lt.tiltas.programme.BenefitCard.Month;
import lt.tiltas.programme.BenefitCard.Owed;
import lt.tiltas.programme.DueSource;
import lt.tiltas.registration.HouseholdId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What contracts bring in a month of the calendar: of each the one month that begins in it. What is paid once is keyed without a month, so
 * that a second contract does not bring it again.
 */
@Component
class ContractDues implements DueSource {

    private static final Set<String> ONCE = Set.of("settling-in");

    private final Contracts contracts;
    private final ReckonMonths reckonMonths;

    ContractDues(Contracts contracts, ReckonMonths reckonMonths) {
        this.contracts = contracts;
        this.reckonMonths = reckonMonths;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Due> due(OrganisationId municipality, YearMonth month) {
        AmountBook book = reckonMonths.book();
        return contracts.in(municipality, month).stream()
                .flatMap(contract -> due(contract, book, month))
                .toList();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Due> due(OrganisationId municipality, HouseholdId household, Collection<YearMonth> months) {
        AmountBook book = reckonMonths.book();
        List<Contract> all = contracts.all(municipality, household);
        return months.stream()
                .sorted()
                .flatMap(month -> all.stream().flatMap(contract -> due(contract, book, month)))
                .toList();
    }

    private Stream<Due> due(Contract contract, AmountBook book, YearMonth month) {
        LocalDate signedOn = contract.term().signedOn();
        int number = Math.toIntExact(ChronoUnit.MONTHS.between(YearMonth.from(signedOn), month)) + 1;
        return reckonMonths.month(contract, book, number).stream()
                .flatMap(found -> found.owed().stream()
                        .filter(owed -> owed.amount().cents() > 0)
                        .map(owed -> due(contract, found, owed)));
    }

    private static Due due(Contract contract, Month month, Owed owed) {
        String key = contract.household() + "/" + owed.kind()
                + (ONCE.contains(owed.kind()) ? "" : "/" + YearMonth.from(month.begins()));
        return new Due(
                contract.household(),
                owed.kind(),
                key,
                owed.amount().cents(),
                owed.amount().used().getFirst().code(),
                new Basis(month.people(), month.share()));
    }
}
