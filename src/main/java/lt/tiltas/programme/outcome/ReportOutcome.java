package lt.tiltas.programme.outcome;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.JobReported;
import lt.tiltas.programme.OutcomeId;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.outcome.NewOutcome.Wrong;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Writes down what one side reports and the other answers. Who may, the caller has required. */
@Service
class ReportOutcome {

    /** Whose it is and who says it. */
    record From(ProgrammeId programme, UUID person, String side, Officer by) {}

    private final Outcomes outcomes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReportOutcome(Outcomes outcomes, ApplicationEventPublisher events, Clock clock) {
        this.outcomes = outcomes;
        this.events = events;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Optional<Wrong> report(From from, NewOutcome.Job job) {
        Optional<Wrong> wrong = job.wrong(today());
        if (wrong.isEmpty()) {
            LocalDate started = Objects.requireNonNull(job.startedOn());
            outcomes.add(reported(from), job)
                    .ifPresent(id -> events.publishEvent(new JobReported(from.programme(), id, started)));
        }
        return wrong;
    }

    Optional<Wrong> report(From from, NewOutcome.Test test) {
        Optional<Wrong> wrong = test.wrong(today());
        if (wrong.isEmpty()) {
            outcomes.add(reported(from), test);
        }
        return wrong;
    }

    private Outcomes.Reported reported(From from) {
        return new Outcomes.Reported(
                from.programme(), from.person(), from.side(), from.by(), OffsetDateTime.now(clock));
    }

    /** The same answer twice is the same answer once. @param side whose answer it is */
    void answer(OutcomeId id, boolean so, String side, Officer by) {
        Outcome outcome = find(id);
        if (outcome.said().side().equals(side)) {
            throw new NotHere("outcome");
        }
        outcomes.answer(id, so ? "confirmed" : "denied", by, OffsetDateTime.now(clock));
    }

    Optional<Wrong> end(OutcomeId id, NewOutcome.End end) {
        Optional<Wrong> wrong = end.wrong(job(id).onDay(), today());
        if (wrong.isEmpty()) {
            outcomes.end(id, end);
        }
        return wrong;
    }

    Outcome find(OutcomeId id) {
        return outcomes.find(id).orElseThrow(() -> new NotHere("outcome"));
    }

    /** A job that goes on. */
    Outcome job(OutcomeId id) {
        Outcome found = find(id);
        if (found.job() == null || found.job().end() != null || found.said().denied()) {
            throw new NotHere("job");
        }
        return found;
    }
}
