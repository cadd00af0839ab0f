package lt.tiltas.placement.run;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lt.tiltas.placement.engine.Country;
import lt.tiltas.placement.engine.Household;
import lt.tiltas.placement.engine.Ledger;
import lt.tiltas.placement.engine.Needs;
import lt.tiltas.placement.engine.Scarce;
import lt.tiltas.placement.value.Judgement;

/** Why no place fits a household, said by what would help: message key {@code placement.cause.<code>}. */
public final class Causes {

    private final Country country;
    private final Ledger ledger;

    public Causes(Country country, Ledger ledger) {
        this.country = country;
        this.ledger = ledger;
    }

    public String of(Household household, List<Judgement> judged) {
        if (judged.stream().noneMatch(one -> one.cause() == null)) {
            return most(judged);
        }
        List<Integer> towns = IntStream.range(0, judged.size())
                .filter(town -> judged.get(town).cause() == null)
                .boxed()
                .toList();
        Needs needs = household.needs();
        if (towns.stream().noneMatch(town -> lives(needs, town))) {
            return homes(needs, towns);
        }
        for (Scarce resource : Scarce.values()) {
            if (needs.use(resource) > 0
                    && towns.stream()
                            .noneMatch(
                                    town -> lives(needs, town) && ledger.free(resource, town) >= needs.use(resource))) {
                return switch (resource) {
                    case SCHOOL0, SCHOOL1, SCHOOL2 -> "no_school";
                    case CASELOAD -> "no_caseload";
                    case QUOTA -> "quota_full";
                    default -> "no_care";
                };
            }
        }
        return towns.stream().noneMatch(town -> ledger.holds(needs, town)) ? "nowhere_all" : "no_rooms";
    }

    /** What it would take for there to be a home at all, even if all were empty. */
    private String homes(Needs needs, List<Integer> towns) {
        Needs steps = with(needs, false, needs.pet());
        if (needs.wheelchair() && towns.stream().anyMatch(town -> lives(steps, town))) {
            return "no_step_free";
        }
        Needs alone = with(needs, needs.wheelchair(), false);
        if (needs.pet() && towns.stream().anyMatch(town -> lives(alone, town))) {
            return "no_pets";
        }
        return "too_large";
    }

    private static Needs with(Needs needs, boolean wheelchair, boolean pet) {
        return new Needs(
                needs.persons(),
                wheelchair,
                pet,
                needs.school0(),
                needs.school1(),
                needs.school2(),
                needs.med(),
                needs.work());
    }

    private boolean lives(Needs needs, int town) {
        return IntStream.of(country.poolsOf(town))
                .anyMatch(pool -> country.pools().get(pool).units(needs) > 0
                        && country.pools().get(pool).units()
                                >= country.pools().get(pool).units(needs));
    }

    private static String most(List<Judgement> judged) {
        Map<String, Long> causes = judged.stream()
                .collect(Collectors.groupingBy(one -> String.valueOf(one.cause()), Collectors.counting()));
        return causes.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry::getKey))
                .orElseThrow()
                .getKey();
    }
}
