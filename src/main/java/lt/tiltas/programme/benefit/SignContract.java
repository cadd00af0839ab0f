package lt.tiltas.programme.benefit;

import static lt.tiltas.programme.BenefitRight.KEEP_CONTRACT;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.programme.ProgrammeCard;
import lt.tiltas.programme.plan.Plans;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionInterceptor;

/** Records the contract of a household's open programme, and who is counted on its first day. Two at once: one comes through. */
@Service
public class SignContract {

    static final String FIRST_RULE = "benefit.state-supported-income";

    public sealed interface Outcome {
        record Signed() implements Outcome {}

        record AlreadySigned() implements Outcome {}

        /** There is no open programme of this municipality to sign it for. */
        record NoProgramme() implements Outcome {}

        record NobodyCounted() implements Outcome {}

        /** Somebody is counted in another contract on the same day. */
        record CountedElsewhere() implements Outcome {}

        /** No amounts are known for so early a day. */
        record TooEarly() implements Outcome {}
    }

    private final Households households;
    private final Plans plans;
    private final ContractWrites writes;
    private final Rules rules;

    SignContract(Households households, Plans plans, ContractWrites writes, Rules rules) {
        this.households = households;
        this.plans = plans;
        this.writes = writes;
        this.rules = rules;
    }

    @Transactional
    public Outcome sign(HouseholdId household, Counting.Signed form, Officer officer) {
        HouseholdCard card = households.open(household, officer, KEEP_CONTRACT);
        Optional<ProgrammeCard> programme =
                plans.open(household).filter(found -> found.municipality().equals(officer.organisation()));
        if (programme.isEmpty()) {
            return new Outcome.NoProgramme();
        }
        LocalDate signedOn = form.signedOn();
        if (signedOn.isBefore(rules.since(FIRST_RULE))) {
            return new Outcome.TooEarly();
        }
        List<Counting.Wanted> wanted = Counting.wanted(form.people(), card, signedOn);
        if (wanted.isEmpty()) {
            return new Outcome.NobodyCounted();
        }
        UUID contract = writes.sign(programme.get(), form.rules(), signedOn, officer);
        if (contract == null) {
            return new Outcome.AlreadySigned();
        }
        for (Counting.Wanted one : wanted) {
            if (!writes.count(contract, one, signedOn, officer)) {
                TransactionInterceptor.currentTransactionStatus().setRollbackOnly();
                return new Outcome.CountedElsewhere();
            }
        }
        return new Outcome.Signed();
    }
}
