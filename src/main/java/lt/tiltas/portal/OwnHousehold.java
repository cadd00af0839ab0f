package lt.tiltas.portal;

import java.util.Objects;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Right;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import lt.tiltas.registration.Member;
import lt.tiltas.registration.PersonId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The household of the person who is signed in, with the own look recorded. */
@Service
public class OwnHousehold {

    /** @param me the person among the members */
    public record Own(HouseholdCard card, Member me) {}

    private final Households households;

    OwnHousehold(Households households) {
        this.households = households;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Own open(Officer officer, Right right) {
        PersonId self = self(officer);
        HouseholdId id = households.of(self.value()).orElseThrow(() -> new NotHere("own household"));
        HouseholdCard card = households.open(id, officer, right);
        Member me = card.members().stream()
                .filter(member -> member.personId().equals(self))
                .findFirst()
                .orElseThrow(() -> new NotHere("own record"));
        return new Own(card, me);
    }

    public static PersonId self(Officer officer) {
        return new PersonId(Objects.requireNonNull(officer.self(), "a newcomer is a person"));
    }
}
