package lt.tiltas.programme.benefit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import lt.tiltas.law.amount.Amount;
import lt.tiltas.law.amount.AmountBook;
import lt.tiltas.law.amount.AmountBook.Band;
import lt.tiltas.programme.BenefitCard.Month;
import lt.tiltas.programme.BenefitCard.Owed;
import lt.tiltas.programme.benefit.Contract.Rented;
import org.jspecify.annotations.Nullable;

/**
 * What one month of a contract brings. Pure: the same contract, tables and decisions give the same cents. Who is counted on its first day
 * counts, and the base in force on that day.
 */
final class ContractMonth {

    private final AmountBook book;
    private final Contract contract;
    private final int number;
    private final LocalDate begins;
    private final List<Owed> owed = new ArrayList<>();

    private ContractMonth(AmountBook book, Contract contract, int number) {
        this.book = book;
        this.contract = contract;
        this.number = number;
        this.begins = contract.term().begins(number);
    }

    /**
     * Empty when the months are over, or the contract has ended before.
     *
     * @param decided share that is paid in the month that begins on a day; 1 without a decision
     */
    static Optional<Month> of(AmountBook book, Contract contract, int number, Function<LocalDate, BigDecimal> decided) {
        ContractMonth month = new ContractMonth(book, contract, number);
        LocalDate ended = contract.term().endedOn();
        if (number < 1 || ended != null && ended.isBefore(month.begins)) {
            return Optional.empty();
        }
        return switch (contract.rules()) {
            case "relocated" -> month.relocated();
            case "centre" -> month.centre();
            default -> month.integration(decided);
        };
    }

    private Optional<Month> integration(Function<LocalDate, BigDecimal> decided) {
        if (book.isExtended(number, begins) && !contract.term().course().goesOn(begins, book.lastUsualMonth(begins))) {
            return Optional.empty();
        }
        Optional<Band> band = book.band(number, begins);
        if (band.isEmpty()) {
            return unpaid();
        }
        BigDecimal share = share(band.get(), decided);
        int people = contract.on(begins).size();
        if (people == 0) {
            add("essentials", Amount.nothing("nobody"));
        } else {
            paid(people, share);
        }
        return Optional.of(month(people, band.get().isOpen(), share));
    }

    /** The programme was made longer, and the rules pay nothing for it: said, and not left out. */
    private Optional<Month> unpaid() {
        add("essentials", book.afterLastMonth(begins));
        return Optional.of(month(contract.on(begins).size(), false, null));
    }

    private void paid(int people, BigDecimal share) {
        if (number == 1) {
            add(
                    "settling-in",
                    contract.rules().equals("turned-18") ? book.turned18(begins) : book.settlingIn(people, begins));
        }
        add("essentials", book.essentials(contract.family(begins), number, share, begins));
        int pupils = contract.newPupils(begins);
        if (pupils > 0) {
            add("school", book.school(pupils, begins));
        }
        int small = contract.inKindergarten(begins);
        if (small > 0) {
            add("pre-school", book.preSchool(small, begins));
        }
        Rented rented = contract.beside().rented();
        if (rented != null && !begins.isBefore(rented.lease().askedOn())) {
            add("rent", book.rent(people, contract.dwelling(rented), begins));
        }
    }

    /** Without a decision the most that the band allows. */
    private BigDecimal share(Band band, Function<LocalDate, BigDecimal> decided) {
        return band.isOpen() ? decided.apply(begins).min(band.most()) : band.most();
    }

    private Optional<Month> relocated() {
        int people = contract.on(begins).size();
        if (people == 0) {
            add("essentials", Amount.nothing("nobody"));
            return book.band(number, begins).map(band -> month(0, false, null));
        }
        Amount monthly = book.relocatedMonthly(contract.family(begins), number, begins);
        if (monthly.zero() != null) {
            return Optional.empty();
        }
        if (number == 1) {
            add("settling-in", book.relocatedOnce(contract.family(begins), begins));
        }
        add("essentials", monthly);
        return Optional.of(month(people, false, null));
    }

    private Optional<Month> centre() {
        int people = contract.on(begins).size();
        Amount monthly = people == 0 ? Amount.nothing("over") : book.centre(contract.family(begins), number, begins);
        if (monthly.zero() != null) {
            return Optional.empty();
        }
        add("centre", monthly);
        return Optional.of(month(people, false, null));
    }

    private void add(String kind, Amount amount) {
        boolean otherwise = contract.otherwise(kind, begins) && book.isOn("benefit.other-support", begins);
        owed.add(new Owed(kind, otherwise ? amount.without("other-support") : amount));
    }

    private Month month(int people, boolean open, @Nullable BigDecimal share) {
        return new Month(
                number,
                begins,
                contract.term().begins(number + 1).minusDays(1),
                people,
                open,
                share,
                List.copyOf(owed));
    }
}
