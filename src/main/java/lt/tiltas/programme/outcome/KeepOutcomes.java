package lt.tiltas.programme.outcome;

import static lt.tiltas.programme.OutcomeRight.KEEP_OUTCOMES;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.OutcomeId;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.outcome.NewOutcome.Wrong;
import lt.tiltas.programme.plan.Leading;
import lt.tiltas.programme.plan.Leading.Led;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** At the desk: jobs and results of a family, what the office knows of them, and whether what people say is so. */
@Service
public class KeepOutcomes {

    private static final String OFFICE = "office";

    public record Page(Led led, List<Outcome> outcomes) {

        public List<Outcome> of(UUID person) {
            return outcomes.stream()
                    .filter(one -> one.person().equals(person) && !one.said().denied())
                    .toList();
        }
    }

    public record One(Led led, Outcome outcome) {}

    private final Access access;
    private final Leading leading;
    private final Outcomes outcomes;
    private final ReportOutcome reportOutcome;

    KeepOutcomes(Access access, Leading leading, Outcomes outcomes, ReportOutcome reportOutcome) {
        this.access = access;
        this.leading = leading;
        this.outcomes = outcomes;
        this.reportOutcome = reportOutcome;
    }

    @Transactional
    public Page open(ProgrammeId programme, Officer officer) {
        Led led = leading.open(programme, officer, KEEP_OUTCOMES);
        return new Page(led, outcomes.of(programme));
    }

    @Transactional
    public One open(OutcomeId id, Officer officer) {
        access.allow(officer, KEEP_OUTCOMES);
        Outcome outcome = reportOutcome.find(id);
        return new One(leading.open(outcome.programme(), officer, KEEP_OUTCOMES), outcome);
    }

    @Transactional
    Optional<Wrong> report(ProgrammeId programme, NewOutcome.Job job, Officer officer) {
        Led led = leading.open(programme, officer, KEEP_OUTCOMES);
        return reportOutcome.report(from(led, job.person(), officer), job);
    }

    @Transactional
    Optional<Wrong> report(ProgrammeId programme, NewOutcome.Test test, Officer officer) {
        Led led = leading.open(programme, officer, KEEP_OUTCOMES);
        return reportOutcome.report(from(led, test.person(), officer), test);
    }

    private static ReportOutcome.From from(Led led, @Nullable UUID person, Officer officer) {
        UUID whose = led.household().members().stream()
                .filter(member -> member.id().equals(person))
                .findFirst()
                .orElseThrow(() -> new NotHere("person"))
                .id();
        return new ReportOutcome.From(led.programme().id(), whose, OFFICE, officer);
    }

    @Transactional
    Led answer(OutcomeId id, boolean so, Officer officer) {
        Led led = open(id, officer).led();
        reportOutcome.answer(id, so, OFFICE, officer);
        return led;
    }

    @Transactional
    Optional<Wrong> end(OutcomeId id, NewOutcome.End end, Officer officer) {
        open(id, officer);
        return reportOutcome.end(id, end);
    }
}
