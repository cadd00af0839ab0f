package lt.tiltas.portal.support;

import static lt.tiltas.programme.SupportRight.OWN_SUPPORTS;

import java.util.Optional;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.portal.OwnHousehold;
import lt.tiltas.programme.OwnSupports;
import lt.tiltas.programme.SupportDecision;
import lt.tiltas.programme.SupportDecisionId;
import lt.tiltas.programme.SupportOverview;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class ShowOwnSupports {

    /** A decision with everything beside it. */
    public record One(SupportDecision decision, SupportOverview overview) {}

    private final OwnHousehold ownHousehold;
    private final OwnSupports ownSupports;

    ShowOwnSupports(OwnHousehold ownHousehold, OwnSupports ownSupports) {
        this.ownHousehold = ownHousehold;
        this.ownSupports = ownSupports;
    }

    @Transactional
    public Optional<SupportOverview> show(Officer officer) {
        return ownSupports.of(ownHousehold.open(officer, OWN_SUPPORTS).card().id());
    }

    @Transactional
    public One show(SupportDecisionId id, Officer officer) {
        SupportOverview overview = show(officer).orElseThrow(() -> new NotHere("programme"));
        return new One(overview.decision(id).orElseThrow(() -> new NotHere("decision")), overview);
    }
}
