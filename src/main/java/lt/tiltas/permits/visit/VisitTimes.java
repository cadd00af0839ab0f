package lt.tiltas.permits.visit;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.law.Rules;
import lt.tiltas.permits.UnitId;
import lt.tiltas.permits.unit.Unit;
import lt.tiltas.permits.unit.Units;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Giving, moving and cancelling times, for an officer and for the household alike. The caller has asked for the right and recorded the look. */
@Component
public class VisitTimes {

    /** A time the office gives in place of one it took away is given whatever the window. */
    private static final String BY_THE_OFFICE = "office";

    private final Appointments appointments;
    private final FreeTimes freeTimes;
    private final VisitNeeds needs;
    private final Units units;
    private final Ahead ahead;

    VisitTimes(Appointments appointments, FreeTimes freeTimes, VisitNeeds needs, Units units, Ahead ahead) {
        this.appointments = appointments;
        this.freeTimes = freeTimes;
        this.needs = needs;
        this.units = units;
        this.ahead = ahead;
    }

    /** How far ahead times are looked for, how long one is held, and who is invited when. */
    @Component
    record Ahead(Rules rules, Clock clock, Invitations invitations) {

        LocalDate today() {
            return LocalDate.now(clock);
        }

        LocalDate until() {
            return today().plusWeeks(rules.span("visit.wave-first", today()).amount());
        }

        OffsetDateTime held() {
            return OffsetDateTime.now(clock)
                    .plusMinutes(rules.number("visit.hold-minutes", today()).longValueExact());
        }
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Choice choice(HouseholdCard card, Choice.Ask ask) {
        appointments.releaseHolds();
        return choice(
                card,
                ask,
                appointments.open(card.id()).map(one -> needs.of(card, one)).orElseGet(() -> needs.of(card)));
    }

    /** The times for lodging the asylum applications of so many of the household, or the visit that it has. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Choice lodging(HouseholdCard card, int people, Choice.Ask ask) {
        appointments.releaseHolds();
        return choice(card, ask, needs.lodging(people));
    }

    private Choice choice(HouseholdCard card, Choice.Ask ask, VisitNeeds.Need need) {
        List<Appointment> all = appointments.of(card.id());
        Optional<Appointment> open =
                all.stream().filter(one -> one.state().open()).findFirst();
        List<Unit> offices = nearestFirst(card);
        boolean renews = invitation(card.id(), need, offices.getFirst().id()).isPresent();
        Unit unit = unit(ask.unit(), renews ? List.of() : all, offices);
        var wanted = wanted(unit.id(), need);
        Optional<Invitation> invited = invitation(card.id(), need, unit.id());
        SortedMap<LocalDate, Integer> days = freeTimes.days(ahead.today(), ahead.until(), wanted);
        days.keySet()
                .removeIf(one -> invited.isPresent() && !invited.get().on(one).comes());
        LocalDate near = ask.day() == null ? invited.map(Invitation::from).orElse(null) : ask.day();
        LocalDate day = days.isEmpty() ? null : near != null && days.containsKey(near) ? near : nearest(days, near);
        return new Choice(
                open,
                all.stream().filter(one -> !one.state().open()).toList(),
                need.purpose(),
                offices,
                unit,
                days,
                day,
                day == null ? List.of() : freeTimes.on(day, wanted),
                ask.moving()
                        && open.filter(one -> one.state() == VisitState.BOOKED).isPresent());
    }

    /** Held for some minutes when the household chooses itself, booked at once when an officer does. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Given give(HouseholdCard card, Chosen chosen, String channel, Officer officer) {
        return give(card, needs.of(card), chosen, channel, officer);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Given lodge(HouseholdCard card, int people, Chosen chosen, Officer officer) {
        return give(card, needs.lodging(people), chosen, "desk", officer);
    }

    /** What the office took away is given again as what it was. */
    Given giveAgain(HouseholdCard card, Appointment lost, Chosen chosen) {
        return give(card, needs.of(card, lost), chosen, BY_THE_OFFICE, Officer.SYSTEM);
    }

