package lt.tiltas.portal.meeting;

import static lt.tiltas.programme.MeetingRight.OWN_MEETINGS;

import java.util.Optional;
import lt.tiltas.access.Officer;
import lt.tiltas.portal.OwnHousehold;
import lt.tiltas.programme.MeetingId;
import lt.tiltas.programme.OwnMeeting;
import lt.tiltas.programme.OwnMeetings;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The talks of the person's own family. */
@Service
public class KeepOwnMeetings {

    /** @param language of the family, when nothing is wished yet */
    public record Interpreter(OwnMeeting.Interpreter known, String language) {}

    private final OwnHousehold ownHousehold;
    private final OwnMeetings meetings;

    KeepOwnMeetings(OwnHousehold ownHousehold, OwnMeetings meetings) {
        this.ownHousehold = ownHousehold;
        this.meetings = meetings;
    }

    @Transactional
    OwnMeeting.Page list(Officer officer) {
        return meetings.of(ownHousehold.open(officer, OWN_MEETINGS).card().id(), officer);
    }

    @Transactional
    OwnMeeting.Line open(MeetingId id, Officer officer) {
        return meetings.find(id, ownHousehold.open(officer, OWN_MEETINGS).card().id(), officer);
    }

    @Transactional
    Optional<Interpreter> interpreter(Officer officer) {
        var card = ownHousehold.open(officer, OWN_MEETINGS).card();
        return meetings.interpreter(card.id(), officer)
                .map(found -> new Interpreter(found, card.contact().language()));
    }

    @Transactional
    void wish(OwnMeeting.Wished wished, Officer officer) {
        meetings.wish(ownHousehold.open(officer, OWN_MEETINGS).card().id(), wished, officer);
    }
}
