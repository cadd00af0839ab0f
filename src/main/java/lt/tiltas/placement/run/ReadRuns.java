package lt.tiltas.placement.run;

import static lt.tiltas.placement.PlacementRight.VIEW_RUNS;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.placement.engine.Certificate;
import lt.tiltas.placement.engine.Instance;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Runs of the prices. Opening one makes its proof again. */
@Service
class ReadRuns {

    private static final int LISTED = 30;
    private static final int DEAREST = 25;
    private static final double POINTS = 100;

    private final Access access;
    private final PriceRuns runs;

    ReadRuns(Access access, PriceRuns runs) {
        this.access = access;
        this.runs = runs;
    }

    @Transactional
    List<PriceRun> list(Officer officer) {
        access.allow(officer, VIEW_RUNS);
        return runs.list(LISTED);
    }

    @Transactional
    RunPage open(UUID id, Officer officer) {
        access.allow(officer, VIEW_RUNS);
        PriceRun run = runs.find(id).orElseThrow(() -> new NotHere("run"));
        byte[] inputs = runs.inputs(id).orElseThrow(() -> new NotHere("run"));
        Instance instance = Inputs.read(inputs);
        Certificate again = Certificate.of(
                instance,
                PriceKeys.of(instance.country(), Groups.CODES, runs.prices(id, "proof")),
                run.proof().value());
        boolean holds = Math.abs(again.bound() - run.proof().bound()) < 1e-6 && again.holds(instance);
        List<RunPage.Price> prices = dearest(runs.prices(id, "live"));
        double most = POINTS * run.proof().bound();
        return new RunPage(
                run,
                prices.stream()
                        .filter(price -> price.points() <= most)
                        .limit(DEAREST)
                        .toList(),
                prices.stream().filter(price -> price.points() > most).toList(),
                new RunPage.Proven(
                        again.bound(), Inputs.hash(inputs).equals(run.proof().hash()), holds));
    }

    /** Groups have no municipality: what weighs more for them stands in their own table. */
    private static List<RunPage.Price> dearest(Map<String, Double> prices) {
        return prices.entrySet().stream()
                .filter(price -> !price.getKey().startsWith(PriceKeys.GROUP))
                .map(price -> price(price.getKey().split(":"), price.getValue()))
                .filter(price -> price.points() > 0)
                .sorted(Comparator.comparingInt(RunPage.Price::points)
                        .reversed()
                        .thenComparing(RunPage.Price::municipality)
                        .thenComparing(RunPage.Price::code))
                .toList();
    }

    private static RunPage.Price price(String[] key, double price) {
        return new RunPage.Price(key[0], Integer.parseInt(key[1]), key.length > 2 ? Integer.parseInt(key[2]) : 0, (int)
                Math.round(POINTS * price));
    }
}
