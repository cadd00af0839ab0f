package lt.tiltas.portal.benefit;

import static lt.tiltas.portal.PortalRight.OWN_PAGE;

import java.util.Optional;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.portal.OwnHousehold;
import lt.tiltas.programme.BenefitCard;
import lt.tiltas.programme.Benefits;
import lt.tiltas.programme.OwnRepayments;
import lt.tiltas.programme.Repayment;
import lt.tiltas.programme.RepaymentId;
import lt.tiltas.programme.RepaymentPaper;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class ShowOwnBenefit {

    /** @param corrected differences between what was paid and what the rules give; empty without a contract */
    public record Page(OwnHousehold.Own own, Optional<BenefitCard> benefit, Optional<OwnRepayments.Own> corrected) {}

    private final OwnHousehold ownHousehold;
    private final Benefits benefits;
    private final OwnRepayments ownRepayments;
    private final RepaymentPaper repaymentPaper;

    ShowOwnBenefit(
            OwnHousehold ownHousehold, Benefits benefits, OwnRepayments ownRepayments, RepaymentPaper repaymentPaper) {
        this.ownHousehold = ownHousehold;
        this.benefits = benefits;
        this.ownRepayments = ownRepayments;
        this.repaymentPaper = repaymentPaper;
    }

    @Transactional
    public Page show(Officer officer) {
        OwnHousehold.Own own = ownHousehold.open(officer, OWN_PAGE);
        Optional<BenefitCard> benefit = benefits.of(own.card().id());
        return new Page(
                own,
                benefit,
                benefit.map(card -> ownRepayments.of(card.municipality(), card.household()))
                        .filter(found -> !found.isEmpty()));
    }

    /** The letter about money that is taken back, to keep or to show to somebody. */
    @Transactional
    public byte[] print(RepaymentId id, Officer officer) {
        OwnHousehold.Own own = ownHousehold.open(officer, OWN_PAGE);
        Repayment repayment = ownRepayments.find(id).orElseThrow(() -> new NotHere("repayment"));
        return repaymentPaper.of(repayment, own.card());
    }
}
