package lt.tiltas.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.demo.country.Officer;
import lt.tiltas.programme.DemoCaseload;
import lt.tiltas.programme.DemoCaseload.Manager;
import lt.tiltas.programme.DemoCaseload.Team;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** A supervisor where there are several case managers, and what the caseloads have come to. */
@Component
@Order(1)
@Profile("demo")
class LoadCaseload implements ProgrammePart {

    private final DemoCaseload caseload;

    LoadCaseload(DemoCaseload caseload) {
        this.caseload = caseload;
    }

    @Override
    public void load(DemoCountry country, DemoIds ids) {
        Map<Integer, List<Manager>> byMunicipality = new LinkedHashMap<>();
        country.officers().stream()
                .filter(officer -> officer.role().equals("case_manager"))
                .forEach(officer -> byMunicipality
                        .computeIfAbsent(officer.organisation(), any -> new ArrayList<>())
                        .add(manager(officer, ids)));
        List<Team> teams = byMunicipality.entrySet().stream()
                .map(entry -> new Team(entry.getKey(), entry.getValue().getFirst()))
                .toList();
        caseload.write(teams, country.today());
        byMunicipality.values().stream()
                .filter(managers -> managers.size() > 2)
                .forEach(managers -> caseload.transfer(
                        ids.of("transfer", managers.getFirst().id()),
                        managers.get(1),
                        managers.getFirst(),
                        country.today()));
    }

    private static Manager manager(Officer officer, DemoIds ids) {
        return new Manager(ids.officer(officer.number()), officer.givenName() + " " + officer.surname());
    }
}
