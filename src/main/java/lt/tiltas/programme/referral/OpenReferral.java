package lt.tiltas.programme.referral;

import static lt.tiltas.programme.ReferralRight.LIST_SERVICE_REFERRALS;
import static lt.tiltas.programme.ReferralRight.REFER_PERSON;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Right;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.plan.Leading.Led;
import lt.tiltas.programme.plan.Plans;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Households;
import lt.tiltas.registration.Member;
import lt.tiltas.registration.PersonId;
import lt.tiltas.web.Paged;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Referrals of a municipality or a household; one with what was consented to and all that happened. */
@Service
public class OpenReferral {

    /** @param shared exactly what the receiver sees at this moment, or is told by the office when it works outside */
    public record Page(
            Referral referral,
            HouseholdCard card,
            Optional<Referral.Consent> consent,
            Shared shared,
            List<Referral.Happened> events,
            LocalDate today) {

        public Member person() {
            return member(referral.whose().person());
        }

        public Member decides() {
            return member(referral.whose().decides());
        }

        private Member member(PersonId id) {
            return card.members().stream()
                    .filter(one -> one.personId().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new NotHere("person"));
        }

        /** For an organisation outside the office writes down what it was told. */
        public List<ReferralStep> steps() {
            return ReferralStep.after(referral.state()).stream()
                    .filter(step -> MoveReferral.takes(step, referral))
                    .toList();
        }
    }

    public record OfHousehold(Led led, List<Referral> referrals, LocalDate today) {}

    /** @param days in how many an outcome is to be known */
    public record Listed(String shown, ServiceReferrals.Counts counts, int days, Paged<Row> rows, LocalDate today) {}

    public record Row(Referral referral, HouseholdCard card) {

        public String name() {
            return card.members().stream()
                    .filter(one -> one.personId().equals(referral.whose().person()))
                    .findFirst()
                    .map(one -> one.names().latin())
                    .orElse(card.name());
        }
    }

    /** To the programme and the family: only the officer's own municipality's, with the look recorded. */
    @Component
    record ReferralDoor(Access access, Households households, Plans plans) {

        Led programme(ProgrammeId id, Officer officer, Right right) {
            access.allow(officer, right);
            var programme = plans.find(id)
                    .filter(card -> card.municipality().equals(officer.organisation()))
                    .orElseThrow(() -> new NotHere("programme"));
            return new Led(programme, households.open(programme.household(), officer, right));
        }
    }

    private final ReferralDoor door;
    private final ServiceReferrals referrals;
    private final Consents consents;
    private final ReferralDays days;

    OpenReferral(ReferralDoor door, ServiceReferrals referrals, Consents consents, ReferralDays days) {
        this.door = door;
        this.referrals = referrals;
        this.consents = consents;
        this.days = days;
    }

    /** @throws NotHere when there is none, or it is another municipality's */
    @Transactional
    public Page open(ServiceReferralId id, Officer officer) {
        door.access().allow(officer, REFER_PERSON);
        Referral referral = referrals.find(id).orElseThrow(() -> new NotHere("referral"));
        HouseholdCard card = door.households().open(referral.whose().household(), officer, REFER_PERSON);
        return new Page(referral, card, consents.last(id), consents.shared(id), referrals.events(id), days.today());
    }

    @Transactional
    public OfHousehold of(ProgrammeId programme, Officer officer) {
        Led led = door.programme(programme, officer, REFER_PERSON);
        return new OfHousehold(led, referrals.of(programme), days.today());
    }

    @Transactional
    public Listed list(String shown, int page, Officer officer) {
        door.access().allow(officer, LIST_SERVICE_REFERRALS);
        Paged<Referral> found = referrals.list(shown, officer, days.today(), page);
        List<HouseholdCard> cards = door.households()
                .cards(found.rows().stream()
                        .map(one -> one.whose().household())
                        .distinct()
                        .toList());
        List<Row> rows = found.rows().stream()
                .flatMap(one -> cards.stream()
                        .filter(card -> card.id().equals(one.whose().household()))
                        .map(card -> new Row(one, card)))
                .toList();
        door.access()
                .saw(
                        officer,
                        LIST_SERVICE_REFERRALS,
                        rows.stream()
                                .map(row -> row.referral().whose().person())
                                .toList());
        return new Listed(
                shown,
                referrals.counts(officer, days.today(), days.outcome()),
                days.outcome(),
                new Paged<>(rows, found.page(), found.size(), found.all()),
                days.today());
    }
}
