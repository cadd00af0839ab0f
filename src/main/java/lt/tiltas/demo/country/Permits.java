package lt.tiltas.demo.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Each person's applications: the first after arrival, then an exchange in every cycle. */
final class Permits {

    private static final int DAYS_TO_DECIDE = 30;

    private final Dice dice;
    private final LocalDate today;
    private final PermitEnds ends;

    Permits(long seed, LocalDate today) {
        dice = new Dice(seed, "permits");
        this.today = today;
        ends = new PermitEnds(today);
    }

    /** @param visit days from submitting to the visit */
    private record Pace(String kind, LocalDate submitted, int visit, int decision, boolean refused) {}

    List<PermitCase> of(Newcomers who) {
        var departure = who.path().departure();
        LocalDate lastDay = departure == null ? today : departure.on();
        LocalDate submitted = who.registeredOn().plusDays(dice.between(0, 5));
        int visit = dice.between(1, 12);
        int decision = dice.chance(0.16) ? dice.between(28, 70) : dice.between(6, 26);
        boolean refused = dice.chance(0.012);
        boolean lapses = dice.chance(0.04);
        var cases = new ArrayList<PermitCase>();
        for (Person person : who.members()) {
            int late = dice.chance(0.05) ? dice.between(8, 35) : 0;
            var pace = new Pace("first", submitted, visit, decision + late, refused);
            if (!submitted.isAfter(lastDay)) {
                cases.add(decided(person, pace, lastDay));
            }
        }
        return lapses ? List.copyOf(cases) : withExchanges(cases, who, lastDay);
    }

    /** Halyna's is still being looked at; the others' are granted. */
    List<PermitCase> ofOksana(Newcomers who) {
        LocalDate submitted = who.registeredOn().plusDays(1);
        var cases = new ArrayList<PermitCase>();
        for (Person person : who.members()) {
            boolean waits = person.role().equals("grandmother");
            var pace = waits
                    ? new Pace("first", today.minusDays(33), 6, 60, false)
                    : new Pace("first", submitted, 4, 17, false);
            cases.add(decided(person, pace, today));
        }
        return List.copyOf(cases);
    }

    private List<PermitCase> withExchanges(List<PermitCase> first, Newcomers who, LocalDate lastDay) {
        var all = new ArrayList<>(first);
        var latest = first;
        while (latest.stream().anyMatch(PermitCase::granted)) {
            var next = exchanges(latest, who, lastDay);
            all.addAll(next);
            latest = next;
        }
        return List.copyOf(all);
    }

    private List<PermitCase> exchanges(List<PermitCase> before, Newcomers who, LocalDate lastDay) {
        int day = dice.between(0, 105);
        int visit = dice.between(1, 14);
        int decision = dice.between(2, 20);
        var next = new ArrayList<PermitCase>();
        for (PermitCase old : before) {
            var opens = old.granted() ? ends.exchangeFrom(old.decision().validTo()) : Optional.<LocalDate>empty();
            opens.map(from -> later(from.plusDays(day), old.decision().on().plusDays(1)))
                    .filter(submitted -> !submitted.isAfter(lastDay))
                    .ifPresent(submitted -> {
                        var pace = new Pace("exchange", submitted, visit, decision, false);
                        next.add(decided(person(who, old.person()), pace, lastDay));
                    });
        }
        return next;
    }

    private PermitCase decided(Person person, Pace pace, LocalDate lastDay) {
        LocalDate visit = Weekdays.from(pace.submitted().plusDays(pace.visit()));
        LocalDate on = Weekdays.from(visit.plusDays(pace.decision()));
        LocalDate due = Weekdays.from(visit.plusDays(DAYS_TO_DECIDE));
        LocalDate attended = visit.isAfter(lastDay) ? null : visit;
        PermitCase.Decision decision = null;
        if (!on.isAfter(lastDay)) {
            decision = pace.refused()
                    ? new PermitCase.Decision(on, "refused", null, null)
                    : new PermitCase.Decision(on, "granted", on, ends.grantedOn(on));
        } else if (lastDay.isBefore(today)) {
            decision = new PermitCase.Decision(lastDay, "terminated", null, null);
        }
        return new PermitCase(person.number(), pace.kind(), pace.submitted(), attended, due, decision);
    }

    private static Person person(Newcomers who, int number) {
        return who.members().stream()
                .filter(member -> member.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
