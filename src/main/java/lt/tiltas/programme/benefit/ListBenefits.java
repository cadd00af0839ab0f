package lt.tiltas.programme.benefit;

import static lt.tiltas.programme.BenefitRight.LIST_BENEFITS;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.law.amount.AmountBook;
import lt.tiltas.programme.BenefitCard;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A municipality's contracts: all, those to look at before the later months, and programmes without one. */
@Service
public class ListBenefits {

    public static final List<String> SHOWN = List.of("all", "review", "without");

    public record Listed(
            String shown,
            Map<String, Integer> counts,
            List<Row> rows,
            List<HouseholdCard> without,
            int page,
            boolean more) {}

    public record Row(HouseholdCard household, BenefitCard benefit) {}

    private final Access access;
    private final Households households;
    private final Contracts contracts;
    private final AwaitedReviews awaited;
    private final ReckonMonths reckonMonths;

    ListBenefits(
            Access access,
            Households households,
            Contracts contracts,
            AwaitedReviews awaited,
            ReckonMonths reckonMonths) {
        this.access = access;
        this.households = households;
        this.contracts = contracts;
        this.awaited = awaited;
        this.reckonMonths = reckonMonths;
    }

    @Transactional
    public Listed list(String shown, int page, Officer officer) {
        access.allow(officer, LIST_BENEFITS);
        var municipality = officer.organisation();
        List<Contract> waiting = awaited.of(municipality);
        Map<String, Integer> counts = Map.of(
                "all", contracts.countOpen(municipality),
                "review", waiting.size(),
                "without", contracts.countWithout(municipality));
        if (shown.equals("without")) {
            List<HouseholdId> ids = contracts.without(municipality, page);
            return new Listed(shown, counts, List.of(), seen(ids, officer), page, ids.size() > Contracts.PAGE);
        }
        List<Contract> found = shown.equals("review")
                ? waiting.stream().skip((long) page * Contracts.PAGE).toList()
                : contracts.open(municipality, page);
        Map<HouseholdId, HouseholdCard> cards = seen(
                        found.stream().map(Contract::household).toList(), officer)
                .stream()
                .collect(Collectors.toMap(HouseholdCard::id, Function.identity()));
        AmountBook book = reckonMonths.book();
        List<Row> rows = found.stream()
                .limit(Contracts.PAGE)
                .filter(contract -> cards.containsKey(contract.household()))
                .map(contract -> new Row(cards.get(contract.household()), reckonMonths.card(contract, book)))
                .toList();
        return new Listed(shown, counts, rows, List.of(), page, found.size() > Contracts.PAGE);
    }

    private List<HouseholdCard> seen(List<HouseholdId> ids, Officer officer) {
        List<HouseholdCard> cards =
                households.cards(ids.stream().limit(Contracts.PAGE).toList());
        access.saw(
                officer,
                LIST_BENEFITS,
                cards.stream().flatMap(card -> card.people().stream()).toList());
        return cards;
    }
}
