package lt.tiltas.programme.caseload;

import static lt.tiltas.programme.ProgrammeRight.LIST_PROGRAMMES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.web.Work;
import org.springframework.stereotype.Component;

/** The programme's lines of what waits today. Counts only: nobody is shown, so nothing is recorded. */
@Component
class ProgrammeWork implements Work.Source {

    private final Caseload caseload;
    private final Clock clock;

    ProgrammeWork(Caseload caseload, Clock clock) {
        this.caseload = caseload;
        this.clock = clock;
    }

    @Override
    public List<Work> of(Officer officer) {
        if (!officer.may(LIST_PROGRAMMES)) {
            return List.of();
        }
        Caseload.Waiting waiting = caseload.waiting(officer, LocalDate.now(clock));
        return List.of(
                new Work("work.meetings", waiting.meetings(), "/programmes?shown=mine", "calendar", "soon"),
                new Work("work.meetings-week", waiting.week(), "/programmes?shown=mine", "calendar", "soon"),
                new Work("work.other-times", waiting.otherTimes(), "/programmes?shown=mine", "clock", "soon"),
                new Work("work.late-steps", waiting.lateSteps(), "/programmes?shown=mine", "route", "late"),
                new Work("work.ideas", waiting.ideas(), "/programmes?shown=mine", "message", "normal"),
                new Work("work.without-programme", waiting.without(), "/programmes?shown=without", "people", "normal"));
    }
}
