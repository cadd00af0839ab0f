package lt.tiltas.programme.outcome;

import static lt.tiltas.programme.OutcomeRight.OWN_OUTCOMES;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.OutcomeId;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.outcome.NewOutcome.Wrong;
import lt.tiltas.registration.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** My job and my Lithuanian, as I say it, and whether it is so what the office has written down. */
@Service
public class OwnOutcomes {

    private static final String PERSON = "person";

    /** @param open whether there is a programme in which anything new can be said */
    public record Page(List<Outcome> outcomes, boolean open) {}

    private final Access access;
    private final Outcomes outcomes;
    private final ReportOutcome reportOutcome;

    OwnOutcomes(Access access, Outcomes outcomes, ReportOutcome reportOutcome) {
        this.access = access;
        this.outcomes = outcomes;
        this.reportOutcome = reportOutcome;
    }

    @Transactional
    public Page list(Officer officer) {
        access.require(officer, OWN_OUTCOMES, self(officer));
        Optional<ProgrammeId> programme = outcomes.own();
        return new Page(programme.map(outcomes::of).orElse(List.of()), programme.isPresent());
    }

    /** A job of the own that goes on. */
    @Transactional
    public Outcome open(OutcomeId id, Officer officer) {
        access.require(officer, OWN_OUTCOMES, self(officer));
        return reportOutcome.job(id);
    }

    @Transactional
    Optional<Wrong> report(NewOutcome.Job job, Officer officer) {
        access.require(officer, OWN_OUTCOMES, self(officer));
        return reportOutcome.report(from(officer), job);
    }

    @Transactional
    Optional<Wrong> report(NewOutcome.Test test, Officer officer) {
        access.require(officer, OWN_OUTCOMES, self(officer));
        return reportOutcome.report(from(officer), test);
    }

    @Transactional
    public void answer(OutcomeId id, boolean so, Officer officer) {
        access.require(officer, OWN_OUTCOMES, self(officer));
        reportOutcome.answer(id, so, PERSON, officer);
    }

    @Transactional
    Optional<Wrong> end(OutcomeId id, NewOutcome.End end, Officer officer) {
        access.require(officer, OWN_OUTCOMES, self(officer));
        return reportOutcome.end(id, end);
    }

    private ReportOutcome.From from(Officer officer) {
        return new ReportOutcome.From(
                outcomes.own().orElseThrow(() -> new NotHere("programme")),
                self(officer).value(),
                PERSON,
                officer);
    }

    private static PersonId self(Officer officer) {
        UUID person = Objects.requireNonNull(officer.self(), "a newcomer is a person");
        return new PersonId(person);
    }
}
