package lt.tiltas.portal.stay;

import static lt.tiltas.portal.PortalRight.OWN_PAGE;

import java.util.Optional;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.portal.OwnHousehold;
import lt.tiltas.reception.LeaveId;
import lt.tiltas.reception.LeaveMove;
import lt.tiltas.reception.LeaveWish;
import lt.tiltas.reception.OwnStay;
import lt.tiltas.registration.Member;
import lt.tiltas.registration.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class ShowOwnStay {

    public record Page(OwnHousehold.Own own, OwnStay.Page stay) {

        public Member member(PersonId person) {
            return own.card().members().stream()
                    .filter(member -> member.personId().equals(person))
                    .findFirst()
                    .orElse(own.me());
        }

        public OwnStay.Away leave(LeaveId id) {
            return stay.leaves().stream()
                    .filter(leave -> leave.id().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotHere("leave"));
        }
    }

    private final OwnHousehold ownHousehold;
    private final OwnStay ownStay;

    ShowOwnStay(OwnHousehold ownHousehold, OwnStay ownStay) {
        this.ownHousehold = ownHousehold;
        this.ownStay = ownStay;
    }

    @Transactional
    Page show(Officer officer) {
        OwnHousehold.Own own = ownHousehold.open(officer, OWN_PAGE);
        return new Page(own, ownStay.open(own.card(), officer));
    }

    @Transactional
    Optional<OwnStay.Wrong> ask(LeaveWish wanted, Officer officer) {
        return ownStay.ask(ownHousehold.open(officer, OWN_PAGE).card(), wanted, officer);
    }

    @Transactional
    Optional<OwnStay.Wrong> move(LeaveId leave, LeaveMove step, Officer officer) {
        ownHousehold.open(officer, OWN_PAGE);
        return ownStay.move(leave, step, officer);
    }
}
