package lt.tiltas.reception.alert;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the places of one site, one municipality or the country.
 *
 * @param siteKind of a site; empty above it
 * @param usable beds that are not blocked
 * @param netFlow people who came less people who left, over {@code flowDays}
 * @param endsIn days until the first contract or the house itself ends; null when nothing ends
 */
public record Measure(
        String level,
        @Nullable UUID site,
        @Nullable Integer municipality,
        String siteKind,
        int usable,
        int free,
        int netFlow,
        int flowDays,
        @Nullable Integer endsIn) {

    private static final int PERCENT = 100;

    /** Nothing where the question makes no sense: no beds, nobody coming, no end. */
    public OptionalInt of(String kind) {
        return switch (kind) {
            case "free_places" -> usable == 0 ? OptionalInt.empty() : OptionalInt.of(free);
            case "free_percent" -> usable == 0 ? OptionalInt.empty() : OptionalInt.of(free * PERCENT / usable);
            case "nights_left" ->
                usable == 0 || netFlow <= 0 ? OptionalInt.empty() : OptionalInt.of(free * flowDays / netFlow);
            case "contract_ends" -> endsIn == null ? OptionalInt.empty() : OptionalInt.of(endsIn);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    /** The sites themselves, their municipalities, and the country. */
    static List<Measure> levels(List<Measure> sites) {
        List<Measure> all = new ArrayList<>(sites);
        sites.stream()
                .collect(Collectors.groupingBy(Measure::municipality))
                .forEach((code, of) -> all.add(sum("municipality", code, of)));
        all.add(sum("country", null, sites));
        return all;
    }

    private static Measure sum(String level, @Nullable Integer municipality, List<Measure> sites) {
        return new Measure(
                level,
                null,
                municipality,
                "",
                add(sites, Measure::usable),
                add(sites, Measure::free),
                add(sites, Measure::netFlow),
                sites.isEmpty() ? 1 : sites.getFirst().flowDays(),
                sites.stream()
                        .map(Measure::endsIn)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null));
    }

    private static int add(List<Measure> sites, Function<Measure, Integer> of) {
        return sites.stream().mapToInt(of::apply).sum();
    }
}
