package lt.tiltas.programme.agreement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lt.tiltas.law.Rules;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Member;
import org.springframework.stereotype.Component;

/** Who of a family has a plan of the own: every adult, and whoever is old enough to sign along with a guardian. */
@Component
public class SigningAge {

    /** @param withGuardian a minor, for whom a guardian signs too */
    public record Who(Member member, boolean withGuardian) {}

    private final Rules rules;
    private final Clock clock;

    SigningAge(Rules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** Of whom the birth day is not known is taken for an adult; whose record is erased is left out. */
    public List<Who> of(HouseholdCard household) {
        LocalDate today = LocalDate.now(clock);
        int adult = rules.years("registration.adult-age", today);
        int along = rules.years("programme.signs-along", today);
        return household.members().stream()
                .filter(member -> !household.marks().erased().contains(member.id()))
                .filter(member -> aged(member, along, today))
                .map(member -> new Who(member, !aged(member, adult, today)))
                .toList();
    }

    private static boolean aged(Member member, int years, LocalDate today) {
        return member.bornOn() == null || !member.bornOn().plusYears(years).isAfter(today);
    }
}
