package lt.tiltas.demo;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.demo.country.Officer;
import lt.tiltas.programme.DemoSupports;
import lt.tiltas.programme.DemoSupports.Second;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Supports at every state, in municipalities of two case managers and more also what is lowered and appealed against. */
@Component
@Order(3)
@Profile("demo")
class LoadSupports implements ProgrammePart {

    private final DemoSupports supports;

    LoadSupports(DemoSupports supports) {
        this.supports = supports;
    }

    @Override
    public void load(DemoCountry country, DemoIds ids) {
        Map<Integer, List<Officer>> managers = new TreeMap<>(country.officers().stream()
                .filter(officer -> officer.role().equals("case_manager"))
                .sorted(Comparator.comparingInt(Officer::number))
                .collect(Collectors.groupingBy(Officer::organisation)));
        int newcomer = country.officers().stream()
                .filter(officer -> officer.person() != null)
                .mapToInt(Officer::person)
                .findFirst()
                .orElseThrow();
        int home = country.households().stream()
                .filter(household -> household.members().stream().anyMatch(one -> one.number() == newcomer))
                .findFirst()
                .orElseThrow()
                .number();
        supports.load(country.today(), nth(1, managers, ids), nth(2, managers, ids), ids.household(home));
    }

    private static List<Second> nth(int n, Map<Integer, List<Officer>> managers, DemoIds ids) {
        return managers.values().stream()
                .filter(few -> few.size() > n)
                .map(few -> second(few.get(n), ids))
                .toList();
    }

    private static Second second(Officer officer, DemoIds ids) {
        return new Second(
                officer.organisation(), ids.officer(officer.number()), officer.givenName() + " " + officer.surname());
    }
}
