package lt.tiltas.placement.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lt.tiltas.placement.run.CountryNow;
import lt.tiltas.placement.run.Live;
import lt.tiltas.placement.run.Moment;
import lt.tiltas.placement.run.Parties;
import lt.tiltas.placement.run.Party;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.stereotype.Component;

/** What a household is weighed with: the country of this moment, the live prices, the weights in force. */
@Component
public class Scales {

    private final Live live;
    private final Parties parties;

    Scales(Live live, Parties parties) {
        this.live = live;
        this.parties = parties;
    }

    public Moment now() {
        return live.now();
    }

    public Moment anew() {
        return live.anew();
    }

    public Moment whole() {
        return live.whole();
    }

    public Party party(HouseholdCard card, CountryNow now) {
        return parties.of(List.of(card), now).getFirst();
    }

    /** Whether somebody was offered anything in one of these municipalities since they were weighed. */
    boolean isOld(List<Weighed> places) {
        return places.stream().anyMatch(place -> live.isOld(place.municipality()));
    }

    /** For each place after the first: reasons against of which one alone weighs more than it is behind. */
    public List<List<String>> turns(List<Weighed> ordered, CountryNow now) {
        Map<String, Integer> weights = now.weights().points();
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
