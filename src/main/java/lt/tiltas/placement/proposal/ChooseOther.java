package lt.tiltas.placement.proposal;

import static lt.tiltas.placement.PlacementRight.PROPOSE_PLACE;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.run.Causes;
import lt.tiltas.placement.run.CountryNow;
import lt.tiltas.placement.run.Moment;
import lt.tiltas.placement.run.Party;
import lt.tiltas.placement.value.Judgement;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person chooses another municipality than the three, with a reason that is looked at later. Hard conditions hold for it too. */
@Service
class ChooseOther {

    static final List<String> REASONS = List.of(
            "family_asked",
            "relatives_found",
            "health",
            "safety",
            "job_found",
            "school_found",
            "place_unsuitable",
            "other");

    record Choice(
            @NotNull @Nullable Integer municipality,
            @NotBlank @Nullable String reason,
            @Nullable @Size(max = 300) String words) {}

    sealed interface Outcome {
        record Chosen(int rank) implements Outcome {}

        /** It is one of those proposed. */
        record ThereAlready() implements Outcome {}

        /** @param cause message key {@code placement.cause.<code>} */
        record CannotBe(String cause) implements Outcome {}
    }

    private final Households households;
    private final Scales scales;
    private final Proposals proposals;

    ChooseOther(Households households, Scales scales, Proposals proposals) {
        this.households = households;
        this.scales = scales;
        this.proposals = proposals;
    }

    @Transactional
    Outcome choose(HouseholdId id, Choice choice, Officer officer) {
        HouseholdCard card = households.open(id, officer, PROPOSE_PLACE);
        Proposal proposal = proposals.open(id).orElseThrow(() -> new NotHere("proposal"));
        if (proposal.candidates().stream().anyMatch(one -> choice.municipality().equals(one.municipality()))) {
            return new Outcome.ThereAlready();
        }
        Moment moment = scales.whole();
        CountryNow now = moment.now();
        Party party = scales.party(card, now);
        Weighing weighing = new Weighing(moment);
        Optional<Weighed> place = weighing.of(party).stream()
                .filter(one -> choice.municipality().equals(one.municipality()))
                .findFirst();
        return place.<Outcome>map(found -> new Outcome.Chosen(proposals.addOther(
                        proposal, found, new Candidate.Chosen(choice.reason(), choice.words()), officer)))
                .orElseGet(() -> new Outcome.CannotBe(cause(choice.municipality(), party, now, weighing)));
    }

    private static String cause(int municipality, Party party, CountryNow now, Weighing weighing) {
        List<Judgement> only = IntStream.range(0, party.judged().size())
                .mapToObj(town -> now.profiles().get(town).code() == municipality
                        ? party.judged().get(town)
                        : Judgement.impossible("elsewhere"))
                .toList();
        return only.stream().anyMatch(one -> one.cause() == null)
                ? new Causes(now.country(), weighing.ledger()).of(party.household(), only)
                : only.stream()
                        .map(Judgement::cause)
                        .filter(cause -> !"elsewhere".equals(cause))
                        .findFirst()
                        .orElse("no_rooms");
    }
}
