package lt.tiltas.reception.incident;

import static lt.tiltas.reception.CareRight.KEEP_INCIDENT;

import java.time.Clock;
import java.time.OffsetDateTime;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done about an incident until somebody else has looked at the measures and closed it. */
@Service
class FollowIncident {

    sealed interface Outcome {
        record Moved(Phase step) implements Outcome {}

        record NotPossible() implements Outcome {}

        record WordsMissing() implements Outcome {}

        /** Whoever reported it or wrote the measures does not review them. */
        record NotByTheSame() implements Outcome {}

        /** @param open how many are still to be done or told */
        record TasksOpen(long open) implements Outcome {}
    }

    private final Access access;
    private final Incidents incidents;
    private final IncidentParts parts;
    private final Clock clock;

    FollowIncident(Access access, Incidents incidents, IncidentParts parts, Clock clock) {
        this.access = access;
        this.incidents = incidents;
        this.parts = parts;
        this.clock = clock;
    }

    /**
     * @throws NotHere when there is none, or it is not this officer's to know
     * @throws OptimisticLockingFailureException when somebody else moved it since the page was made
     */
    @Transactional
    Outcome move(IncidentId id, PhaseForm form, Officer officer) {
        access.allow(officer, KEEP_INCIDENT);
        Incident incident = find(id);
        Phase step = form.step();
        if (step == null) {
            throw new NotHere("step");
        }
        if (incident.version() == form.version() + 1 && incident.state() == step.to()) {
            return new Outcome.Moved(step);
        }
        if (incident.version() != form.version()) {
            throw new OptimisticLockingFailureException("incident moved to version " + incident.version());
        }
        Outcome refused = refusal(incident, step, form, officer);
        if (refused != null) {
            return refused;
        }
        if (!incidents.move(incident, step, form.said(), officer, OffsetDateTime.now(clock))) {
            throw new OptimisticLockingFailureException("incident moved meanwhile");
        }
        return new Outcome.Moved(step);
    }

    private @Nullable Outcome refusal(Incident incident, Phase step, PhaseForm form, Officer officer) {
        if (!step.possibleFrom(incident.state())) {
            return new Outcome.NotPossible();
        }
        if (step != Phase.CLOSE && form.said() == null) {
            return new Outcome.WordsMissing();
        }
        if (step != Phase.CLOSE) {
            return null;
        }
        long open = parts.tasks(incident.id()).stream()
                .filter(task -> task.doneAt() == null)
                .count();
        boolean same = officer.id().equals(incident.review().measuredBy())
                || officer.id().equals(incident.reported().by());
        return same ? new Outcome.NotByTheSame() : open > 0 ? new Outcome.TasksOpen(open) : null;
    }

    /** @return whether it was written now */
    @Transactional
    boolean involve(IncidentId id, InvolvedForm form, Officer officer) {
        access.allow(officer, KEEP_INCIDENT);
        Incident incident = find(id);
        return parts.involve(id, incident.where().operator(), form.person(), form.outsider(), form.role(), officer);
    }

    /** Something was done about it. */
    @Transactional
    void act(IncidentId id, String words, Officer officer) {
        access.allow(officer, KEEP_INCIDENT);
        Incident incident = find(id);
        OffsetDateTime now = OffsetDateTime.now(clock);
        parts.add(id, incident.where().operator(), new IncidentParts.NewTask("act", null, null, words, now), officer);
        parts.tasks(id).stream()
                .filter(task -> task.what().equals("act") && words.equals(task.words()) && task.doneAt() == null)
                .forEach(task -> parts.done(id, task.id(), null, officer, now));
        if (incident.state() == Phase.State.REPORTED) {
            incidents.move(incident, Phase.ACT, words, officer, now);
        }
    }

    /** Somebody was told, or says that they know. @return whether it was open */
    @Transactional
    boolean done(IncidentId id, IncidentTaskId task, @Nullable String words, Officer officer) {
        access.allow(officer, KEEP_INCIDENT);
        find(id);
        return parts.done(id, task, words, officer, OffsetDateTime.now(clock));
    }

    private Incident find(IncidentId id) {
        return incidents.find(id).orElseThrow(() -> new NotHere("incident"));
    }
}
