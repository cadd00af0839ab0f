package lt.tiltas.reception;

import static lt.tiltas.reception.ReceptionRight.OWN_STAY;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.leave.Leave;
import lt.tiltas.reception.leave.LeaveStep;
import lt.tiltas.reception.leave.OwnLeaves;
import lt.tiltas.reception.presence.OwnPassages;
import lt.tiltas.reception.stay.StayCards;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a person may see and ask about the own stay in a house. The database lets a person reach no other. */
@Service
public class OwnStay {

    /** Members of a family away together, as the family reads it. */
    public record Away(LeaveId id, List<PersonId> people, Nights nights, String state, Said said) {

        /** Whether it can still be taken back. */
        public boolean open(LocalDate today) {
            return state.equals("asked")
                    || state.equals("approved") && nights.from().isAfter(today);
        }

        /** Colour of its tag. */
        public String color() {
            return LeaveStep.State.of(state).color();
        }

        /** Whether a later day may be asked for. */
        public boolean prolongs() {
            return state.equals("approved");
        }

        /** Not back although the day has passed. */
        public boolean overdue(LocalDate today) {
            return (state.equals("approved") || state.equals("longer_asked"))
                    && nights.until().isBefore(today);
        }
    }

    /** @param from the first night away; @param until the day of coming back; @param longer what is asked for instead */
    public record Nights(
            LocalDate from, LocalDate until, @Nullable LocalDate longer) {}

    /** @param asked in the family's own words; @param answer of the house */
    public record Said(String asked, String answer) {}

    /** @param way in or out at the door of the house */
    public record Passed(String way, OffsetDateTime at) {}

    /** @param passed the person's own last times at the door, the newest first */
    public record Page(Optional<StayCard> home, List<Away> leaves, List<Passed> passed, Rule rule, LocalDate today) {

        public boolean inHouse() {
            return home.filter(card -> card.is("stay")).isPresent();
        }
    }

    /** Nights by the rule of today: of one leave, and in all when a later day is asked for. */
    public record Rule(int most, int mostInAll) {}

    /** What came of it: empty when it is done, else the field and the key of what is wrong with it. */
    public record Wrong(String field, String key, List<Object> args) {}

    private static final int LAST_PASSED = 5;

    private final Access access;
    private final StayCards cards;
    private final OwnLeaves leaves;
    private final OwnPassages passages;

    OwnStay(Access access, StayCards cards, OwnLeaves leaves, OwnPassages passages) {
        this.access = access;
        this.cards = cards;
        this.leaves = leaves;
        this.passages = passages;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Page open(HouseholdCard own, Officer officer) {
        access.require(officer, OWN_STAY, own.people());
        return new Page(
                cards.current(own.id()),
                leaves.of(own.id()),
                passages.last(self(officer).value(), LAST_PASSED),
                leaves.rule(),
                leaves.today());
    }

    /** Asks for these members to be away; in the house in which they sleep. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Wrong> ask(HouseholdCard own, LeaveWish wanted, Officer officer) {
        access.require(officer, OWN_STAY, self(officer));
        SiteId site = cards.current(own.id())
                .filter(card -> card.is("stay"))
                .map(StayCard::siteId)
                .orElseThrow(() -> new NotHere("stay"));
        List<UUID> people =
                own.people().stream().map(PersonId::value).filter(wanted::has).toList();
        if (people.isEmpty()) {
            throw new NotHere("member");
        }
        return leaves.ask(site, own.id(), people, wanted, officer);
    }

    /** @param step withdraw or ask_longer */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Wrong> move(LeaveId leave, LeaveMove step, Officer officer) {
        access.require(officer, OWN_STAY, self(officer));
        if (!List.of("withdraw", "ask_longer").contains(step.step())) {
            throw new NotHere("step");
        }
        return leaves.move(leave, step, officer);
    }

    private static PersonId self(Officer officer) {
        return new PersonId(Objects.requireNonNull(officer.self(), "a newcomer is a person"));
    }

    /** Of the rows of one request: what the family reads. */
    public static Away away(List<Leave> together) {
        Leave first = together.stream()
                .filter(leave -> leave.state().live())
                .findFirst()
                .orElse(together.getFirst());
        return new Away(
                first.request(),
                together.stream().map(Leave::personId).toList(),
                new Nights(
                        first.away().from(), first.away().until(), first.away().longerUntil()),
                first.state().code(),
                new Said(first.said().words(), first.said().answer()));
    }
}
