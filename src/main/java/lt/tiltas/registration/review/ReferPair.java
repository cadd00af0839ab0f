package lt.tiltas.registration.review;

import static lt.tiltas.registration.RegistrationRight.MERGE_PEOPLE;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.duplicate.ComparePeople;
import lt.tiltas.registration.duplicate.Comparison;
import lt.tiltas.registration.duplicate.Side;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A registrar passes a pair on to the office that knows one of the two, and says why. */
@Service
public class ReferPair {

    record Form(
            @NotNull @Nullable Integer office,
            @NotBlank @Size(max = 1000) @Nullable String reason) {}

    /** @param offices those that hold one of the records, without the officer's own */
    public record Open(Comparison comparison, List<OrganisationId> offices) {}

    sealed interface Outcome {

        record Asked(OrganisationId office) implements Outcome {}

        record AskedBefore(OrganisationId office) implements Outcome {}
    }

    private final Access access;
    private final ComparePeople compare;
    private final PossiblePairs pairs;
    private final Referrals referrals;

    ReferPair(Access access, ComparePeople compare, PossiblePairs pairs, Referrals referrals) {
        this.access = access;
        this.compare = compare;
        this.pairs = pairs;
        this.referrals = referrals;
    }

    @Transactional
    Open open(PersonId one, PersonId other, Officer officer) {
        Comparison comparison = compare.compare(one, other, officer);
        List<OrganisationId> offices = Stream.of(comparison.kept(), comparison.other())
                .map(side -> side.card().state().holder())
                .filter(office -> !office.equals(officer.organisation()))
                .distinct()
                .toList();
        return new Open(comparison, offices);
    }

    @Transactional
    Outcome refer(PersonId one, PersonId other, Form form, Officer officer) {
        access.require(officer, MERGE_PEOPLE, one, other);
        Open open = open(one, other, officer);
        OrganisationId office = open.offices.stream()
                .filter(offered -> offered.value() == form.office())
                .findFirst()
                .orElseThrow(() -> new NotHere("office"));
        pairs.found(open.comparison, FoundBy.DESK);
        boolean knowsFirst = holds(open.comparison.kept(), office);
        var question = new Referral.New(knowsFirst ? other : one, knowsFirst ? one : other, office, form.reason());
        return referrals.ask(question, officer.organisation(), officer)
                ? new Outcome.Asked(office)
                : new Outcome.AskedBefore(office);
    }

    private static boolean holds(Side side, OrganisationId office) {
        return side.card().state().holder().equals(office);
    }
}
