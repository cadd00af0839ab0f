package lt.tiltas.registration.guardian;

import static lt.tiltas.registration.RegistrationRight.CARE_FOR_MINOR;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Member;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.household.HouseholdCards;
import lt.tiltas.registration.person.Changes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads and writes down who answers for a child. */
@Service
public class CareForMinor {

    /**
     * @param adults of the household, who may be chosen
     * @param writes whether this officer may do more than read
     */
    public record Open(
            Member child,
            HouseholdCard card,
            List<Member> adults,
            List<Guardianship> guardianships,
            Optional<ListMinors.Line> flag,
            boolean writes,
            LocalDate today) {}

    private final Access access;
    private final HouseholdCards cards;
    private final Guardianships guardianships;
    private final ListMinors minors;
    private final Changes changes;

    CareForMinor(Access access, HouseholdCards cards, Guardianships guardianships, ListMinors minors, Changes changes) {
        this.access = access;
        this.cards = cards;
        this.guardianships = guardianships;
        this.minors = minors;
        this.changes = changes;
    }

    /** Of a child only, and only where somebody of the office cares or has registered. */
    @Transactional
    Open open(PersonId id, Officer officer) {
        access.allow(officer, CARE_FOR_MINOR);
        HouseholdCard card = cards.householdOf(id.value())
                .flatMap(cards::find)
                .filter(found -> !found.isDraft())
                .filter(found -> officer.role() != Role.REGISTRAR
                        || found.state().registeredBy().equals(officer.organisation()))
                .orElseThrow(() -> new NotHere("person"));
        LocalDate adultsBornBy = guardianships.adultsBornBy();
        Member child = card.members().stream()
                .filter(member -> member.personId().equals(id))
                .filter(member -> member.bornOn() != null && member.bornOn().isAfter(adultsBornBy))
                .findFirst()
                .orElseThrow(() -> new NotHere("person"));
        access.saw(officer, CARE_FOR_MINOR, card.people());
        return new Open(
                child,
                card,
                card.members().stream()
                        .filter(member ->
                                member.bornOn() == null || !member.bornOn().isAfter(adultsBornBy))
                        .toList(),
                guardianships.of(id),
                guardianships.flag(id).map(minors::line),
                writes(card, officer),
                guardianships.today());
    }

    /** @param own made by the page, so that a double click writes one */
    @Transactional
    void add(PersonId child, GuardianshipId own, GuardianForm form, Officer officer) {
        access.require(officer, CARE_FOR_MINOR, child);
        mustWrite(child, officer);
        guardianships.add(own, child, form, officer);
    }

    @Transactional
    PersonId end(GuardianshipId id, String why, Officer officer) {
        access.allow(officer, CARE_FOR_MINOR);
        PersonId child = guardianships.standing(id).orElseThrow(() -> new NotHere("guardianship"));
        access.require(officer, CARE_FOR_MINOR, child);
        mustWrite(child, officer);
        if (Guardianship.ENDS.contains(why)) {
            guardianships.end(id, why, officer);
        }
        return child;
    }

    /** A child who is alone is told to the Agency at once. */
    @Transactional
    void answer(PersonId child, boolean alone, Officer officer) {
        access.require(officer, CARE_FOR_MINOR, child);
        mustWrite(child, officer);
        Flag flag = guardianships.flag(child).orElseThrow(() -> new NotHere("flag"));
        if (!guardianships.answer(child, alone ? "alone" : "accompanied", officer)) {
            throw new NotHere("flag");
        }
        changes.record(
                child,
                Map.of("childAlone", Objects.requireNonNullElse(flag.answer(), "")),
                Map.of("childAlone", alone ? "alone" : "accompanied"),
                officer);
        if (alone) {
            guardianships.tellAgency(flag, officer);
        }
    }

    private void mustWrite(PersonId child, Officer officer) {
        if (!open(child, officer).writes()) {
            throw new NotHere("person");
        }
    }

    private static boolean writes(HouseholdCard card, Officer officer) {
        return officer.role() == Role.REGISTRAR
                || officer.role() == Role.CASEMANAGER && card.state().holder().equals(officer.organisation());
    }
}
