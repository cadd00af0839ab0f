package lt.tiltas.programme.benefit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lt.tiltas.law.amount.AmountBook;
import lt.tiltas.law.amount.Amounts;
import lt.tiltas.programme.BenefitCard;
import lt.tiltas.programme.BenefitCard.Month;
import lt.tiltas.programme.MonthShare;
import org.springframework.stereotype.Component;

/** The months of contracts with what is due in them. Reads the tables once for many. */
@Component
public class ReckonMonths {

    private final Amounts amounts;
    private final MonthShare monthShare;
    private final Clock clock;

    ReckonMonths(Amounts amounts, MonthShare monthShare, Clock clock) {
        this.amounts = amounts;
        this.monthShare = monthShare;
        this.clock = clock;
    }

    public BenefitCard card(Contract contract) {
        return card(contract, amounts.book());
    }

    AmountBook book() {
        return amounts.book();
    }

    BenefitCard card(Contract contract, AmountBook book) {
        List<Month> months = new ArrayList<>();
        Optional<Month> month = month(contract, book, 1);
        while (month.isPresent()) {
            months.add(month.get());
            month = month(contract, book, months.size() + 1);
        }
        return new BenefitCard(
                contract.id(),
                contract.household(),
                contract.municipality(),
                contract.rules(),
                contract.term().signedOn(),
                contract.term().endedOn(),
                contract.beside().reviewedOn(),
                months,
                LocalDate.now(clock));
    }

    Optional<Month> month(Contract contract, AmountBook book, int number) {
        return ContractMonth.of(book, contract, number, begins -> monthShare.of(contract.household(), begins));
    }
}
