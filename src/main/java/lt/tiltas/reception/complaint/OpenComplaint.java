package lt.tiltas.reception.complaint;

import static lt.tiltas.reception.CareRight.HEAR_COMPLAINT;
import static lt.tiltas.reception.CareRight.OWN_COMPLAINT;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.reception.stay.StayCards;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import lt.tiltas.registration.Member;
import lt.tiltas.web.Paged;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Complaints of an organisation, of a family, of oneself; one with all that happened to it. */
@Service
public class OpenComplaint {

    /** @param who null when nobody is named, or not to this reader */
    public record Page(
            Complaint complaint,
            List<Complaint.Happened> events,
            @Nullable Member who,
            @Nullable HouseholdCard household,
            Desk desk) {

        public List<Step> steps() {
            return Step.after(complaint.state()).stream()
                    .filter(step -> step.of(desk.whose))
                    .toList();
        }
    }

    /** @param mine whether this reader takes steps; {@code above} who is next up, if anybody */
    public record Desk(
            Step.Whose whose, boolean mine, @Nullable Integer above, LocalDate today) {}

    public record Listed(Paged<Complaint> complaints, boolean open, LocalDate today) {}

    /** @param home the house in which the family lives, if it lives in one */
    public record Family(
            HouseholdCard card,
            List<Complaint> complaints,
            @Nullable Home home,
            LocalDate today) {}

    public record Home(UUID site, String name) {}

    /** Families and where they live. */
    @Component
    record Families(Households households, StayCards stays) {}

    private final Access access;
    private final Complaints complaints;
    private final Families families;
    private final Ladder ladder;

    OpenComplaint(Access access, Complaints complaints, Families families, Ladder ladder) {
        this.access = access;
        this.complaints = complaints;
        this.families = families;
        this.ladder = ladder;
    }

    @Transactional(readOnly = true)
    public Listed list(boolean open, int page, Officer officer) {
        access.allow(officer, HEAR_COMPLAINT);
        return new Listed(complaints.list(open, officer.organisation().value(), page), open, ladder.today());
    }

    /** @throws NotHere when there is none, or it is not this reader's to know */
    @Transactional
    public Page open(ComplaintId id, Officer officer) {
        boolean own = officer.role() == Role.NEWCOMER;
        access.allow(officer, own ? OWN_COMPLAINT : HEAR_COMPLAINT);
        Complaint complaint = complaints.find(id).orElseThrow(() -> new NotHere("complaint"));
        Optional<Complaints.Whose> whose = complaints.whose(id);
        whose.ifPresent(one -> access.require(officer, own ? OWN_COMPLAINT : HEAR_COMPLAINT, List.of(one.person())));
        HouseholdCard card = whose.flatMap(one -> families.households.cards(List.of(one.household())).stream()
                        .findFirst())
                .orElse(null);
        Member who = card == null
                ? null
                : card.members().stream()
                        .filter(member ->
                                member.personId().equals(whose.orElseThrow().person()))
                        .findFirst()
                        .orElse(null);
        boolean mine = own || complaint.about().org() == officer.organisation().value();
        return new Page(
                complaint,
                complaints.events(id),
                who,
                card,
                new Desk(
                        own ? Step.Whose.PERSON : Step.Whose.OFFICE,
                        mine,
                        ladder.next(complaint).orElse(null),
                        ladder.today()));
    }

    @Transactional
    public Family of(HouseholdId id, Officer officer) {
        HouseholdCard card = families.households.open(id, officer, HEAR_COMPLAINT);
        return new Family(card, complaints.of(id), home(id), ladder.today());
    }

    @Transactional
    public Family own(Officer officer) {
        HouseholdId id = families.households
                .of(Objects.requireNonNull(officer.self(), "a newcomer is a person"))
                .orElseThrow(() -> new NotHere("own household"));
        HouseholdCard card = families.households.open(id, officer, OWN_COMPLAINT);
        return new Family(card, complaints.of(id), home(id), ladder.today());
    }

    private @Nullable Home home(HouseholdId id) {
        return families.stays
                .current(id)
                .filter(stay -> stay.siteId() != null && stay.is("stay"))
                .map(stay -> new Home(Objects.requireNonNull(stay.siteId()).value(), stay.siteName()))
                .orElse(null);
    }
}
