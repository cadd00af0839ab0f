package lt.tiltas.programme;

import static lt.tiltas.programme.RepaymentRight.OWN_REPAYMENT;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.law.Rules;
import lt.tiltas.programme.repayment.AgreeRepayment;
import lt.tiltas.programme.repayment.ReadBalance;
import lt.tiltas.programme.repayment.Repayments;
import lt.tiltas.registration.HouseholdId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a family sees of differences between what it was paid and what the rules give, and what it says when something is taken back. */
@Service
@Transactional
public class OwnRepayments {

    /** @param repayments the open one first */
    public record Own(Balance balance, List<Repayment> repayments) {

        public boolean isEmpty() {
            return balance.differences().isEmpty() && repayments.isEmpty();
        }
    }

    /** @param underWay cents that payments on their way at the bank may lack */
    public record Told(Repayment repayment, long underWay) {

        /** may-object, received, answered or given-up (message keys {@code my.repayment.told.<code>}). */
        public String code() {
            return switch (repayment.state()) {
                case "objected" -> "received";
                case "ended" -> "given-up";
                default -> repayment.mayObject() ? "may-object" : "answered";
            };
        }
    }

    private final Access access;
    private final ReadBalance readBalance;
    private final Repayments repayments;
    private final Rules rules;
    private final Clock clock;

    OwnRepayments(Access access, ReadBalance readBalance, Repayments repayments, Rules rules, Clock clock) {
        this.access = access;
        this.readBalance = readBalance;
        this.repayments = repayments;
        this.rules = rules;
        this.clock = clock;
    }

    /** For the first page; that one was given up is told for as long as a notice lasts. The caller has opened the own household. */
    public Optional<Told> told() {
        LocalDate today = LocalDate.now(clock);
        return repayments
                .told(today, today.minusDays(rules.days(AgreeRepayment.NOTICE, today)))
                .map(one -> new Told(one, repayments.underWay(one.id())));
    }

    /** The caller has opened the own household and recorded the look. */
    public Own of(OrganisationId municipality, HouseholdId household) {
        return new Own(readBalance.of(municipality, household), repayments.of(household));
    }

    /** The caller has opened the own household; row-level security shows the own only. */
    public Optional<Repayment> find(RepaymentId id) {
        return repayments.find(id);
    }

    /** Nothing is kept back from here on until somebody has answered. */
    public void object(RepaymentId id, String words, String language, Officer officer) {
        access.require(officer, OWN_REPAYMENT, OwnSupports.self(officer));
        Repayment.Objection objection =
                new Repayment.Objection(LocalDate.now(clock), words.strip(), language, null, null);
        if (!repayments.object(id, objection)) {
            throw new NotHere("nothing to object to");
        }
    }
}
