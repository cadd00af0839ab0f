package lt.tiltas.demo;

import java.util.Optional;
import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.demo.country.Household;
import lt.tiltas.programme.DemoTalks;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Interpreters, reminders, missed talks and reviews over the programmes there are. */
@Component
@Order(5)
@Profile("demo")
class LoadTalks implements ProgrammePart {

    private final DemoTalks talks;

    LoadTalks(DemoTalks talks) {
        this.talks = talks;
    }

    @Override
    public void load(DemoCountry country, DemoIds ids) {
        talks.load(country.today(), ids.household(ofNewcomer(country).number()));
    }

    private static Household ofNewcomer(DemoCountry country) {
        int person = country.officers().stream()
                .flatMap(officer -> Optional.ofNullable(officer.person()).stream())
                .findFirst()
                .orElseThrow();
        return country.households().stream()
                .filter(household -> household.members().stream().anyMatch(one -> one.number() == person))
                .findFirst()
                .orElseThrow();
    }
}
