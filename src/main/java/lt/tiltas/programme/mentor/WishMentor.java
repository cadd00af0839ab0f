package lt.tiltas.programme.mentor;

import static lt.tiltas.programme.MentorRight.MATCH_MENTOR;

import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ProgrammeCard;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.plan.Leading;
import lt.tiltas.programme.plan.Leading.Led;
import lt.tiltas.registration.Member;
import lt.tiltas.registration.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The wish of an adult for a mentor, as it was said in a talk. */
@Service
public class WishMentor {

    public record Page(Led led, List<Member> adults) {}

    public sealed interface Outcome {
        record Wished(MentorMatchId id) implements Outcome {}

        /** A field names what there is not. */
        record Unknown(String field) implements Outcome {}

        /** The person has a wish already. */
        record AlreadyThere() implements Outcome {}
    }

    private final Leading leading;
    private final MentorMatches matches;
    private final MentorDays days;

    WishMentor(Leading leading, MentorMatches matches, MentorDays days) {
        this.leading = leading;
        this.matches = matches;
        this.days = days;
    }

    @Transactional
    public Page blank(ProgrammeId programme, Officer officer) {
        Led led = leading.open(programme, officer, MATCH_MENTOR);
        List<Member> adults = led.household().members().stream()
                .filter(member -> !member.minor(days.today()))
                .toList();
        return new Page(led, adults);
    }

    @Transactional
    public Outcome wish(ProgrammeId programme, MentorMatch.Form form, Officer officer) {
        Page page = blank(programme, officer);
        Optional<Member> person = page.adults.stream()
                .filter(one -> one.id().equals(form.person()))
                .findFirst();
        if (person.isEmpty()) {
            return new Outcome.Unknown("person");
        }
        PersonId self = person.get().personId();
        if (form.goal() != null && !has(page.led.programme(), form, self)) {
            return new Outcome.Unknown("goal");
        }
        return matches.add(programme, self, form, days.today(), officer)
                .<Outcome>map(Outcome.Wished::new)
                .orElseGet(Outcome.AlreadyThere::new);
    }

    private static boolean has(ProgrammeCard programme, MentorMatch.Form form, PersonId person) {
        return programme.goals().stream()
                .anyMatch(goal -> goal.id().value().equals(form.goal())
                        && (goal.person() == null || goal.person().equals(person)));
    }
}