    private Given give(HouseholdCard card, VisitNeeds.Need need, Chosen chosen, String channel, Officer officer) {
        appointments.releaseHolds();
        Optional<Appointment> before = appointments.open(card.id());
        if (before.isPresent()) {
            return before.get().id().value().equals(chosen.key())
                    ? new Given.Has(before.get())
                    : new Given.AlreadyHas(before.get());
        }
        Standing standing = standing(card, need, chosen);
        if (!standing.comes() && !channel.equals(BY_THE_OFFICE)) {
            return new Given.NotItsDay(standing);
        }
        Booking booking = booking(card, need, chosen, channel, officer);
        for (int lane : freeTimes.lanes(chosen.at(), wanted(chosen.unit(), need))) {
            if (appointments.book(booking, lane)) {
                return appointments.open(card.id()).<Given>map(Given.Has::new).orElseGet(Given.Gone::new);
            }
        }
        return appointments.open(card.id()).<Given>map(Given.AlreadyHas::new).orElseGet(Given.Gone::new);
    }

    /** The visit keeps its id; only its time and place change. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Given move(HouseholdCard card, Appointment visit, Chosen chosen, Officer officer) {
        if (visit.state() != VisitState.BOOKED) {
            throw new NotHere("a visit to move");
        }
        VisitNeeds.Need need = needs.of(card, visit);
        Standing standing = standing(card, need, chosen);
        if (!standing.comes()) {
            return new Given.NotItsDay(standing);
        }
        Booking to = booking(card, need, chosen, "desk", officer);
        for (int lane : freeTimes.lanes(chosen.at(), wanted(chosen.unit(), need))) {
            if (appointments.move(visit, to, lane)) {
                return appointments.find(visit.id()).<Given>map(Given.Has::new).orElseGet(Given.Gone::new);
            }
        }
        return new Given.Gone();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Appointment> open(HouseholdCard card) {
        return appointments.open(card.id());
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<LocalDate> remindedOn(Appointment visit) {
        return appointments.remindedOn(visit);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void step(Appointment visit, VisitStep step, Officer officer) {
        if (!step.possibleFrom(visit.state())) {
            throw new NotHere("a visit that is " + visit.state().code());
        }
        appointments.step(visit, step, officer);
    }

    /** The window in which the household renews; empty when it is not invited or comes for something else. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Invitation> invitation(HouseholdCard card) {
        return invitation(card.id(), needs.of(card), units.all().getFirst().id());
    }

    private Optional<Invitation> invitation(HouseholdId household, VisitNeeds.Need need, UnitId unit) {
        return ahead.invitations().of(household, need.purpose().code(), unit, ahead.until());
    }

    /** The one rule for the household's own page, for every desk and for a visit that is moved. */
    private Standing standing(HouseholdCard card, VisitNeeds.Need need, Chosen chosen) {
        LocalDate day = chosen.at().atZoneSameInstant(FreeTimes.VILNIUS).toLocalDate();
        return invitation(card.id(), need, chosen.unit())
                .map(one -> {
                    if (one.on(day) != Standing.STANDBY) {
                        return one.on(day);
                    }
                    ahead.invitations().inTurn(chosen.unit(), day);
                    return invitation(card.id(), need, chosen.unit())
                            .orElse(one)
                            .on(day);
                })
                .orElse(Standing.WINDOW);
    }

    private List<Unit> nearestFirst(HouseholdCard card) {
        List<Unit> offices = new ArrayList<>(units.all());
        ahead.invitations()
                .nearest(card)
                .ifPresent(near -> offices.sort(
                        Comparator.comparing((Unit office) -> !office.id().equals(near))));
        return offices;
    }

    private Booking booking(HouseholdCard card, VisitNeeds.Need need, Chosen chosen, String channel, Officer officer) {
        return new Booking(
                chosen.key(),
                units.get(chosen.unit()),
                card.id(),
                need.purpose(),
                need.careful(),
                channel,
                chosen.at(),
                officer.role() == Role.NEWCOMER ? ahead.held() : null,
                officer);
    }

    private static FreeTimes.Wanted wanted(UnitId unit, VisitNeeds.Need need) {
        return new FreeTimes.Wanted(unit, need.purpose(), need.careful());
    }

    /** That asked for, else where the household has been, else the nearest; who is invited to renew is shown the nearest. */
    private static Unit unit(@Nullable String asked, List<Appointment> visits, List<Unit> offices) {
        String last = visits.isEmpty() ? "" : visits.getFirst().unit().toString();
        return offices.stream()
                .filter(office -> office.id().toString().equals(asked))
                .findFirst()
                .or(() -> offices.stream()
                        .filter(office -> office.id().toString().equals(last))
                        .findFirst())
                .orElseGet(offices::getFirst);
    }

    private static LocalDate nearest(SortedMap<LocalDate, Integer> days, @Nullable LocalDate asked) {
        SortedMap<LocalDate, Integer> after = asked == null ? days : days.tailMap(asked);
        return after.isEmpty() ? days.lastKey() : after.firstKey();
    }
}
