package lt.tiltas.programme.agreement;

import static lt.tiltas.programme.AgreementRight.WRITE_PLAN;

import java.util.UUID;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.PlanVersionId;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.plan.Leading;
import lt.tiltas.programme.plan.Leading.Led;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prepares the next version of somebody's plan, and takes today's goals and steps into it until it is signed. */
@Service
public class WritePlan {

    private final Leading leading;
    private final OpenPlan openPlan;
    private final PlanVersions versions;
    private final FreezePlan freezePlan;
    private final SigningAge signingAge;

    WritePlan(Leading leading, OpenPlan openPlan, PlanVersions versions, FreezePlan freezePlan, SigningAge signingAge) {
        this.leading = leading;
        this.openPlan = openPlan;
        this.versions = versions;
        this.freezePlan = freezePlan;
        this.signingAge = signingAge;
    }

    /** @return the version under way, which may have been there */
    @Transactional
    public PlanVersionId write(ProgrammeId id, UUID person, Officer officer) {
        Led led = leading.open(id, officer, WRITE_PLAN);
        boolean withGuardian = withGuardian(led, person);
        UUID plan =
                versions.plan(led.programme(), person, led.household().contact().language(), officer);
        versions.draft(plan, freezePlan.freeze(led.programme(), person), withGuardian, officer);
        return versions.of(id).stream()
                .filter(version -> version.of().plan().equals(plan) && version.underWay())
                .findFirst()
                .map(PlanVersion::id)
                .orElseThrow(() -> new NotHere("plan"));
    }

    @Transactional
    public void refresh(PlanVersionId id, int version, Officer officer) {
        OpenPlan.Page page = openPlan.open(id, officer);
        UUID person = page.person().id();
        Content today = freezePlan.freeze(page.led().programme(), person);
        if (!page.plan().changeable() || !versions.refresh(id, today, withGuardian(page.led(), person), version)) {
            throw new OptimisticLockingFailureException("plan");
        }
    }

    private boolean withGuardian(Led led, UUID person) {
        return signingAge.of(led.household()).stream()
                .filter(who -> who.member().id().equals(person))
                .findFirst()
                .orElseThrow(() -> new NotHere("person"))
                .withGuardian();
    }
}
