package lt.tiltas.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lt.tiltas.demo.country.DemoCountry;
import lt.tiltas.demo.country.Household;
import lt.tiltas.demo.country.Placement;
import lt.tiltas.demo.country.Site;
import lt.tiltas.placement.DemoPlacements;
import lt.tiltas.placement.DemoPlacements.DemoAnswer;
import lt.tiltas.placement.DemoPlacements.DemoAnswered;
import lt.tiltas.placement.DemoPlacements.DemoOffer;
import lt.tiltas.placement.DemoPlacements.DemoPlace;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What was offered and answered, what waits for an answer, and what municipalities have stated. */
@Component
@Profile("demo")
class LoadPlacements {

    private static final List<String> REASONS = List.of(
            "family_asked", "relatives_found", "family_asked", "job_found", "health", "family_asked", "school_found");

    private final DemoPlacements placements;
    private final LoadStatements statements;

    LoadPlacements(DemoPlacements placements, LoadStatements statements) {
        this.placements = placements;
        this.statements = statements;
    }

    void load(DemoCountry country, DemoIds ids) {
        List<DemoAnswered> answered = new ArrayList<>();
        List<DemoOffer> waiting = new ArrayList<>();
        for (Household household : country.households()) {
            List<Placement> all = household.housing().placements();
            for (int n = 0; n < all.size(); n++) {
                Placement placement = all.get(n);
                DemoOffer offer = new DemoOffer(
                        ids.of("proposal", household.number(), n),
                        ids.household(household.number()),
                        ids.at(placement.offeredOn(), 10),
                        ids.officer(placement.offeredBy()));
                said(household, placement, ids)
                        .ifPresentOrElse(
                                said -> answered.add(new DemoAnswered(
                                        offer, place(placement, country, ids), said, override(household.number()))),
                                () -> waiting.add(offer));
            }
        }
        statements.load(country, ids);
        placements.answered(answered);
        placements.waiting(waiting);
    }

    /** One in eight was offered another place than those proposed. */
    private static @Nullable String override(int number) {
        return number % 8 == 3 ? REASONS.get(number / 8 % REASONS.size()) : null;
    }

    /** A yes to beds that were gone when the day came, and an offer to a family that has left, count as taken back. */
    private static Optional<DemoAnswer> said(Household household, Placement placement, DemoIds ids) {
        var answer = placement.answer();
        if (answer == null) {
            return Optional.ofNullable(household.departure())
                    .map(gone -> new DemoAnswer("withdrawn", ids.at(gone.on(), 15), null, null));
        }
        boolean moved = placement.accepted() && moved(household);
        String said = !placement.accepted() ? "declined" : moved ? "accepted" : "withdrawn";
        return Optional.of(
                new DemoAnswer(said, ids.at(answer.on(), 15), answer.reason(), moved ? answer.movesOn() : null));
    }

    private static boolean moved(Household household) {
        return household.housing().stays().stream().anyMatch(stay -> !stay.inCentre());
    }

    private static DemoPlace place(Placement placement, DemoCountry country, DemoIds ids) {
        int municipality = placement.accepted()
                ? placement.answer().municipality()
                : placement.municipalities().getFirst();
        Optional<Site> site = country.sites().stream()
                .filter(one -> one.municipality() == municipality && !one.kind().equals("agency_centre"))
                .findFirst();
        return new DemoPlace(
                municipality,
                site.map(one -> LoadSites.site(ids, one.number())).orElse(null),
                site.map(Site::name).orElse(""));
    }
}
