package lt.tiltas.programme.repayment;

import static lt.tiltas.programme.RepaymentRight.PROPOSE_REPAYMENT;
import static lt.tiltas.programme.RepaymentRight.SIGN_REPAYMENT;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.programme.Repayment;
import lt.tiltas.programme.RepaymentId;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One officer proposes to take back a part of each coming payment; a second one who supervises agrees, and answers what the family says. */
@Service
public class AgreeRepayment {

    /** Days between telling and the first part. */
    public static final String NOTICE = "support.notice";

    /** @param part euros of a month */
    public record New(
            @NotBlank @Pattern(regexp = "\\s*\\d{1,5}([.,]\\d{1,2})?\\s*")
            String part,

            @NotBlank @Size(max = 3000) String reasons,
            @Size(max = 3000) @Nullable String reasonsOwn) {

        long cents() {
            return new BigDecimal(part.strip().replace(',', '.'))
                    .movePointRight(2)
                    .longValueExact();
        }
    }

    /** @param answer to what the family has said; nothing when it has said nothing */
    public record Second(@Size(max = 3000) @Nullable String answer, int version) {}

    public sealed interface Outcome {
        record Done(HouseholdId household) implements Outcome {}

        /** There is nothing to take back, nothing to take it from, or one is proposed already. */
        record NotNow() implements Outcome {}

        record AboveShare() implements Outcome {}

        record SecondPersonNeeded(HouseholdId household) implements Outcome {}

        record AnswerNeeded() implements Outcome {}
    }

    private final ShowBalance showBalance;
    private final Repayments repayments;
    private final Rules rules;
    private final Clock clock;

    AgreeRepayment(ShowBalance showBalance, Repayments repayments, Rules rules, Clock clock) {
        this.showBalance = showBalance;
        this.repayments = repayments;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    public Outcome propose(HouseholdId household, New form, Officer officer) {
        ShowBalance.Page page = showBalance.show(household, officer, PROPOSE_REPAYMENT);
        if (!page.mayPropose()) {
            return new Outcome.NotNow();
        }
        if (form.cents() > page.most() || form.cents() < 1) {
            return new Outcome.AboveShare();
        }
        long cents = page.balance().outstanding();
        Repayment.Parts parts = new Repayment.Parts(cents, Math.min(form.cents(), cents), 0);
        String own = form.reasonsOwn() == null || form.reasonsOwn().isBlank()
                ? null
                : form.reasonsOwn().strip();
        Repayment.Reasons reasons = new Repayment.Reasons(form.reasons().strip(), own);
        return repayments.propose(page.programme().orElseThrow(), parts, reasons, LocalDate.now(clock), officer)
                ? new Outcome.Done(household)
                : new Outcome.NotNow();
    }

    @Transactional
    public Outcome agree(RepaymentId id, Second form, Officer officer) {
        ShowBalance.Page page = showBalance.show(id, officer, SIGN_REPAYMENT);
        Repayment repayment = showBalance.find(id);
        if (!page.maySign(repayment)) {
            return new Outcome.SecondPersonNeeded(page.card().id());
        }
        boolean objected = repayment.is("objected");
        if (objected && (form.answer() == null || form.answer().isBlank())) {
            return new Outcome.AnswerNeeded();
        }
        LocalDate today = LocalDate.now(clock);
        Repayment.Agreed agreed = new Repayment.Agreed(officer.name(), today, begins(today));
        boolean done = repayment.version() == form.version()
                && (objected
                        ? repayments.answer(repayment, form.answer().strip(), agreed, officer)
                        : repayments.agree(repayment, agreed, officer));
        if (!done) {
            throw new OptimisticLockingFailureException("repayment");
        }
        return new Outcome.Done(page.card().id());
    }

    /** Given up: what was kept back stays so, nothing more is. */
    @Transactional
    public HouseholdId end(RepaymentId id, int version, Officer officer) {
        ShowBalance.Page page = showBalance.show(id, officer, PROPOSE_REPAYMENT);
        Repayment repayment = showBalance.find(id);
        if (repayment.version() != version || !repayments.end(repayment, LocalDate.now(clock))) {
            throw new OptimisticLockingFailureException("repayment");
        }
        return page.card().id();
    }

    /** The first month that begins when the days of the notice are over. */
    private LocalDate begins(LocalDate today) {
        LocalDate told = today.plusDays(rules.days(NOTICE, today));
        return told.getDayOfMonth() == 1 ? told : told.plusMonths(1).withDayOfMonth(1);
    }
}
