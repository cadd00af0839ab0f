package lt.tiltas.demo;

import java.time.LocalDate;
import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.demo.country.Household;
import lt.tiltas.demo.country.Person;
import lt.tiltas.programme.DemoBenefits;
import lt.tiltas.programme.DemoBenefits.Counted;
import lt.tiltas.programme.DemoBenefits.Rent;
import lt.tiltas.programme.DemoBenefits.Signed;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Open programmes have contracts; some of the later months were talked over, some families rent, and a few have yet to sign. */
@Component
@Order(2)
@Profile("demo")
class LoadBenefits implements ProgrammePart {

    private static final int ADULT = 18;
    private static final int PUPIL = 7;
    private static final int SMALL = 2;
    private static final int UNSIGNED = 12;
    private static final int TALKED_OVER = 3;
    private static final int RENTS = 5;
    private static final int REVIEW_MONTHS = 6;

    private final DemoBenefits benefits;

    LoadBenefits(DemoBenefits benefits) {
        this.benefits = benefits;
    }

    @Override
    public void load(DemoCountry country, DemoIds ids) {
        LocalDate today = ids.now().toLocalDate();
        benefits.write(country.households().stream()
                .filter(household ->
                        household.programme() != null && household.programme().closedOn() == null)
                .filter(household -> household.number() % UNSIGNED != 0)
                .map(household -> signed(household, ids, today))
                .toList());
    }

    private static Signed signed(Household household, DemoIds ids, LocalDate today) {
        LocalDate signedOn = household.programme().openedOn();
        LocalDate talk = signedOn.plusMonths(REVIEW_MONTHS).plusDays(household.number() % 20);
        boolean talked = household.number() % TALKED_OVER != 0 && !talk.isAfter(today);
        return new Signed(
                ids.household(household.number()),
                signedOn,
                household.members().stream()
                        .map(person -> counted(person, signedOn, ids))
                        .toList(),
                talked ? talk : null,
                rent(household, signedOn));
    }

    private static Counted counted(Person person, LocalDate on, DemoIds ids) {
        int age = person.ageOn(on);
        String schooling = age >= ADULT || age < SMALL ? "none" : age >= PUPIL ? "school" : "pre-school";
        return new Counted(ids.person(person.number()), age < ADULT, schooling);
    }

    private static @Nullable Rent rent(Household household, LocalDate from) {
        if (household.number() % RENTS != 0) {
            return null;
        }
        int people = household.members().size();
        long cents = 18_000L + people * 4_500L;
        return new Rent(cents, 20 + people * 9, from, cents * 12 * 2);
    }
}
