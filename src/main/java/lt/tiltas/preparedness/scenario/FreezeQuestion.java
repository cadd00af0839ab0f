package lt.tiltas.preparedness.scenario;

import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;

/** The question as it is asked now, for whoever keeps it. */
@Service
public class FreezeQuestion {

    /** Of every run that is kept, so that any two of them live through the same chance. */
    public static final long SEED = AskWhatIf.SEED;

    public static final int RUNS = AskWhatIf.WHOLE;

    private final AskWhatIf askWhatIf;

    FreezeQuestion(AskWhatIf askWhatIf) {
        this.askWhatIf = askWhatIf;
    }

    public Frozen freeze(Question question, AskedOf country, Officer officer) {
        return Frozen.of(askWhatIf.inputs(question, officer), country);
    }

    public boolean isBeyondAsking(Question question, Officer officer) {
        return askWhatIf.inputs(question, officer).fault().isPresent();
    }
}
