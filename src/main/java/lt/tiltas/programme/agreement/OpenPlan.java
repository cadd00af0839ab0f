package lt.tiltas.programme.agreement;

import static lt.tiltas.programme.AgreementRight.WRITE_PLAN;

import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.PlanChangeId;
import lt.tiltas.programme.PlanVersionId;
import lt.tiltas.programme.SignatureId;
import lt.tiltas.programme.plan.Leading;
import lt.tiltas.programme.plan.Leading.Led;
import lt.tiltas.registration.Member;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a version of a plan to work on it, with the look recorded. */
@Service
public class OpenPlan {

    /**
     * @param before the version before this one
     * @param stale goals or steps have changed since this one was taken
     */
    public record Page(Led led, Member person, PlanVersion plan, Optional<PlanVersion> before, boolean stale) {

        public Differences differences() {
            return before.map(earlier -> Differences.between(earlier.content(), plan.content()))
                    .orElse(Differences.NONE);
        }
    }

    private final Access access;
    private final Leading leading;
    private final PlanVersions versions;
    private final FreezePlan freezePlan;

    OpenPlan(Access access, Leading leading, PlanVersions versions, FreezePlan freezePlan) {
        this.access = access;
        this.leading = leading;
        this.versions = versions;
        this.freezePlan = freezePlan;
    }

    @Transactional
    public Page open(PlanVersionId id, Officer officer) {
        access.allow(officer, WRITE_PLAN);
        return open(versions.find(id), officer);
    }

    @Transactional
    public Page open(PlanChangeId id, Officer officer) {
        access.allow(officer, WRITE_PLAN);
        return open(versions.with(id), officer);
    }

    @Transactional
    public Page open(SignatureId id, Officer officer) {
        access.allow(officer, WRITE_PLAN);
        return open(versions.with(id), officer);
    }

    private Page open(Optional<PlanVersion> found, Officer officer) {
        PlanVersion plan = found.orElseThrow(() -> new NotHere("plan"));
        Led led = leading.open(plan.of().programme(), officer, WRITE_PLAN);
        Member person = led.household().members().stream()
                .filter(member -> member.personId().equals(plan.of().person()))
                .findFirst()
                .orElseThrow(() -> new NotHere("person"));
        Optional<PlanVersion> before = versions.of(plan.of().person()).stream()
                .filter(other -> other.of().plan().equals(plan.of().plan()) && other.no() < plan.no())
                .findFirst();
        boolean stale = !freezePlan.freeze(led.programme(), person.id()).equals(plan.content());
        return new Page(led, person, plan, before, stale);
    }
}
