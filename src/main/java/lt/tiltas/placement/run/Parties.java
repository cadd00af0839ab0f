package lt.tiltas.placement.run;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import lt.tiltas.placement.value.Judgement;
import lt.tiltas.placement.wish.Said;
import lt.tiltas.placement.wish.Wishes;
import lt.tiltas.reception.Guests;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Households with what they have said, judged in a country. The caller has recorded the look. */
@Component
public class Parties {

    private final Wishes wishes;
    private final Clock clock;

    Parties(Wishes wishes, Clock clock) {
        this.wishes = wishes;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public List<Party> of(List<HouseholdCard> cards, CountryNow now) {
        LocalDate today = LocalDate.now(clock);
        Map<HouseholdId, Said> said = wishes.of(cards);
        List<Party> parties = new ArrayList<>();
        for (HouseholdCard card : cards) {
            if (!card.members().isEmpty()) {
                parties.add(party(parties.size(), card, said.get(card.id()), now, today));
            }
        }
        return parties;
    }

    private static Party party(int row, HouseholdCard card, Said said, CountryNow now, LocalDate today) {
        Guests registered = Guests.of(card, today);
        var guests = new Guests(
                registered.people(),
                registered.stepFree() || said.needs().stepFree(),
                registered.party(),
                registered.minors());
        List<Judgement> judged = now.judge(said);
        long groups = Groups.of(card, said, registered.stepFree(), today);
        return new Party(card, said, guests, judged, now.household(row, guests, said, judged, groups));
    }
}
