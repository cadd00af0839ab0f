package lt.tiltas.demo;

import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.demo.country.ArrivalDay;
import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.demo.country.Household;
import lt.tiltas.registration.DemoDay;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A day at the border that is going on at this hour; its first numbers have become the families registered today. */
@Component
@Profile("demo")
class LoadDay {

    private static final String PLACE = "Medininkų pasienio punktas";

    private final DemoDay demo;

    LoadDay(DemoDay demo) {
        this.demo = demo;
    }

    void load(DemoCountry country, DemoIds ids) {
        ArrivalDay made = ArrivalDay.make(ids.seed());
        OffsetDateTime opened = ids.now().minusMinutes(ArrivalDay.NOW);
        Map<Integer, Household> became = became(made, country);
        var day = new DemoDay.Day(
                ids.of("day"), OrganisationId.AGENCY.value(), PLACE, country.today(), opened, ids.officer(2));
        demo.hold(
                day,
                ArrivalDay.STATIONS,
                made.families().stream()
                        .map(family -> ticket(family, became.get(family.number()), opened, ids))
                        .toList(),
                made.steps().stream().map(step -> visit(step, opened, ids)).toList());
    }

    private static Map<Integer, Household> became(ArrivalDay made, DemoCountry country) {
        Queue<Household> today = new ArrayDeque<>(country.households().stream()
                .filter(household -> household.registeredOn().equals(country.today()))
                .toList());
        Map<Integer, Household> became = new HashMap<>();
        made.steps().stream()
                .filter(step -> step.station().equals("registration") && step.ended() != null && !today.isEmpty())
                .forEach(step -> became.put(step.family(), today.poll()));
        return became;
    }

    private static DemoDay.Ticket ticket(
            ArrivalDay.Family family, @Nullable Household became, OffsetDateTime opened, DemoIds ids) {
        List<String> needs = family.needs();
        return new DemoDay.Ticket(
                id(family.number(), ids),
                family.number(),
                became == null ? family.people() : became.members().size(),
                needs.toArray(String[]::new),
                family.language(),
                opened.plusMinutes(family.came()),
                became == null ? null : new HouseholdId(ids.household(became.number())));
    }

    private static DemoDay.Visit visit(ArrivalDay.Step step, OffsetDateTime opened, DemoIds ids) {
        return new DemoDay.Visit(
                ids.of("visit", step.family(), step.station()),
                id(step.family(), ids),
                step.station(),
                opened.plusMinutes(step.since()),
                step.called() == null ? null : opened.plusMinutes(step.called()),
                step.desk(),
                step.ended() == null ? null : opened.plusMinutes(step.ended()),
                step.ended() == null ? null : step.missed() ? "no_show" : "done");
    }

    private static UUID id(int number, DemoIds ids) {
        return ids.of("ticket", number);
    }
}
