package lt.tiltas.programme;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lt.tiltas.law.amount.AmountBook;
import lt.tiltas.law.amount.Amounts;
import lt.tiltas.law.amount.Family;
import lt.tiltas.programme.FamilyBudget.Part;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Member;
import org.springframework.stereotype.Component;

/** Reckons by the law's tables what a decision means for the children of a family. Decides nothing. */
@Component
public class FamilyBudgets {

    private final Amounts amounts;

    FamilyBudgets(Amounts amounts) {
        this.amounts = amounts;
    }

    /** Empty for what is no share of the essentials, for a family without children, and where the law has no such share. */
    public Optional<FamilyBudget> of(SupportDecision decision, HouseholdCard household) {
        Integer percent = decision.what().sharePercent();
        LocalDate on = decision.what().takesEffectOn();
        List<Member> members = household.members().stream()
                .filter(member -> !household.marks().erased().contains(member.id()))
                .toList();
        int children = (int) members.stream().filter(member -> member.minor(on)).count();
        if (percent == null || children == 0) {
            return Optional.empty();
        }
        return reckon(
                amounts.book(), new Family(members.size() - children, children), BigDecimal.valueOf(percent, 2), on);
    }

    /** The rate in force on the day, in the first month whose share a decision may lower. */
    static Optional<FamilyBudget> reckon(AmountBook book, Family family, BigDecimal share, LocalDate on) {
        int month = book.firstOpenMonth(on);
        if (book.band(month, on)
                .filter(band -> share.compareTo(band.least()) >= 0 && share.compareTo(band.most()) <= 0)
                .isEmpty()) {
            return Optional.empty();
        }
        Part all = part(book, family, month, share, on);
        Part adults =
                family.adults() == 0 ? new Part(0, 0) : part(book, new Family(family.adults(), 0), month, share, on);
        return Optional.of(new FamilyBudget(
                family.adults(),
                family.children(),
                adults,
                new Part(all.before() - adults.before(), all.after() - adults.after())));
    }

    private static Part part(AmountBook book, Family family, int month, BigDecimal share, LocalDate on) {
        return new Part(
                book.essentials(family, month, BigDecimal.ONE, on).cents(),
                book.essentials(family, month, share, on).cents());
    }
}
