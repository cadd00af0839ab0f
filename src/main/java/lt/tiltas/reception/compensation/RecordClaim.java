package lt.tiltas.reception.compensation;

import static lt.tiltas.reception.HostRight.CLAIM_COMPENSATION;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.host.HostContractId;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.Households;
import lt.tiltas.web.Iban;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A host's request is taken down at the municipality where the home stands. What clashes with another claim is held at once. */
@Service
public class RecordClaim {

    public sealed interface Outcome {

        record Recorded(ClaimId id, boolean held) implements Outcome {}

        record NotSigned() implements Outcome {}

        record ClaimedAlready() implements Outcome {}

        record SchemeOver() implements Outcome {}

        /** The scheme does not pay for such premises, or to such hosts. */
        record NotEligible() implements Outcome {}

        record AccountWrong() implements Outcome {}

        record NobodyNamed() implements Outcome {}

        /** @param place of the person in the form */
        record CodeWrong(int place) implements Outcome {}

        record DaysWrong(int place) implements Outcome {}
    }

    /** What the form offers. */
    public record Begun(Claimable of, HouseholdCard family, List<Scheme> schemes, LocalDate today) {}

    @Component
    record Claiming(ClaimableContracts contracts, Claims claims, Schemes schemes) {}

    private final Access access;
    private final Claiming claiming;
    private final Households households;
    private final Clock clock;

    RecordClaim(Access access, Claiming claiming, Households households, Clock clock) {
        this.access = access;
        this.claiming = claiming;
        this.households = households;
        this.clock = clock;
    }

    @Transactional
    public Begun begin(HostContractId id, Officer officer) {
        access.allow(officer, CLAIM_COMPENSATION);
        Claimable of = claiming.contracts.find(id).orElseThrow(() -> new NotHere("contract"));
        HouseholdCard family = households.open(of.household(), officer, CLAIM_COMPENSATION);
        return new Begun(of, family, claiming.schemes.all(), LocalDate.now(clock));
    }

    @Transactional
    public Outcome record(HostContractId id, Claim.New form, Officer officer) {
        Begun begun = begin(id, officer);
        Optional<String> account = Iban.of(form.account());
        return refusal(begun, form)
                .orElseGet(() -> account.isEmpty()
                        ? new Outcome.AccountWrong()
                        : written(begun.of(), form, account.get(), officer));
    }

    private Outcome written(Claimable of, Claim.New form, String account, Officer officer) {
        ClaimId id = claiming.claims.add(of, form, account, officer);
        boolean held = !claiming.claims.clashes(id).isEmpty();
        claiming.claims.hold(id, held);
        return new Outcome.Recorded(id, held);
    }

    private Optional<Outcome> refusal(Begun begun, Claim.New form) {
        Claimable of = begun.of();
        if (!of.signed()) {
            return Optional.of(new Outcome.NotSigned());
        }
        Scheme scheme = claiming.schemes.find(form.scheme()).orElseThrow(() -> new NotHere("scheme"));
        if (claiming.claims.claimed(of.contract(), scheme.code())) {
            return Optional.of(new Outcome.ClaimedAlready());
        }
        if (over(scheme, form.receivedOn())) {
            return Optional.of(new Outcome.SchemeOver());
        }
        if (!scheme.premises().contains(of.home().premises())
                || !scheme.claimants().contains(of.home().kind())) {
            return Optional.of(new Outcome.NotEligible());
        }
        return people(begun, form);
    }

    /** So many days after its end as it says itself; a claim before its first day is early too. */
    private boolean over(Scheme scheme, LocalDate receivedOn) {
        LocalDate end = scheme.ground().until();
        if (end == null || !receivedOn.isAfter(end)) {
            return receivedOn.isBefore(scheme.ground().from());
        }
        OptionalInt days = claiming.schemes.terms(scheme.code()).on("claim_after_end", end);
        return receivedOn.isAfter(end.plusDays(days.orElse(0)));
    }

    private Optional<Outcome> people(Begun begun, Claim.New form) {
        Claimable of = begun.of();
        List<Claim.New.Named> named = form.named();
        boolean ours = begun.family().members().stream()
                .map(member -> member.id())
                .toList()
                .containsAll(named.stream().map(Claim.New.Named::person).toList());
        if (named.isEmpty() || !ours) {
            return Optional.of(new Outcome.NobodyNamed());
        }
        for (Claim.New.Named one : named) {
            int place = form.people().indexOf(one);
            if (!one.plainCode().isEmpty() && !PersonalCode.possible(one.plainCode())) {
                return Optional.of(new Outcome.CodeWrong(place));
            }
            LocalDate from = one.from() == null ? of.from() : one.from();
            boolean outside = from.isBefore(of.from()) || from.isAfter(of.until());
            if (outside || one.until() != null && !one.until().isAfter(from)) {
                return Optional.of(new Outcome.DaysWrong(place));
            }
        }
        return Optional.empty();
    }
}
