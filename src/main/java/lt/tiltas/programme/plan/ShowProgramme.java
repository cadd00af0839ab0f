package lt.tiltas.programme.plan;

import static lt.tiltas.programme.ProgrammeRight.VIEW_PROGRAMME;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.programme.NextMeeting;
import lt.tiltas.programme.ProgrammeCard;
import lt.tiltas.programme.ProgrammeRight;
import lt.tiltas.programme.meeting.MeetingList;
import lt.tiltas.programme.meeting.Meetings;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class ShowProgramme {

    /**
     * The household's programme tab.
     *
     * @param mine whether this officer works on it, not only reads
     * @param months how long a programme opened today would last
     */
    public record Page(
            HouseholdCard card, Optional<ProgrammeCard> programme, MeetingList meetings, boolean mine, int months) {

        public Optional<NextMeeting> next() {
            return meetings.next();
        }
    }

    private final Households households;
    private final Plans plans;
    private final Meetings meetings;
    private final Rules rules;
    private final Clock clock;

    ShowProgramme(Households households, Plans plans, Meetings meetings, Rules rules, Clock clock) {
        this.households = households;
        this.plans = plans;
        this.meetings = meetings;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    public Page show(HouseholdId household, Officer officer) {
        HouseholdCard card = households.open(household, officer, VIEW_PROGRAMME);
        Optional<ProgrammeCard> programme = plans.open(household);
        boolean mine = officer.may(ProgrammeRight.LEAD_PROGRAMME)
                && programme
                        .map(ProgrammeCard::municipality)
                        .orElse(card.state().holder())
                        .equals(officer.organisation());
        MeetingList list =
                programme.map(found -> meetings.of(found.id(), household)).orElse(MeetingList.NONE);
        return new Page(card, programme, list, mine, rules.months("programme.length", LocalDate.now(clock)));
    }
}
