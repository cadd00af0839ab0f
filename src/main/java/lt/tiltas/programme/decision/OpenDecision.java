package lt.tiltas.programme.decision;

import static lt.tiltas.programme.SupportRight.VIEW_SUPPORTS;

import java.time.LocalDate;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.Supervisors;
import lt.tiltas.programme.SupportDecision;
import lt.tiltas.programme.SupportDecisionId;
import lt.tiltas.programme.SupportRight;
import lt.tiltas.programme.support.Supporting;
import lt.tiltas.programme.support.Supporting.Opened;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a decision with its support and the family, for the municipality's own officers. */
@Service
public class OpenDecision {

    /** @param supervises whether the one who looks may sign what others propose */
    public record Page(SupportDecision decision, Opened about, Officer officer, boolean supervises, LocalDate today) {

        public boolean mayWithdraw() {
            return decision.open();
        }

        public boolean maySign() {
            return decision.ripe(today)
                    && (!decision.needsSecond()
                            || supervises && !decision.proposed().by().equals(officer.id()));
        }

        /** Why it cannot be signed by this officer now: not-heard, own, not-supervisor; null when it can, or there is nothing to sign. */
        public String waitsFor() {
            if (!decision.ripe(today)) {
                return "not-heard";
            }
            return decision.proposed().by().equals(officer.id()) ? "own" : "not-supervisor";
        }
    }

    private final Access access;
    private final SupportDecisions decisions;
    private final Supporting supporting;
    private final Supervisors supervisors;
    private final DecisionDays dates;

    OpenDecision(
            Access access,
            SupportDecisions decisions,
            Supporting supporting,
            Supervisors supervisors,
            DecisionDays dates) {
        this.access = access;
        this.decisions = decisions;
        this.supporting = supporting;
        this.supervisors = supervisors;
        this.dates = dates;
    }

    @Transactional
    public Page open(SupportDecisionId id, Officer officer) {
        return open(id, officer, VIEW_SUPPORTS);
    }

    @Transactional
    public Page open(SupportDecisionId id, Officer officer, SupportRight right) {
        access.allow(officer, right);
        SupportDecision decision = decisions.find(id).orElseThrow(() -> new NotHere("decision"));
        Opened about = supporting.open(decision.support(), officer, right);
        return new Page(decision, about, officer, supervisors.supervises(), dates.today());
    }
}
