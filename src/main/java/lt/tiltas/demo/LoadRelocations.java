package lt.tiltas.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.demo.country.Officer;
import lt.tiltas.programme.DemoRelocations;
import lt.tiltas.programme.DemoRelocations.Lead;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Two families on their way between the municipality of the demo's case manager and the largest other: one is waited for, one has arrived. */
@Component
@Order(9)
@Profile("demo")
class LoadRelocations implements ProgrammePart {

    private final DemoRelocations relocations;

    LoadRelocations(DemoRelocations relocations) {
        this.relocations = relocations;
    }

    @Override
    public void load(DemoCountry country, DemoIds ids) {
        Map<Integer, List<Lead>> byMunicipality = new LinkedHashMap<>();
        country.officers().stream()
                .filter(officer -> officer.role().equals("case_manager"))
                .forEach(officer -> byMunicipality
                        .computeIfAbsent(officer.organisation(), any -> new ArrayList<>())
                        .add(lead(officer, ids)));
        List<Lead> here = byMunicipality.values().iterator().next();
        Lead there = byMunicipality.values().stream()
                .filter(team -> team != here)
                .max(Comparator.comparingInt(List::size))
                .orElseThrow()
                .getFirst();
        relocations.waits(ids.of("relocation", 1), there, here.getFirst().municipality(), country.today());
        relocations.done(ids.of("relocation", 2), here.getLast(), there, country.today());
    }

    private static Lead lead(Officer officer, DemoIds ids) {
        return new Lead(
                ids.officer(officer.number()), officer.givenName() + " " + officer.surname(), officer.organisation());
    }
}
