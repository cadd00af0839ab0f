package lt.tiltas.placement.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.tiltas.placement.run.CountryNow;
import lt.tiltas.placement.run.Live;
import lt.tiltas.placement.run.Moment;
import lt.tiltas.placement.run.Parties;
import lt.tiltas.placement.run.Party;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.Stays;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.stereotype.Component;

/** What a household is weighed with: the country of this moment, the live prices, the weights in force. */
@Component
public class Scales {

    private final Live live;
    private final Parties parties;
    private final Stays stays;
    private final Clock clock;

    Scales(Live live, Parties parties, Stays stays, Clock clock) {
        this.live = live;
        this.parties = parties;
        this.stays = stays;
        this.clock = clock;
    }

    public Moment now() {
        return live.now();
    }

    public Moment anew() {
        return live.anew();
    }

    public Party party(HouseholdCard card, CountryNow now) {
        return parties.of(List.of(card), now).getFirst();
    }

    /** Whether nobody was offered anything there meanwhile and the real rooms of these places still take the household whole. */
    boolean there(List<Weighed> places, Party party) {
        if (places.stream().anyMatch(place -> live.isOld(place.municipality()))) {
            return false;
        }
        Set<SiteId> sites = places.stream()
                .flatMap(place -> Stream.ofNullable(place.site()))
                .map(SiteId::new)
                .collect(Collectors.toSet());
        return stays.places(sites, LocalDate.now(clock)).stream()
                        .filter(site -> site.roomsFor(party.guests()).isPresent())
                        .count()
                == sites.size();
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
