package lt.tiltas.programme.agreement;

import static lt.tiltas.programme.AgreementRight.OWN_AGREEMENT;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.PlanVersionId;
import lt.tiltas.programme.agreement.PlanVersions.Declined;
import lt.tiltas.programme.agreement.Signatures.Signed;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The own plan: read, signed, declined, and what should be otherwise. The database lets a person reach no other. */
@Service
@Transactional
public class OwnPlans {

    /**
     * @param plan what is offered or in force; empty while nothing was shared
     * @param before the version before it
     */
    public record Page(Optional<PlanVersion> plan, Optional<PlanVersion> before) {

        public Differences differences() {
            return plan.isEmpty() || before.isEmpty()
                    ? Differences.NONE
                    : Differences.between(before.get().content(), plan.get().content());
        }
    }

    public sealed interface Outcome {
        record Signed() implements Outcome {}

        /** Parts of it are not in the person's language or were read by nobody: it is read aloud first. */
        record NotReadable() implements Outcome {}
    }

    private final Access access;
    private final MovePlan.Kept kept;
    private final PrintPlan printPlan;
    private final Clock clock;

    OwnPlans(Access access, MovePlan.Kept kept, PrintPlan printPlan, Clock clock) {
        this.access = access;
        this.kept = kept;
        this.printPlan = printPlan;
        this.clock = clock;
    }

    public Page show(Officer officer) {
        access.require(officer, OWN_AGREEMENT, self(officer));
        List<PlanVersion> all = kept.versions().of(self(officer));
        Optional<PlanVersion> plan = all.stream()
                .filter(PlanVersion::underWay)
                .findFirst()
                .or(() ->
                        all.stream().filter(one -> one.state().equals("active")).findFirst());
        Optional<PlanVersion> before = plan.flatMap(current -> all.stream()
                .filter(one -> one.of().plan().equals(current.of().plan()) && one.no() < current.no())
                .findFirst());
        return new Page(plan, before);
    }

    /** The plan the page showed; the same click twice signs once. */
    public Outcome sign(PlanVersionId id, UUID own, int version, Officer officer) {
        PlanVersion plan = mine(id, officer);
        if (plan.signedBy("person")) {
            return new Outcome.Signed();
        }
        mustBeAsShown(plan, version);
        if (!plan.readable()) {
            return new Outcome.NotReadable();
        }
        kept.signatures()
                .add(
                        plan,
                        new Signed(own, "person", officer.name(), "phone", "own_language", null, null, null),
                        officer);
        if (kept.versions().find(id).orElseThrow().complete()) {
            kept.versions().agree(id);
        }
        return new Outcome.Signed();
    }

    /** The offer stands, the programme stays open, and the person may change the mind. */
    public void decline(PlanVersionId id, @Nullable String reason, int version, Officer officer) {
        PlanVersion plan = mine(id, officer);
        if (plan.state().equals("declined")) {
            return;
        }
        if (!kept.versions().decline(id, new Declined(OffsetDateTime.now(clock), reason), version)) {
            throw new OptimisticLockingFailureException("plan");
        }
    }

    public void propose(PlanVersionId id, ProposeChange.New change, Officer officer) {
        kept.signatures().propose(mine(id, officer), change, officer);
    }

    public byte[] print(PlanVersionId id, Officer officer) {
        return printPlan.pressed(mine(id, officer), officer.name());
    }

    /** @throws NotHere when it is another's, or was never shared */
    public PlanVersion mine(PlanVersionId id, Officer officer) {
        access.require(officer, OWN_AGREEMENT, self(officer));
        return kept.versions().find(id).orElseThrow(() -> new NotHere("plan"));
    }

    private static void mustBeAsShown(PlanVersion plan, int version) {
        if (!plan.offered() || plan.version() != version) {
            throw new OptimisticLockingFailureException("plan");
        }
    }

    private static PersonId self(Officer officer) {
        return new PersonId(Objects.requireNonNull(officer.self(), "a newcomer is a person"));
    }
}
