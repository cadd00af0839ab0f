package lt.tiltas.programme.referral;

import static lt.tiltas.programme.ReferralRight.REFER_PERSON;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.plan.Leading.Led;
import lt.tiltas.registration.Member;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** First the service, then who offers it; then the person is asked. */
@Service
public class StartReferral {

    /**
     * @param decides for a child: an adult of the family; else not asked
     * @param need what the person needs, as the person says it
     * @param asks what the service has to know, of {@link Referral#FIELDS}
     */
    public record New(
            @NotBlank @Nullable String service,
            @NotNull @Nullable UUID offer,
            @NotNull @Nullable UUID person,
            @Nullable UUID decides,
            @NotBlank @Size(max = 1000) @Nullable String need,

            @NotBlank @Pattern(regexp = "[a-z]{2,3}") @Nullable
            String language,

            @Nullable UUID goal,
            @NotEmpty @Nullable List<String> asks) {

        /** Known fields; a goal only when one is named. */
        List<String> asked() {
            return asks == null
                    ? List.of()
                    : Referral.FIELDS.stream()
                            .filter(asks::contains)
                            .filter(field -> goal != null || !field.equals("goal"))
                            .toList();
        }

        public boolean asks(String field) {
            return asks != null && asks.contains(field);
        }
    }

    /** @param service null until one is chosen; then {@code offers} are those of it */
    public record Page(
            Led led,
            List<ServiceOffers.Kind> kinds,
            @Nullable String service,
            List<Offer> offers,
            List<Member> children) {}

    record Chosen(Led led, New form, Offer offer, UUID decides) {}

    public sealed interface Outcome {
        record Started(ServiceReferralId id) implements Outcome {}

        /** A field names what there is not, or a child has nobody who decides. */
        record Unknown(String field) implements Outcome {}
    }

    private final OpenReferral.ReferralDoor door;
    private final ServiceOffers offers;
    private final ServiceReferrals referrals;
    private final ReferralDays days;

    StartReferral(OpenReferral.ReferralDoor door, ServiceOffers offers, ServiceReferrals referrals, ReferralDays days) {
        this.door = door;
        this.offers = offers;
        this.referrals = referrals;
        this.days = days;
    }

    @Transactional
    public Page blank(ProgrammeId programme, @Nullable String service, Officer officer) {
        Led led = door.programme(programme, officer, REFER_PERSON);
        List<ServiceOffers.Kind> kinds = offers.kinds(days.today());
        String known = kinds.stream()
                .map(ServiceOffers.Kind::code)
                .filter(code -> code.equals(service))
                .findFirst()
                .orElse(null);
        List<Member> children = led.household().members().stream()
                .filter(member -> member.minor(days.today()))
                .toList();
        return new Page(led, kinds, known, known == null ? List.of() : offers.of(known, days.today()), children);
    }

    @Transactional
    public Outcome start(ProgrammeId programme, New form, Officer officer) {
        Led led = door.programme(programme, officer, REFER_PERSON);
        Offer offer = offers.of(String.valueOf(form.service()), days.today()).stream()
                .filter(one -> one.id().value().equals(form.offer()))
                .findFirst()
                .orElse(null);
        if (offer == null) {
            return new Outcome.Unknown("offer");
        }
        Member person = member(led, form.person());
        UUID decides = person.minor(days.today()) ? form.decides() : person.id();
        if (decides == null || member(led, decides).minor(days.today())) {
            return new Outcome.Unknown("decides");
        }
        boolean goal = form.goal() == null
                || led.programme().goals().stream()
                        .anyMatch(one -> one.id().value().equals(form.goal())
                                && (one.person() == null || one.person().value().equals(form.person())));
        if (!goal) {
            return new Outcome.Unknown("goal");
        }
        if (form.asked().isEmpty()) {
            return new Outcome.Unknown("asks");
        }
        return new Outcome.Started(referrals.add(new Chosen(led, form, offer, decides), officer));
    }

    private static Member member(Led led, @Nullable UUID id) {
        return led.household().members().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotHere("person"));
    }
}
