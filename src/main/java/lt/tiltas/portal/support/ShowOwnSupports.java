package lt.tiltas.portal.support;

import static lt.tiltas.programme.SupportRight.OWN_SUPPORTS;

import java.util.Optional;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.portal.OwnHousehold;
import lt.tiltas.programme.FamilyBudget;
import lt.tiltas.programme.FamilyBudgets;
import lt.tiltas.programme.OwnSupports;
import lt.tiltas.programme.SupportDecision;
import lt.tiltas.programme.SupportDecisionId;
import lt.tiltas.programme.SupportOverview;
import lt.tiltas.programme.SupportPaper;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class ShowOwnSupports {

    /** A decision with everything beside it. */
    public record One(SupportDecision decision, SupportOverview overview, Optional<FamilyBudget> budget) {}

    private final OwnHousehold ownHousehold;
    private final OwnSupports ownSupports;
    private final FamilyBudgets budgets;
    private final SupportPaper supportPaper;

    ShowOwnSupports(
            OwnHousehold ownHousehold, OwnSupports ownSupports, FamilyBudgets budgets, SupportPaper supportPaper) {
        this.ownHousehold = ownHousehold;
        this.ownSupports = ownSupports;
        this.budgets = budgets;
        this.supportPaper = supportPaper;
    }

    @Transactional
    public Optional<SupportOverview> show(Officer officer) {
        return ownSupports.of(ownHousehold.open(officer, OWN_SUPPORTS).card().id());
    }

    @Transactional
    public One show(SupportDecisionId id, Officer officer) {
        HouseholdCard card = ownHousehold.open(officer, OWN_SUPPORTS).card();
        SupportOverview overview = ownSupports.of(card.id()).orElseThrow(() -> new NotHere("programme"));
        SupportDecision decision = overview.decision(id).orElseThrow(() -> new NotHere("decision"));
        return new One(decision, overview, budgets.of(decision, card));
    }

    /** The letter, to keep or to show to somebody. */
    @Transactional
    public byte[] print(SupportDecisionId id, Officer officer) {
        HouseholdCard card = ownHousehold.open(officer, OWN_SUPPORTS).card();
        One one = show(id, officer);
        return supportPaper.of(
                one.decision(),
                one.overview().support(one.decision().support()).orElseThrow().support(),
                card);
    }
}
