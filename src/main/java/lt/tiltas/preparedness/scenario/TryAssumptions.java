package lt.tiltas.preparedness.scenario;

import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.preparedness.engine.Band;
import lt.tiltas.preparedness.engine.Outlook;
import org.springframework.stereotype.Service;

/** Whether a question can still be answered with other assumptions: a norm of nobody for each would break every page. */
@Service
public class TryAssumptions {

    private static final int FEW = 4;
    private static final Question USUAL = new Question(null, null, null, null, null, null, null, null, null);

    private final AskWhatIf askWhatIf;

    TryAssumptions(AskWhatIf askWhatIf) {
        this.askWhatIf = askWhatIf;
    }

    public boolean hold(List<Assumption> rows, Officer officer) {
        try {
            Inputs inputs = askWhatIf.inputs(USUAL, officer).with(rows, USUAL);
            Outlook outlook = Frozen.of(inputs, AskedOf.INVENTED)
                    .samples(AskWhatIf.SEED, FEW)
                    .outlook();
            return !USUAL.isMoreThanEverybody(rows)
                    && outlook.bands().values().stream().flatMap(List::stream).allMatch(TryAssumptions::isANumber);
        } catch (IllegalArgumentException | ArithmeticException e) {
            return false;
        }
    }

    private static boolean isANumber(Band band) {
        return Double.isFinite(band.p5()) && Double.isFinite(band.p95());
    }
}
