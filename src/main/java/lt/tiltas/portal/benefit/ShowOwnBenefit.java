package lt.tiltas.portal.benefit;

import static lt.tiltas.portal.PortalRight.OWN_PAGE;

import java.util.Optional;
import lt.tiltas.access.Officer;
import lt.tiltas.portal.OwnHousehold;
import lt.tiltas.programme.BenefitCard;
import lt.tiltas.programme.Benefits;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class ShowOwnBenefit {

    public record Page(OwnHousehold.Own own, Optional<BenefitCard> benefit) {}

    private final OwnHousehold ownHousehold;
    private final Benefits benefits;

    ShowOwnBenefit(OwnHousehold ownHousehold, Benefits benefits) {
        this.ownHousehold = ownHousehold;
        this.benefits = benefits;
    }

    @Transactional
    public Page show(Officer officer) {
        OwnHousehold.Own own = ownHousehold.open(officer, OWN_PAGE);
        return new Page(own, benefits.of(own.card().id()));
    }
}
