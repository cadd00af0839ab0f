package lt.tiltas.registration.duplicate;

import static lt.tiltas.registration.RegistrationRight.MERGE_PEOPLE;

import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.household.HouseholdCards;
import lt.tiltas.registration.linkage.Known;
import lt.tiltas.registration.linkage.Likeness;
import lt.tiltas.registration.person.PersonRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts two registered people side by side; both looks stay in the trail. */
@Service
public class ComparePeople {

    private final Access access;
    private final PersonRows people;
    private final HouseholdCards cards;

    ComparePeople(Access access, PersonRows people, HouseholdCards cards) {
        this.access = access;
        this.people = people;
        this.cards = cards;
    }

    @Transactional
    public Comparison compare(PersonId kept, PersonId other, Officer officer) {
        access.allow(officer, MERGE_PEOPLE);
        if (kept.equals(other)) {
            throw new NotHere("person");
        }
        Comparison comparison = sides(kept, other);
        access.saw(officer, MERGE_PEOPLE, List.of(kept, other));
        return comparison;
    }

    Comparison sides(PersonId kept, PersonId other) {
        Side left = side(kept);
        Side right = side(other);
        return Comparison.of(left, right, Likeness.of(known(left), known(right)));
    }

    Side side(PersonId id) {
        PersonRows.Row row = people.find(id).orElseThrow(() -> new NotHere("person"));
        HouseholdCard card =
                cards.find(row.household()).filter(found -> !found.isDraft()).orElseThrow(() -> new NotHere("person"));
        return new Side(id, row.form(), card);
    }

    private static Known known(Side side) {
        return side.form().known(null);
    }
}
