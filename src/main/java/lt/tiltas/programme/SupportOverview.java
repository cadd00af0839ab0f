package lt.tiltas.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a family's supports that both sides see, in the same words.
 *
 * @param incomes the last months; shown as a line only from {@code leastMonths} on
 */
public record SupportOverview(
        ProgrammeCard programme,
        List<SupportNow> supports,
        List<SupportSignal> signals,
        List<SupportAppeal> appeals,
        List<OwnIncome> incomes,
        List<OwnWay> ways,
        int leastMonths,
        LocalDate today) {

    public List<SupportNow> live() {
        return supports.stream().filter(SupportNow::live).toList();
    }

    public List<SupportNow> past() {
        return supports.stream().filter(now -> !now.live()).toList();
    }

    /** What waits for the person's word. */
    public List<SupportDecision> asked() {
        return supports.stream()
                .flatMap(now -> now.decisions().stream())
                .filter(SupportDecision::asksThePerson)
                .toList();
    }

    public Optional<SupportDecision> decision(SupportDecisionId id) {
        return supports.stream()
                .flatMap(now -> now.decisions().stream())
                .filter(one -> one.id().equals(id))
                .findFirst();
    }

    public Optional<SupportNow> support(@Nullable SupportId id) {
        return supports.stream().filter(now -> now.support().id().equals(id)).findFirst();
    }

    public Optional<SupportAppeal> appeal(SupportDecisionId id) {
        return appeals.stream().filter(one -> one.decision().equals(id)).findFirst();
    }

    public boolean lineShown() {
        return incomes.size() >= leastMonths;
    }

    /** Of the goal a support serves; null when it names none, or the goal is gone. */
    public @Nullable Words goalWords(Support support) {
        return programme.goals().stream()
                .filter(goal -> goal.id().value().equals(support.aim().goal()))
                .map(Goal::words)
                .findFirst()
                .orElse(null);
    }
}
