package lt.tiltas.placement.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lt.tiltas.placement.run.Countries;
import lt.tiltas.placement.run.CountryNow;
import lt.tiltas.placement.run.LivePrices;
import lt.tiltas.placement.run.Parties;
import lt.tiltas.placement.run.Party;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.stereotype.Component;

/** What a household is weighed with: the country of this moment, the live prices, the weights in force. */
@Component
public class Scales {

    private final Countries countries;
    private final Parties parties;
    private final LivePrices prices;

    Scales(Countries countries, Parties parties, LivePrices prices) {
        this.countries = countries;
        this.parties = parties;
        this.prices = prices;
    }

    public CountryNow now(int people) {
        return countries.now(countries.weights(), people);
    }

    public Party party(HouseholdCard card, CountryNow now) {
        return parties.of(List.of(card), now).getFirst();
    }

    public Weighing weighing(CountryNow now) {
        return new Weighing(now, prices.of(now));
    }

    /** For each place after the first: reasons against of which one alone weighs more than it is behind. */
    public List<List<String>> turns(List<Weighed> ordered) {
        Map<String, Integer> weights = countries.weights().points();
        List<List<String>> turns = new ArrayList<>();
        for (Weighed place : ordered) {
            int behind = ordered.getFirst().net() - place.net();
            turns.add(
                    place.equals(ordered.getFirst())
                            ? List.of()
                            : place.reasonsAgainst().stream()
                                    .filter(code -> weights.getOrDefault(code, 0) > behind)
                                    .toList());
        }
        return turns;
    }
}
