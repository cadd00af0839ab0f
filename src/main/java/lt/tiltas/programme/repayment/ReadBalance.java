package lt.tiltas.programme.repayment;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.programme.Balance;
import lt.tiltas.programme.DueSource;
import lt.tiltas.programme.DueSource.Due;
import lt.tiltas.programme.payment.PaidSoFar;
import lt.tiltas.registration.HouseholdId;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Reckons one household's months that were paid once more. */
@Component
public class ReadBalance {

    private final PaidSoFar paidSoFar;
    private final ObjectProvider<DueSource> sources;
    private final Clock clock;

    ReadBalance(PaidSoFar paidSoFar, ObjectProvider<DueSource> sources, Clock clock) {
        this.paidSoFar = paidSoFar;
        this.sources = sources;
        this.clock = clock;
    }

    /** @param municipality that leads the household's programme */
    public Balance of(OrganisationId municipality, HouseholdId household) {
        List<Balance.Paid> paid = paidSoFar.of(household);
        Set<YearMonth> months = new TreeSet<>();
        paid.forEach(one -> months.add(one.month()));
        return Balance.of(due(municipality, household, months), paid);
    }

    /** The amount of this month from which a part may be kept back; 0 when nothing is paid any more. */
    long running(OrganisationId municipality, HouseholdId household) {
        return due(municipality, household, Set.of(YearMonth.now(clock))).stream()
                .filter(due -> due.kind().equals("essentials"))
                .mapToLong(Due::cents)
                .findFirst()
                .orElse(0);
    }

    private List<Due> due(OrganisationId municipality, HouseholdId household, Set<YearMonth> months) {
        return sources.orderedStream()
                .flatMap(source -> source.due(municipality, household, months).stream())
                .toList();
    }
}
