package lt.tiltas.reception.complaint;

import static lt.tiltas.reception.CareRight.HEAR_COMPLAINT;
import static lt.tiltas.reception.CareRight.OWN_COMPLAINT;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Role;
import lt.tiltas.reception.CareRight;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.site.CaredSites;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody complains: on the own phone, or on paper to an officer. */
@Service
class LodgeComplaint {

    sealed interface Outcome {

        /** @param to who has to answer; {@code seen} false when the officer who wrote it down sees it no more */
        record Lodged(ComplaintId id, int to, boolean seen) implements Outcome {}

        /** A house is named that is not there, or a person not of this family. */
        record Unknown(String field) implements Outcome {}
    }

    private final Households households;
    private final Complaints complaints;
    private final CaredSites sites;
    private final Ladder ladder;

    LodgeComplaint(Households households, Complaints complaints, CaredSites sites, Ladder ladder) {
        this.households = households;
        this.complaints = complaints;
        this.sites = sites;
        this.ladder = ladder;
    }

    /** By the newcomer, about oneself. */
    @Transactional
    Outcome own(ComplaintForm form, String language, Officer officer) {
        PersonId self = new PersonId(Objects.requireNonNull(officer.self(), "a newcomer is a person"));
        HouseholdId household = households.of(self.value()).orElseThrow(() -> new NotHere("own household"));
        return lodge(form, household, self, language, officer, OWN_COMPLAINT);
    }

    /** By an officer, for somebody of a family the officer may see. */
    @Transactional
    Outcome paper(HouseholdId household, ComplaintForm form, Officer officer) {
        return form.person() == null
                ? new Outcome.Unknown("person")
                : lodge(
                        form,
                        household,
                        new PersonId(form.person()),
                        form.language() == null || form.language().isEmpty() ? "lt" : form.language(),
                        officer,
                        HEAR_COMPLAINT);
    }

    private Outcome lodge(
            ComplaintForm form,
            HouseholdId household,
            PersonId person,
            String language,
            Officer officer,
            CareRight right) {
        HouseholdCard card = households.open(household, officer, right);
        if (card.members().stream().noneMatch(member -> member.personId().equals(person))) {
            return new Outcome.Unknown("person");
        }
        Complaint.About about = about(form, card);
        if (about == null) {
            return new Outcome.Unknown("site");
        }
        ComplaintId id = new ComplaintId(form.sent());
        if (!complaints.lodgedBefore(id)) {
            String way = officer.role() == Role.NEWCOMER ? "portal" : "paper";
            var written =
                    new Complaints.New(id, about, form.category(), form.words().strip(), language, way, ladder.fresh());
            complaints.lodge(
                    written, new Complaints.Whose(household, person), officer, OffsetDateTime.now(ladder.clock()));
        }
        return new Outcome.Lodged(id, about.org(), complaints.find(id).isPresent());
    }

    /** A complaint about no house is about the office that holds the family. */
    private Complaint.@Nullable About about(ComplaintForm form, HouseholdCard card) {
        boolean staff = form.aboutStaff();
        if (form.site() == null) {
            int holder = card.state().holder().value();
            Integer municipality = holder > OrganisationId.AGENCY.value() ? Integer.valueOf(holder) : null;
            return new Complaint.About(
                    ladder.first(holder, municipality, staff), List.of(), holder, null, null, municipality, staff);
        }
        return sites.find(new SiteId(form.site()))
                .map(house -> new Complaint.About(
                        ladder.first(house.operator(), house.municipality(), staff),
                        List.of(),
                        house.operator(),
                        house.id().value(),
                        house.name(),
                        house.municipality(),
                        staff))
                .orElse(null);
    }
}
