package lt.tiltas.placement.statement;

import static lt.tiltas.placement.PlacementRight.STATE;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.value.PlacesChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A municipality states for this week what it can take: anew, or that nothing has changed. */
@Service
class StateWeek {

    sealed interface Outcome {
        record Written(LocalDate week) implements Outcome {}

        /** Somebody of the same municipality has written it in between. */
        record WrittenByAnother() implements Outcome {}

        /** There is no statement that could still hold. */
        record NothingBefore() implements Outcome {}

        /** Only municipalities state what they can take. */
        record NotAMunicipality() implements Outcome {}
    }

    /** @param stated this week's, else last week's to begin with; @param isThisWeeks whether it is written already */
    record Current(
            Stated stated, LocalDate week, Optional<Statement> last, boolean isThisWeeks, boolean isMunicipality) {}

    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");

    private final Access access;
    private final Statements statements;
    private final WriteStatement write;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StateWeek(
            Access access, Statements statements, WriteStatement write, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.statements = statements;
        this.write = write;
        this.events = events;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(VILNIUS));
    }

    LocalDate week() {
        return today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    @Transactional
    Current current(Officer officer) {
        access.allow(officer, STATE);
        Optional<Statement> last = statements.newest(officer.organisation().value());
        boolean thisWeek = last.isPresent() && last.get().week().equals(week());
        Stated stated = last.map(one -> Stated.of(one, thisWeek ? one.written().version() : 0))
                .orElseGet(Stated::empty);
        return new Current(
                stated,
                week(),
                last,
                thisWeek,
                statements.isMunicipality(officer.organisation().value()));
    }

    @Transactional
    Outcome state(Stated stated, Officer officer) {
        access.allow(officer, STATE);
        return write(stated, false, officer);
    }

    @Transactional
    Outcome unchanged(Officer officer) {
        access.allow(officer, STATE);
        Optional<Statement> last = statements.newest(officer.organisation().value());
        if (last.isEmpty()) {
            return new Outcome.NothingBefore();
        }
        return last.get().week().equals(week())
                ? new Outcome.Written(week())
                : write(Stated.of(last.get(), 0), true, officer);
    }

    private Outcome write(Stated stated, boolean unchanged, Officer officer) {
        if (!statements.isMunicipality(officer.organisation().value())) {
            return new Outcome.NotAMunicipality();
        }
        if (!write.write(week(), stated, unchanged, officer)) {
            return new Outcome.WrittenByAnother();
        }
        events.publishEvent(new PlacesChanged());
        return new Outcome.Written(week());
    }
}
