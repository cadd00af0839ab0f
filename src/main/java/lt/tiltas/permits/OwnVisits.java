package lt.tiltas.permits;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.campaign.CampaignWindows;
import lt.tiltas.permits.visit.Appointment;
import lt.tiltas.permits.visit.Choice;
import lt.tiltas.permits.visit.Chosen;
import lt.tiltas.permits.visit.Given;
import lt.tiltas.permits.visit.VisitStep;
import lt.tiltas.permits.visit.VisitTimes;
import lt.tiltas.registration.HouseholdCard;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A household's own visit on its own page. The database lets it reach no other. The caller has recorded the look. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class OwnVisits {

    /**
     * @param state held, booked or another code of {@code visit.state.*}
     * @param heldUntil null unless held
     */
    public record Visit(
            String state,
            OffsetDateTime startsAt,
            String town,
            String address,
            @Nullable OffsetDateTime heldUntil,
            int people,
            int version) {}

    public record Office(String id, String town, boolean chosen) {}

    /**
     * @param visit the one that is open and has a time
     * @param lost whether the office took the last one away and has given no other yet
     * @param later the first day after those shown
     */
    public record Page(
            Optional<Visit> visit,
            boolean lost,
            boolean moving,
            List<Office> offices,
            String office,
            List<LocalDate> days,
            @Nullable LocalDate day,
            List<OffsetDateTime> times,
            @Nullable LocalDate later) {}

    public enum Answer {
        DONE,
        GONE,
        HAS_ONE
    }

    /** The days for which the household is invited to renew its permits, both included. */
    public record Window(LocalDate opensOn, LocalDate closesOn) {}

    private final VisitTimes visits;
    private final CampaignWindows windows;

    OwnVisits(VisitTimes visits, CampaignWindows windows) {
        this.visits = visits;
        this.windows = windows;
    }

    /** Empty when it has not been invited. */
    public Optional<Window> window(HouseholdCard card) {
        return windows.told(card.id()).map(told -> new Window(told.opensOn(), told.closesOn()));
    }

    public Page open(HouseholdCard card, @Nullable String office, @Nullable LocalDate day, boolean moving) {
        Choice choice = visits.choice(card, new Choice.Ask(office, day, moving));
        return new Page(
                choice.visit().filter(one -> !one.withoutTime()).map(one -> own(one, choice)),
                choice.visit().isEmpty()
                        && !choice.past().isEmpty()
                        && choice.past().getFirst().state().code().equals("cancelled_by_office"),
                choice.moving(),
                choice.units().stream()
                        .map(unit -> new Office(
                                unit.id().toString(),
                                unit.name(),
                                unit.id().equals(choice.unit().id())))
                        .toList(),
                choice.unit().id().toString(),
                choice.daysAround(),
                choice.day(),
                choice.times().stream().map(time -> time.at()).toList(),
                choice.later());
    }

    public Optional<Visit> next(HouseholdCard card) {
        Choice.Ask nothing = new Choice.Ask(null, null, false);
        return visits.open(card).filter(one -> !one.withoutTime()).map(one -> own(one, visits.choice(card, nothing)));
    }

    /** Holds a free time for some minutes. */
    public Answer hold(HouseholdCard card, UUID key, String office, String at, Officer officer) {
        return answer(visits.give(card, Chosen.of(key, office(office), at), "own", officer));
    }

    /** Gone when it was held too long and has been given to others. */
    public Answer confirm(HouseholdCard card, Officer officer) {
        return step(card, VisitStep.CONFIRM, officer);
    }

    public Answer move(HouseholdCard card, String office, String at, Officer officer) {
        return visits.open(card)
                .filter(one -> VisitStep.MOVE.possibleFrom(one.state()))
                .map(one -> answer(visits.move(card, one, Chosen.of(UUID.randomUUID(), office(office), at), officer)))
                .orElse(Answer.GONE);
    }

    /** Done also when there was nothing to cancel any more. */
    public Answer cancel(HouseholdCard card, Officer officer) {
        return step(card, VisitStep.CANCEL, officer);
    }

    private Answer step(HouseholdCard card, VisitStep step, Officer officer) {
        Optional<Appointment> mine = visits.open(card).filter(one -> step.possibleFrom(one.state()));
        mine.ifPresent(one -> visits.step(one, step, officer));
        return mine.isPresent() ? Answer.DONE : Answer.GONE;
    }

    private static UnitId office(String id) {
        try {
            return UnitId.of(id);
        } catch (IllegalArgumentException e) {
            throw new NotHere("unit");
        }
    }

    private static Answer answer(Given given) {
        return switch (given) {
            case Given.Has(Appointment visit) -> Answer.DONE;
            case Given.Gone() -> Answer.GONE;
            case Given.AlreadyHas(Appointment visit) -> Answer.HAS_ONE;
        };
    }

    private static Visit own(Appointment one, Choice choice) {
        return new Visit(
                one.state().code(),
                Objects.requireNonNull(one.times().startsAt()),
                choice.town(one),
                choice.address(one),
                one.times().heldUntil(),
                one.people(),
                one.version());
    }
}
