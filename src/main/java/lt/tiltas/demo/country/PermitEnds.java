package lt.tiltas.demo.country;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Until when a permit of temporary protection is given: always a 4 March, by the decisions on Government resolution 224. */
final class PermitEnds {

    /** @param knownFrom the day the government set this end */
    record Cycle(LocalDate knownFrom, LocalDate endsOn) {}

    private static final List<Cycle> KNOWN = List.of(
            cycle(2022, 3, 16, 2023),
            cycle(2022, 12, 21, 2024),
            cycle(2023, 12, 13, 2025),
            cycle(2024, 8, 28, 2026),
            cycle(2025, 9, 24, 2027));

    private final List<Cycle> cycles = new ArrayList<>(KNOWN);

    /** A country shown after the last known end assumes that each end is put off by a year in September. */
    PermitEnds(LocalDate today) {
        while (cycles.getLast().endsOn().isBefore(today)) {
            int year = cycles.getLast().endsOn().getYear() + 1;
            cycles.add(cycle(year - 2, 9, 24, year));
        }
    }

    LocalDate grantedOn(LocalDate day) {
        return cycles.reversed().stream()
                .filter(cycle -> !cycle.knownFrom().isAfter(day))
                .findFirst()
                .orElse(cycles.getFirst())
                .endsOn();
    }

    /** From when a permit that ends on this day can be exchanged; empty while no later end is known. */
    Optional<LocalDate> exchangeFrom(LocalDate endsOn) {
        LocalDate opens = LocalDate.of(endsOn.getYear() - 1, 11, 3);
        return cycles.stream()
                .filter(cycle -> cycle.endsOn().isAfter(endsOn))
                .findFirst()
                .map(cycle -> cycle.knownFrom().isAfter(opens) ? cycle.knownFrom() : opens);
    }

    boolean isAnEnd(LocalDate day) {
        return cycles.stream().anyMatch(cycle -> cycle.endsOn().equals(day));
    }

    private static Cycle cycle(int year, int month, int day, int ends) {
        return new Cycle(LocalDate.of(year, month, day), LocalDate.of(ends, 3, 4));
    }
}
