package lt.tiltas.registration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Right;
import lt.tiltas.access.Role;
import lt.tiltas.registration.card.Cards;
import lt.tiltas.registration.guardian.Flag;
import lt.tiltas.registration.guardian.Guardianships;
import lt.tiltas.registration.household.HandOverHousehold;
import lt.tiltas.registration.household.HouseholdCards;
import lt.tiltas.registration.regrouping.Regroupings;
import lt.tiltas.registration.vulnerability.Vulnerabilities;
import lt.tiltas.web.Happening;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The one door to persons and households for the modules downstream. */
@Service
public class Households {

    /** What is known of a household beyond its card. */
    @Component
    record Family(
            Regroupings regroupings,
            Guardianships guardianships,
            Vulnerabilities vulnerabilities,
            Cards registrationCards) {}

    private final HouseholdCards cards;
    private final HandOverHousehold handOver;
    private final Family family;
    private final Access access;

    Households(HouseholdCards cards, HandOverHousehold handOver, Family family, Access access) {
        this.cards = cards;
        this.handOver = handOver;
        this.family = family;
        this.access = access;
    }

    /**
     * The household, with the look recorded under the caller's right.
     *
     * @throws NotHere when there is none, or it is not this officer's to see
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public HouseholdCard open(HouseholdId id, Officer officer, Right right) {
        access.allow(officer, right);
        HouseholdCard card = cards.find(id).orElseThrow(() -> new NotHere("household"));
        access.saw(officer, right, card.people());
        return card;
    }

    /** The household this person lives in; the look is recorded by whoever shows it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<HouseholdId> of(UUID person) {
        return cards.householdOf(person);
    }

    /** Cards without a look recorded: for a list whose caller records the whole list once. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<HouseholdCard> cards(List<HouseholdId> ids) {
        return cards.findAll(ids);
    }

    /**
     * The household and all its members are held by another organisation from now on. The caller has required its right.
     *
     * @param reason a code, message key {@code handover.<code>}
     * @throws NotHere when the household is not this officer's to give
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void handOver(HouseholdId id, OrganisationId to, String reason, Officer officer) {
        handOver.handOver(id, to, reason, null, officer);
    }

    /** Tonight's need is met: the household has a bed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void bedGiven(HouseholdId id) {
        cards.answerBedRequest(id);
    }

    /**
     * Children of the household who may be without parent and guardian, as far as the officer may know; true of those of whom somebody has
     * said that they are.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<PersonId, Boolean> minorsAlone(HouseholdId id) {
        return family.guardianships.in(id).stream()
                .filter(Flag::isOpen)
                .collect(Collectors.toMap(flag -> new PersonId(flag.person()), Flag::isAlone));
    }

    /** Whose special needs have been assessed; never what was found. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<PersonId> assessed(HouseholdId id) {
        return family.vulnerabilities.assessed(id);
    }

    /** Whether this officer is one of the few who assess. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean assesses(HouseholdCard card, Officer officer) {
        return officer.may(RegistrationRight.ASSESS_NEEDS)
                && (officer.role() == Role.CASEMANAGER
                        ? card.state().holder().equals(officer.organisation())
                        : family.vulnerabilities.registeredBy(card.id(), officer));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public List<Happening> happenings(HouseholdId id) {
        List<Happening> all = new ArrayList<>(cards.happenings(id));
        all.addAll(family.regroupings.happenings(id));
        all.addAll(family.guardianships.happenings(id));
        all.addAll(family.registrationCards.happenings(id));
        return all;
    }
}
