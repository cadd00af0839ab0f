package lt.tiltas.placement.run;

import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.placement.statement.Profiles;
import lt.tiltas.placement.statement.Statements;
import lt.tiltas.placement.value.Model;
import lt.tiltas.placement.value.WeightBook;
import lt.tiltas.placement.value.Weights;
import lt.tiltas.placement.value.Worth;
import lt.tiltas.reception.Stays;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads the country of this moment. Counts only: nothing of anybody. */
@Component
public class Countries {

    private final Profiles profiles;
    private final Statements statements;
    private final Stays stays;
    private final WeightBook weightBook;
    private final Clock clock;

    Countries(Profiles profiles, Statements statements, Stays stays, WeightBook weightBook, Clock clock) {
        this.profiles = profiles;
        this.statements = statements;
        this.stays = stays;
        this.weightBook = weightBook;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Weights weights() {
        return weightBook.on(LocalDate.now(clock));
    }

    /** @param coming people who are to be placed now: quotas reckon with them */
    @Transactional(propagation = Propagation.MANDATORY)
    public CountryNow now(Weights weights, long coming) {
        LocalDate today = LocalDate.now(clock);
        var all = profiles.on(today, coming);
        return new CountryNow(
                all, stays.places(today), statements.newest(), weights, new Worth(weights, all, Model.OFF));
    }
}
