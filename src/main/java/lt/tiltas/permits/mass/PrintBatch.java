package lt.tiltas.permits.mass;

import static lt.tiltas.permits.PermitRight.READ_LETTER;
import static lt.tiltas.permits.PermitRight.WRITE_TO_MANY;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.MassLetterId;
import lt.tiltas.permits.letter.PrintMany;
import lt.tiltas.permits.letter.ReadLetters.Leaf;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Letters to those without an own page: a bundle is printed, and then given to the post. */
@Service
public class PrintBatch {

    public enum Action {
        PRINTED,
        POSTED
    }

    public record Done(@Min(1) int batch, @NotNull Action action) {}

    public sealed interface Outcome {
        record Printed() implements Outcome {}

        record Posted(int letters) implements Outcome {}

        /** What is not printed cannot be posted. */
        record NotPrinted() implements Outcome {}
    }

    /** Which bundles there are. */
    @Component
    record Stores(MassLetters letters, Batches batches) {}

    private final Access access;
    private final Stores stores;
    private final PrintMany printMany;
    private final Clock clock;

    PrintBatch(Access access, Stores stores, PrintMany printMany, Clock clock) {
        this.access = access;
        this.stores = stores;
        this.printMany = printMany;
        this.clock = clock;
    }

    /** @throws NotHere when there is none that this officer may see */
    @Transactional
    public List<Leaf> letters(MassLetterId id, int batch, Officer officer) {
        access.allow(officer, READ_LETTER);
        written(id, officer);
        return printMany.bundle(id, batch, officer);
    }

    /** Both twice are once. @throws NotHere when there is none that this officer may see */
    @Transactional
    public Outcome done(MassLetterId id, Done form, Officer officer) {
        access.allow(officer, WRITE_TO_MANY);
        written(id, officer);
        printMany.bundle(id, form.batch(), officer);
        if (form.action() == Action.PRINTED) {
            stores.batches().printed(id, form.batch(), officer);
            return new Outcome.Printed();
        }
        return stores.batches().isPrinted(id, form.batch())
                ? new Outcome.Posted(printMany.post(id, form.batch(), LocalDate.now(clock), officer))
                : new Outcome.NotPrinted();
    }

    private void written(MassLetterId id, Officer officer) {
        stores.letters().find(id, officer).filter(MassLetter::isWritten).orElseThrow(() -> new NotHere("mass letter"));
    }
}
