package lt.tiltas.preparedness.drill;

import static lt.tiltas.preparedness.PreparednessRight.TAKE_PART;
import static lt.tiltas.preparedness.PreparednessRight.VIEW_READINESS;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What whoever takes part sees and does while a drill runs. */
@Service
class PlayDrill {

    /** What is read of a drill. */
    @Component("drillBooks")
    record Books(
            Exercises exercises,
            Injects injects,
            Paces paces,
            Observations observations,
            HouseTimings timings,
            DrillHouses houses) {}

    private final Access access;
    private final Books books;
    private final OwnLevel ownLevel;
    private final Clock clock;

    PlayDrill(Access access, Books books, OwnLevel ownLevel, Clock clock) {
        this.access = access;
        this.books = books;
        this.ownLevel = ownLevel;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    LivePage show(ExerciseId id, Officer officer) {
        access.allow(officer, TAKE_PART);
        Exercise exercise = begun(id);
        List<Pace> paces = books.paces.of(id);
        Instant now = paces.getLast().at(clock.instant());
        List<Inject> injects = books.injects.of(id);
        Part.Mine mine = books.exercises.mine(id, officer);
        return new LivePage(
                exercise,
                mine,
                new LivePage.Time(
                        paces.getFirst().exerciseAt().atOffset(ZoneOffset.UTC),
                        now.atOffset(ZoneOffset.UTC),
                        paces.getLast().rate()),
                injects,
                books.injects.seen(id).stream()
                        .filter(one -> one.orgId() == officer.organisation().value())
                        .map(Injects.Seen::injectId)
                        .toList(),
                officer.may(VIEW_READINESS) ? ownLevel.of(injects, now) : null,
                books.exercises.objectives(id),
                desk(id, officer),
                mine.controls() || mine.observes()
                        ? new LivePage.Houses(books.timings.of(id), books.houses.standby())
                        : LivePage.Houses.NONE);
    }

    private LivePage.Desk desk(ExerciseId id, Officer officer) {
        List<Timing> timings = books.observations.timings(id);
        return new LivePage.Desk(
                timings.stream()
                        .filter(one -> !one.isDone() && one.timedBy().equals(officer.id()))
                        .findFirst(),
                (int) timings.stream().filter(Timing::isDone).count(),
                Timing.median(timings).orElse(0));
    }

    private Exercise begun(ExerciseId id) {
        Exercise exercise = books.exercises.get(id);
        if (exercise.startedAt() == null) {
            throw new NotHere("exercise " + id + " has not begun");
        }
        return exercise;
    }

    /** The organisation has read it. */
    @Transactional
    void note(ExerciseId id, UUID inject, Officer officer) {
        access.allow(officer, TAKE_PART);
        begun(id);
        Optional<Inject> found = books.injects.of(id).stream()
                .filter(one -> one.id().equals(inject) && one.givenAt() != null)
                .findFirst();
        if (found.isEmpty() || !books.exercises.mine(id, officer).plays()) {
            throw new NotHere("inject " + inject);
        }
        books.injects.note(inject, books.paces.now(id), officer);
    }
}
