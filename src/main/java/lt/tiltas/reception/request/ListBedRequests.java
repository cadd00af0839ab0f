package lt.tiltas.reception.request;

import static lt.tiltas.reception.ReceptionRight.GIVE_BED;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.request.BedRequest.Hold;
import lt.tiltas.reception.request.BedRequest.Listed;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class ListBedRequests {

    private final Access access;
    private final BedRequests requests;
    private final Households households;
    private final Clock clock;

    ListBedRequests(Access access, BedRequests requests, Households households, Clock clock) {
        this.access = access;
        this.requests = requests;
        this.households = households;
        this.clock = clock;
    }

    @Transactional
    Listed list(Officer officer) {
        access.allow(officer, GIVE_BED);
        OffsetDateTime now = OffsetDateTime.now(clock);
        List<BedRequests.Row> rows = requests.open(now);
        List<BedRequests.Held> held = requests.holds(now, officer.organisation().value());
        Map<HouseholdId, HouseholdCard> cards = cards(Stream.concat(
                rows.stream().map(BedRequests.Row::household), held.stream().map(BedRequests.Held::household)));
        access.saw(
                officer,
                GIVE_BED,
                cards.values().stream().flatMap(card -> card.people().stream()).toList());
        return new Listed(
                rows.stream()
                        .map(row -> new BedRequest(
                                cards.get(row.household()), row.wantedOn(), row.places(), row.note(), row.heldUntil()))
                        .toList(),
                held.stream()
                        .filter(hold -> cards.containsKey(hold.household()))
                        .map(hold -> new Hold(cards.get(hold.household()), hold.site(), hold.until()))
                        .toList(),
                LocalDate.now(clock));
    }

    private Map<HouseholdId, HouseholdCard> cards(Stream<HouseholdId> ids) {
        return households.cards(ids.distinct().toList()).stream()
                .collect(Collectors.toMap(HouseholdCard::id, Function.identity()));
    }
}
