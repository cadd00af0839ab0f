package lt.tiltas.registration.protection;

import static lt.tiltas.registration.RegistrationRight.PROTECT_PERSON;

import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Officers;
import lt.tiltas.access.Role;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Member;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.household.HouseholdCards;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a person's household out of everybody's sight but the holder's office and the officers named. */
@Service
public class ProtectPerson {

    public record Open(Member person, HouseholdCard card, Optional<Protection> protection) {}

    sealed interface Naming {

        record Named(String name) implements Naming {}

        /** No such account, or one that works with no households. */
        record NoOfficer() implements Naming {}
    }

    private final Access access;
    private final HouseholdCards cards;
    private final Protections protections;
    private final Officers officers;

    ProtectPerson(Access access, HouseholdCards cards, Protections protections, Officers officers) {
        this.access = access;
        this.cards = cards;
        this.protections = protections;
        this.officers = officers;
    }

    @Transactional
    Open open(PersonId id, Officer officer) {
        access.allow(officer, PROTECT_PERSON);
        HouseholdCard card = cards.householdOf(id.value())
                .flatMap(cards::find)
                .filter(found -> !found.isDraft())
                .filter(found -> officer.role() == Role.REGISTRAR
                        ? protections.registeredBy(found.id(), officer)
                        : found.state().holder().equals(officer.organisation()))
                .orElseThrow(() -> new NotHere("person"));
        access.saw(officer, PROTECT_PERSON, List.of(id));
        Member person = card.members().stream()
                .filter(member -> member.personId().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotHere("person"));
        return new Open(person, card, protections.of(id));
    }

    /** @param own made by the page, so that a double click marks once */
    @Transactional
    public void protect(PersonId id, ProtectionId own, Protection.New mark, Officer officer) {
        access.require(officer, PROTECT_PERSON, id);
        open(id, officer);
        protections.mark(own, id, mark.basis(), officer);
    }

    @Transactional
    Naming name(PersonId id, String login, Officer officer) {
        access.require(officer, PROTECT_PERSON, id);
        Protection protection = open(id, officer).protection().orElseThrow(() -> new NotHere("protection"));
        Optional<Officer> named = officers.named(login).filter(one -> switch (one.role()) {
            case REGISTRAR, COORDINATOR, CASEMANAGER, PARTNER -> true;
            default -> false;
        });
        named.ifPresent(one -> protections.name(protection.id(), id, one, officer));
        return named.<Naming>map(one -> new Naming.Named(one.name())).orElseGet(Naming.NoOfficer::new);
    }

    /** Everybody who saw the household before sees it again. */
    @Transactional
    PersonId end(ProtectionId id, Officer officer) {
        access.allow(officer, PROTECT_PERSON);
        PersonId person = protections.whose(id).orElseThrow(() -> new NotHere("protection"));
        access.require(officer, PROTECT_PERSON, person);
        open(person, officer);
        protections.end(id, officer);
        return person;
    }
}
