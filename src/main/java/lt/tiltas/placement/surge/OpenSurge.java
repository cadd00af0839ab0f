package lt.tiltas.placement.surge;

import static lt.tiltas.placement.PlacementRight.PROPOSE_PLACE;

import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.value.Weights;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import lt.tiltas.web.Paged;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One list through one of its runs: as a map and a table, beside another run, or household by household. */
@Service
class OpenSurge {

    private static final int PAGE = 50;

    private final Access access;
    private final Surges surges;
    private final Runs runs;
    private final RunRows rows;
    private final Households households;

    OpenSurge(Access access, Surges surges, Runs runs, RunRows rows, Households households) {
        this.access = access;
        this.surges = surges;
        this.runs = runs;
        this.rows = rows;
        this.households = households;
    }

    /** @param number of the run; null or one that is not there: the newest */
    @Transactional
    SurgePage open(SurgeId id, @Nullable Integer number, Officer officer) {
        access.allow(officer, PROPOSE_PLACE);
        Surge surge = surges.find(id).orElseThrow(() -> new NotHere("surge"));
        List<Run> all = runs.of(id);
        if (all.isEmpty()) {
            return new SurgePage(
                    surge, all, null, pending(id), rows.countries().weights().tried(), SurgePage.Parts.NONE);
        }
        Run run = chosen(all, number);
        return new SurgePage(
                surge,
                all,
                run,
                pending(id),
                new Weights(run.weights()).tried(),
                new SurgePage.Parts(
                        rows.towns().of(run.id()),
                        rows.towns().unplaced(run.id()),
                        rows.groups().of(run.id())));
    }

    private @Nullable Pending pending(SurgeId id) {
        return runs.pending(id).orElse(null);
    }

    /** @throws NotHere when one of the two runs is not there */
    @Transactional
    Comparison compare(SurgeId id, int first, int second, Officer officer) {
        access.allow(officer, PROPOSE_PLACE);
        Surge surge = surges.find(id).orElseThrow(() -> new NotHere("surge"));
        List<Run> all = runs.of(id);
        Run one = exactly(all, first);
        Run other = exactly(all, second);
        return new Comparison(
                surge,
                all,
                one,
                other,
                rows.towns().beside(one.id(), other.id()),
                rows.towns().placedElsewhere(one.id(), other.id()));
    }

    /** @param municipality null for all; 0 for those whom no place fits */
    @Transactional
    RunPage households(SurgeId id, int number, @Nullable Integer municipality, int page, Officer officer) {
        access.allow(officer, PROPOSE_PLACE);
        Surge surge = surges.find(id).orElseThrow(() -> new NotHere("surge"));
        Run run = exactly(runs.of(id), number);
        List<Destination> listed = rows.destinations().page(run.id(), municipality, PAGE, Paged.from(page, PAGE));
        List<HouseholdCard> cards =
                households.cards(listed.stream().map(Destination::household).toList());
        access.saw(
                officer,
                PROPOSE_PLACE,
                cards.stream().flatMap(card -> card.people().stream()).toList());
        List<RunPage.Row> shown = listed.stream()
                .flatMap(destination ->
                        card(cards, destination.household()).stream().map(card -> new RunPage.Row(card, destination)))
                .toList();
        return new RunPage(
                surge,
                run,
                municipality,
                new Paged<>(shown, page, PAGE, rows.destinations().count(run.id(), municipality)));
    }

    private static List<HouseholdCard> card(List<HouseholdCard> cards, HouseholdId household) {
        return cards.stream().filter(card -> card.id().equals(household)).toList();
    }

    private static Run chosen(List<Run> all, @Nullable Integer number) {
        return all.stream()
                .filter(run -> number != null && run.number() == number)
                .findFirst()
                .orElse(all.getLast());
    }

    private static Run exactly(List<Run> all, int number) {
        return all.stream().filter(run -> run.number() == number).findFirst().orElseThrow(() -> new NotHere("run"));
    }
}
