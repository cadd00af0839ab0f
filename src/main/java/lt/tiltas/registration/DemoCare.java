package lt.tiltas.registration;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.card.IssueCard;
import lt.tiltas.registration.guardian.CareForMinor;
import lt.tiltas.registration.guardian.GuardianForm;
import lt.tiltas.registration.guardian.Guardianship;
import lt.tiltas.registration.guardian.GuardianshipId;
import lt.tiltas.registration.guardian.ListMinors;
import lt.tiltas.registration.protection.ProtectPerson;
import lt.tiltas.registration.protection.Protection;
import lt.tiltas.registration.protection.ProtectionId;
import lt.tiltas.registration.vulnerability.AssessNeeds;
import lt.tiltas.registration.vulnerability.Vulnerability;
import lt.tiltas.registration.vulnerability.VulnerabilityId;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's door to care for people, through the use cases of the pages. Called as whoever cares. */
@Service
@Profile("demo")
@Transactional(propagation = Propagation.MANDATORY)
public class DemoCare {

    /** @param kind parent, consent, temporary or court */
    public record Guardian(
            String kind, String name, @Nullable String contact, String basis, LocalDate from) {}

    /** @param needs what the reception has to do for it */
    public record Found(String kind, String needs, String basis) {}

    private final ListMinors minors;
    private final CareForMinor care;
    private final AssessNeeds needs;
    private final ProtectPerson protect;
    private final IssueCard cards;

    DemoCare(ListMinors minors, CareForMinor care, AssessNeeds needs, ProtectPerson protect, IssueCard cards) {
        this.minors = minors;
        this.care = care;
        this.needs = needs;
        this.protect = protect;
        this.cards = cards;
    }

    /** Children of whom it is asked whether they are alone. */
    public List<PersonId> asked(Officer officer) {
        return minors.list(0, officer).rows().stream()
                .map(line -> new PersonId(line.flag().person()))
                .toList();
    }

    public void answer(PersonId child, boolean alone, Officer officer) {
        care.answer(child, alone, officer);
    }

    /** @return the guardianship, to be ended */
    public UUID guardian(PersonId child, Guardian guardian, Officer officer) {
        UUID id = UUID.randomUUID();
        LocalDate from = guardian.from;
        var days = new GuardianForm.Days(
                String.valueOf(from.getDayOfMonth()),
                String.valueOf(from.getMonthValue()),
                String.valueOf(from.getYear()),
                "",
                "",
                "");
        var form = new GuardianForm(
                guardian.kind, Guardianship.SOMEBODY_ELSE, guardian.name, guardian.contact, guardian.basis, days);
        care.add(child, new GuardianshipId(id), form, officer);
        return id;
    }

    public void endGuardian(UUID guardianship, String why, Officer officer) {
        care.end(new GuardianshipId(guardianship), why, officer);
    }

    public void assess(PersonId person, String reason, List<Found> found, Officer officer) {
        needs.look(person, new Vulnerability.Reason(reason), officer);
        found.forEach(one -> needs.add(
                person,
                new VulnerabilityId(UUID.randomUUID()),
                new Vulnerability.New(one.kind, one.needs, one.basis),
                officer));
        needs.finish(person, UUID.randomUUID(), officer);
    }

    public void protect(PersonId person, String basis, Officer officer) {
        protect.protect(person, new ProtectionId(UUID.randomUUID()), new Protection.New(basis), officer);
    }

    public void issueCard(HouseholdId household, Officer officer) {
        cards.issue(household, officer);
    }
}
