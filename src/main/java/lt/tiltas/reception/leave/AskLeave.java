package lt.tiltas.reception.leave;

import static lt.tiltas.reception.ReceptionRight.DECIDE_LEAVE;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.reception.LeaveId;
import lt.tiltas.reception.LeaveWish;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.presence.HousePeople;
import lt.tiltas.reception.presence.Resident;
import lt.tiltas.registration.HouseholdId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Members of a family ask to be away for some nights: at the desk, or on their own phone. */
@Service
public class AskLeave {

    static final String NIGHTS = "reception.leave-nights";
    static final String NIGHTS_EXTENDED = "reception.leave-nights-extended";

    public sealed interface Outcome {

        record Asked(LeaveId request) implements Outcome {}

        record InThePast() implements Outcome {}

        /** The day of coming back is not after the first night. */
        record EndsTooEarly() implements Outcome {}

        /** @param most nights by the rule of that day */
        record TooLong(int most) implements Outcome {}

        /** One of them is away, or has asked to be, on one of these nights. */
        record AwayAlready() implements Outcome {}
    }

    private final Access access;
    private final Leaves leaves;
    private final HousePeople residents;
    private final Rules rules;
    private final Clock clock;

    AskLeave(Access access, Leaves leaves, HousePeople residents, Rules rules, Clock clock) {
        this.access = access;
        this.leaves = leaves;
        this.residents = residents;
        this.rules = rules;
        this.clock = clock;
    }

    /** At the desk of the house, for those of the family who live there. */
    @Transactional
    Outcome ask(SiteId site, HouseholdId household, LeaveWish wanted, Officer officer) {
        List<Resident> people = residents.of(site, household).stream()
                .filter(resident -> wanted.has(resident.person()))
                .toList();
        access.require(
                officer, DECIDE_LEAVE, people.stream().map(Resident::personId).toList());
        residents.house(site);
        if (people.isEmpty()) {
            throw new NotHere("resident");
        }
        return write(site, household, people.stream().map(Resident::person).toList(), wanted, officer);
    }

    /** The caller has required its right, and knows that these people live there. */
    public Outcome write(SiteId site, HouseholdId household, List<UUID> people, LeaveWish wanted, Officer officer) {
        var request = new LeaveId(wanted.key());
        if (!leaves.of(request).isEmpty()) {
            return new Outcome.Asked(request);
        }
        LocalDate today = LocalDate.now(clock);
        if (wanted.from().isBefore(today)) {
            return new Outcome.InThePast();
        }
        if (!wanted.until().isAfter(wanted.from())) {
            return new Outcome.EndsTooEarly();
        }
        int most = rules.days(NIGHTS, wanted.from());
        if (ChronoUnit.DAYS.between(wanted.from(), wanted.until()) > most) {
            return new Outcome.TooLong(most);
        }
        if (leaves.overlaps(people, wanted.from(), wanted.until(), null)) {
            return new Outcome.AwayAlready();
        }
        String words = wanted.words() == null ? "" : wanted.words().strip();
        var asked = new Leaves.Asked(
                request, site, household, wanted.from(), wanted.until(), words, officer.self() != null);
        people.forEach(person -> leaves.ask(asked, person, OffsetDateTime.now(clock), officer));
        return new Outcome.Asked(request);
    }
}
