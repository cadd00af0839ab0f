package lt.tiltas.desk.household;

import static lt.tiltas.desk.DeskRight.LIST_HOUSEHOLDS;

import java.util.List;
import java.util.Set;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import lt.tiltas.registration.People;
import lt.tiltas.registration.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class ListHouseholds {

    /**
     * @param page from 0
     * @param more whether there is a next page
     * @param chosen whom the officer has chosen for a sheet
     */
    public record Listed(List<HouseholdCard> cards, int page, boolean more, Set<PersonId> chosen) {}

    private final Access access;
    private final Households households;
    private final HouseholdList list;
    private final People people;

    ListHouseholds(Access access, Households households, HouseholdList list, People people) {
        this.access = access;
        this.households = households;
        this.list = list;
        this.people = people;
    }

    @Transactional
    Listed list(Officer officer, int page) {
        access.allow(officer, LIST_HOUSEHOLDS);
        List<HouseholdId> ids = list.held(officer, page);
        List<HouseholdCard> cards =
                households.cards(ids.stream().limit(HouseholdList.PAGE).toList());
        access.saw(
                officer,
                LIST_HOUSEHOLDS,
                cards.stream().flatMap(card -> card.people().stream()).toList());
        return new Listed(cards, page, ids.size() > HouseholdList.PAGE, people.chosen(officer));
    }
}
