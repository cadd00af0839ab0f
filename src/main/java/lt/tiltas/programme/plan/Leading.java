package lt.tiltas.programme.plan;

import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Right;
import lt.tiltas.programme.GoalId;
import lt.tiltas.programme.ProgrammeCard;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.StepId;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Households;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a programme to work on it: only the officer's own municipality's, with the look recorded. */
@Service
public class Leading {

    /** The programme and the family whose it is. */
    public record Led(ProgrammeCard programme, HouseholdCard household) {}

    private final Access access;
    private final Households households;
    private final Plans plans;

    Leading(Access access, Households households, Plans plans) {
        this.access = access;
        this.households = households;
        this.plans = plans;
    }

    /** @throws NotHere when there is none, or it is another municipality's to lead */
    @Transactional
    public Led open(ProgrammeId id, Officer officer, Right right) {
        access.allow(officer, right);
        return open(plans.find(id), officer, right);
    }

    @Transactional
    public Led open(GoalId id, Officer officer, Right right) {
        access.allow(officer, right);
        return open(plans.with(id), officer, right);
    }

    @Transactional
    public Led open(StepId id, Officer officer, Right right) {
        access.allow(officer, right);
        return open(plans.with(id), officer, right);
    }

    private Led open(Optional<ProgrammeCard> found, Officer officer, Right right) {
        ProgrammeCard programme = found.filter(card -> card.municipality().equals(officer.organisation()))
                .orElseThrow(() -> new NotHere("programme"));
        return new Led(programme, households.open(programme.household(), officer, right));
    }
}
