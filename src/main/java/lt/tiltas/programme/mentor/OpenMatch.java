package lt.tiltas.programme.mentor;

import static lt.tiltas.programme.MentorRight.MATCH_MENTOR;

import java.time.LocalDate;
import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.plan.Leading;
import lt.tiltas.programme.plan.Leading.Led;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Households;
import lt.tiltas.registration.Member;
import lt.tiltas.web.Paged;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Wishes and matches of a municipality or a household; one with whom it fits and the time spent together. */
@Service
public class OpenMatch {

    /** @param fits mentors who may be proposed; none when somebody is */
    public record Page(
            MentorMatch match, HouseholdCard card, List<Mentor> fits, List<HoursEntry> hours, LocalDate today) {

        public Member person() {
            return member(match, card);
        }

        /** Whether the office speaks for the mentor. */
        public boolean speaks() {
            return match.with() != null && !match.with().through();
        }
    }

    public record OfHousehold(Led led, List<MentorMatch> matches) {

        public String name(MentorMatch match) {
            return member(match, led.household()).names().latin();
        }
    }

    public record Listed(String shown, Paged<Row> rows, LocalDate today) {}

    public record Row(MentorMatch match, HouseholdCard card) {

        public String name() {
            return member(match, card).names().latin();
        }
    }

    /** The way to the programme and the family, with the look recorded. */
    @Component
    record MatchDoor(Access access, Households households, Leading leading) {}

    private final MatchDoor door;
    private final MentorMatches matches;
    private final HoursEntries hours;
    private final MentorDays days;

    OpenMatch(MatchDoor door, MentorMatches matches, HoursEntries hours, MentorDays days) {
        this.door = door;
        this.matches = matches;
        this.hours = hours;
        this.days = days;
    }

    /** @throws NotHere when there is none, or it is another municipality's */
    @Transactional
    public Page open(MentorMatchId id, Officer officer) {
        door.access().allow(officer, MATCH_MENTOR);
        MentorMatch match = matches.find(id).orElseThrow(() -> new NotHere("match"));
        HouseholdCard card = door.households().open(match.whose().household(), officer, MATCH_MENTOR);
        List<Mentor> fits =
                match.state() == MatchStep.State.WISHED ? matches.fits(match, days.today()) : List.<Mentor>of();
        return new Page(match, card, fits, hours.of(id), days.today());
    }

    @Transactional
    public OfHousehold of(ProgrammeId programme, Officer officer) {
        Led led = door.leading().open(programme, officer, MATCH_MENTOR);
        return new OfHousehold(led, matches.of(programme));
    }

    /** @param shown waiting, together or over */
    @Transactional
    public Listed list(String shown, int page, Officer officer) {
        door.access().allow(officer, MATCH_MENTOR);
        Paged<MentorMatch> found = matches.list(shown, officer, page);
        List<HouseholdCard> cards = door.households()
                .cards(found.rows().stream()
                        .map(one -> one.whose().household())
                        .distinct()
                        .toList());
        List<Row> rows = found.rows().stream()
                .flatMap(one -> cards.stream()
                        .filter(card -> card.id().equals(one.whose().household()))
                        .map(card -> new Row(one, card)))
                .toList();
        door.access()
                .saw(
                        officer,
                        MATCH_MENTOR,
                        rows.stream().map(row -> row.match().whose().person()).toList());
        return new Listed(shown, new Paged<>(rows, found.page(), found.size(), found.all()), days.today());
    }

    private static Member member(MentorMatch match, HouseholdCard card) {
        return card.members().stream()
                .filter(one -> one.personId().equals(match.whose().person()))
                .findFirst()
                .orElseThrow(() -> new NotHere("person"));
    }
}
