package lt.tiltas.programme.support;

import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ProgrammeCard;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.Support;
import lt.tiltas.programme.SupportId;
import lt.tiltas.programme.SupportRight;
import lt.tiltas.programme.plan.Leading.Led;
import lt.tiltas.programme.plan.Plans;
import lt.tiltas.registration.Households;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a programme or one of its supports to work on it: only the officer's own municipality's, with the look recorded. */
@Service
public class Supporting {

    public record Opened(Led led, Support support) {}

    private final Access access;
    private final Households households;
    private final Plans plans;
    private final Supports supports;

    Supporting(Access access, Households households, Plans plans, Supports supports) {
        this.access = access;
        this.households = households;
        this.plans = plans;
        this.supports = supports;
    }

    /** @throws NotHere when there is none, or it is another municipality's */
    @Transactional
    public Led open(ProgrammeId id, Officer officer, SupportRight right) {
        access.allow(officer, right);
        ProgrammeCard programme = plans.find(id)
                .filter(card -> card.municipality().equals(officer.organisation()))
                .orElseThrow(() -> new NotHere("programme"));
        return new Led(programme, households.open(programme.household(), officer, right));
    }

    @Transactional
    public Opened open(SupportId id, Officer officer, SupportRight right) {
        access.allow(officer, right);
        Support support = supports.find(id).orElseThrow(() -> new NotHere("support"));
        return new Opened(open(support.programme(), officer, right), support);
    }
}
