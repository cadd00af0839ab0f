package lt.tiltas.permits.visit;

import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.jobs.Job;
import lt.tiltas.law.Rules;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Households;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the system does with visits by itself: reminds, gives another time when the office has taken one away, and notes in the night who did
 * not come. It ends no application.
 */
@Service
class CareForVisits {

    private static final LocalTime BEFORE_WORK = LocalTime.of(5, 0);

    private final VisitsToCareFor found;
    private final Appointments appointments;
    private final FreeTimes freeTimes;
    private final Households households;
    private final Means means;

    /** With what another time is given. */
    @Component
    record Means(VisitTimes visits, VisitNeeds needs, LodgingVisits lodgings, Rules rules, Clock clock) {}

    CareForVisits(
            VisitsToCareFor found, Appointments appointments, FreeTimes freeTimes, Households households, Means means) {
        this.found = found;
        this.appointments = appointments;
        this.freeTimes = freeTimes;
        this.households = households;
        this.means = means;
    }

    @Bean
    static Job visitCare(CareForVisits care) {
        return new Job("visit-care", Schedules.daily(FreeTimes.VILNIUS, BEFORE_WORK), care::care);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void care() {
        LocalDate today = LocalDate.now(means.clock);
        appointments.releaseHolds();
        found.notKept(today).forEach(visit -> appointments.step(visit, VisitStep.MISS, Officer.SYSTEM));
        offerAgain();
        found.toRemind(
                        today,
                        means.rules.days("visit.remind-early", today),
                        means.rules.days("visit.remind-before", today))
                .forEach(visit -> appointments.step(visit, VisitStep.REMIND, Officer.SYSTEM));
    }

    /**
     * Another time for every visit that stands where the office is shut, and for those the office did not get to.
     *
     * @return how many have another time, and how many wait for one
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Offered offerAgain() {
        LocalDate today = LocalDate.now(means.clock);
        List<Appointment> lost = found.withoutOffice(today);
        int again = 0;
        for (Appointment visit : lost) {
            LocalDate by = means.rules.due("visit.offer-again", today);
            appointments.step(visit, VisitStep.CLOSE, Officer.SYSTEM);
            appointments.offerBy(visit.id(), by);
            again += again(visit, today, by) ? 1 : 0;
        }
        return new Offered(again, lost.size() - again);
    }

    record Offered(int again, int waiting) {}

    private boolean again(Appointment lost, LocalDate today, LocalDate by) {
        Optional<HouseholdCard> card =
                households.cards(List.of(lost.household())).stream().findFirst();
        if (card.isEmpty()) {
            return false;
        }
        VisitNeeds.Need need = means.needs.of(card.get(), lost);
        var wanted = new FreeTimes.Wanted(lost.unit(), need.purpose(), need.careful());
        SortedMap<LocalDate, Integer> days = freeTimes.days(today.plusDays(1), by, wanted);
        for (LocalDate day : days.keySet()) {
            for (FreeTime time : freeTimes.on(day, wanted)) {
                var chosen = new Chosen(UUID.randomUUID(), lost.unit(), time.at());
                if (means.visits.giveAgain(card.get(), lost, chosen) instanceof Given.Has(Appointment visit)) {
                    means.lodgings.carry(lost.id(), visit.id());
                    return true;
                }
            }
        }
        return false;
    }
}
