package lt.tiltas.portal.programme;

import static lt.tiltas.portal.PortalRight.OWN_PAGE;

import java.util.Optional;
import lt.tiltas.access.Officer;
import lt.tiltas.portal.OwnHousehold;
import lt.tiltas.programme.NextMeeting;
import lt.tiltas.programme.ProgrammeCard;
import lt.tiltas.programme.Programmes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class ShowOwnProgramme {

    public record Page(OwnHousehold.Own own, Optional<ProgrammeCard> programme, Optional<NextMeeting> meeting) {}

    private final OwnHousehold ownHousehold;
    private final Programmes programmes;

    ShowOwnProgramme(OwnHousehold ownHousehold, Programmes programmes) {
        this.ownHousehold = ownHousehold;
        this.programmes = programmes;
    }

    @Transactional
    public Page show(Officer officer) {
        OwnHousehold.Own own = ownHousehold.open(officer, OWN_PAGE);
        return new Page(
                own,
                programmes.open(own.card().id()),
                programmes.nextMeeting(own.card().id()));
    }
}
