package lt.tiltas.programme.mentor;

import static lt.tiltas.programme.MentorRight.MATCH_MENTOR;

import java.time.LocalDate;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.mentor.MoveMatch.Outcome;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Time spent together, as the mentor tells it to the office; or as the person writes it down. */
@Service
public class WriteHours {

    private final Access access;
    private final OpenMatch openMatch;
    private final HoursEntries hours;
    private final MentorChecks checks;
    private final MentorDays days;

    WriteHours(Access access, OpenMatch openMatch, HoursEntries hours, MentorChecks checks, MentorDays days) {
        this.access = access;
        this.openMatch = openMatch;
        this.hours = hours;
        this.checks = checks;
        this.days = days;
    }

    /** @throws NotHere when an organisation in the system speaks for the mentor */
    @Transactional
    public Outcome write(MentorMatchId id, HoursEntry.Form form, Officer officer) {
        access.allow(officer, MATCH_MENTOR);
        return add(spoken(id, officer), form, MatchStep.Side.MENTOR, officer);
    }

    /** What the person wrote, confirmed or not by the mentor. */
    @Transactional
    public boolean answer(MentorMatchId id, HoursEntryId entry, boolean yes, Officer officer) {
        access.allow(officer, MATCH_MENTOR);
        spoken(id, officer);
        return hours.answer(id, entry, yes, officer, days.now());
    }

    Outcome add(MentorMatch match, HoursEntry.Form form, MatchStep.Side side, Officer officer) {
        LocalDate met = match.days().metOn();
        LocalDate last =
                match.days().endedOn() == null ? days.today() : match.days().endedOn();
        LocalDate day = form.day();
        if (match.with() == null || met == null || day == null || day.isBefore(met) || day.isAfter(last)) {
            return new Outcome.NotThatDay();
        }
        if (!checks.fit(match.with().id(), match.wish().children(), day)) {
            return new Outcome.NoValidCheck();
        }
        return hours.add(match, form, side, officer) ? new Outcome.Moved("hours") : new Outcome.NotThatDay();
    }

    private MentorMatch spoken(MentorMatchId id, Officer officer) {
        OpenMatch.Page page = openMatch.open(id, officer);
        if (!page.speaks()) {
            throw new NotHere("mentor");
        }
        return page.match();
    }
}
