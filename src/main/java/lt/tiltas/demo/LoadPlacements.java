package lt.tiltas.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.demo.country.Household;
import lt.tiltas.demo.country.Placement;
import lt.tiltas.demo.country.Site;
import lt.tiltas.placement.DemoPlacements;
import lt.tiltas.placement.DemoPlacements.DemoAnswer;
import lt.tiltas.placement.DemoPlacements.DemoCandidate;
import lt.tiltas.placement.DemoPlacements.DemoOffer;
import lt.tiltas.placement.DemoPlacements.DemoProposal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What was proposed and answered, and what municipalities said of their schools. */
@Component
@Profile("demo")
class LoadPlacements {

    private static final Map<String, String> REASONS = Map.of(
            "relatives", "relatives",
            "wished", "wish",
            "beds_free", "together",
            "school_place", "school_places",
            "jobs", "low_load",
            "language_course", "low_load",
            "doctor_near", "step_free");

    private final DemoPlacements placements;

    LoadPlacements(DemoPlacements placements) {
        this.placements = placements;
    }

    void load(DemoCountry country, DemoIds ids) {
        List<DemoProposal> proposals = new ArrayList<>();
        List<DemoCandidate> candidates = new ArrayList<>();
        List<DemoOffer> offers = new ArrayList<>();
        for (Household household : country.households()) {
            List<Placement> all = household.housing().placements();
            for (int n = 0; n < all.size(); n++) {
                Placement placement = all.get(n);
                UUID id = ids.of("proposal", household.number(), n);
                UUID family = ids.household(household.number());
                UUID officer = ids.officer(placement.offeredBy());
                var at = LoadHouseholds.at(placement.offeredOn(), 10);
                proposals.add(new DemoProposal(id, family, at, officer, placement.answer() != null));
                for (int rank = 1; rank <= placement.candidates().size(); rank++) {
                    candidates.add(candidate(id, rank, placement.candidates().get(rank - 1), country, ids));
                }
                offers.add(new DemoOffer(
                        id,
                        family,
                        chosen(placement),
                        at,
                        officer,
                        answer(household, placement),
                        said(household, placement)));
            }
        }
        placements.proposals(proposals);
        placements.candidates(candidates);
        placements.offers(offers);
        placements.schools(country.organisations().stream()
                .filter(one -> one.kind().equals("municipality"))
                .map(one -> new Object[] {
                    one.id(), one.id() * 7 % 40, country.today().minusDays(one.id() % 10)
                })
                .toList());
    }

    private static int chosen(Placement placement) {
        if (!placement.accepted()) {
            return 1;
        }
        int municipality = placement.answer().municipality();
        for (int rank = 1; rank <= placement.candidates().size(); rank++) {
            if (placement.candidates().get(rank - 1).municipality() == municipality) {
                return rank;
            }
        }
        return 1;
    }

    /** A yes to beds that were gone when the day came counts as an offer taken back. */
    private static @Nullable String answer(Household household, Placement placement) {
        if (placement.answer() == null) {
            return null;
        }
        if (!placement.accepted()) {
            return "declined";
        }
        return moved(household) ? "accepted" : "withdrawn";
    }

    private static boolean moved(Household household) {
        return household.housing().stays().stream().anyMatch(stay -> !stay.inCentre());
    }

    private static DemoAnswer said(Household household, Placement placement) {
        return placement.answer() == null
                ? new DemoAnswer(null, null, null)
                : new DemoAnswer(
                        LoadHouseholds.at(placement.answer().on(), 15),
                        placement.answer().reason(),
                        moved(household) ? placement.answer().movesOn() : null);
    }

    private static DemoCandidate candidate(
            UUID proposal, int rank, Placement.Candidate candidate, DemoCountry country, DemoIds ids) {
        Optional<Site> site = country.sites().stream()
                .filter(one -> one.municipality() == candidate.municipality()
                        && !one.kind().equals("agency_centre"))
                .findFirst();
        return new DemoCandidate(
                proposal,
                rank,
                candidate.municipality(),
                site.map(one -> LoadSites.site(ids, one.number())).orElse(null),
                site.map(Site::name).orElse(""),
                70 - 12 * rank,
                candidate.reasons().stream().map(REASONS::get).distinct().toList(),
                List.of());
    }
}
