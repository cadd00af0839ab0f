package lt.tiltas.programme.closure;

import static lt.tiltas.programme.CaseloadRight.CLOSE_PROGRAMME;

import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Goes on with a programme that was closed not long ago: the same one, with its goals, led by whoever reopens it. */
@Service
public class ReopenProgramme {

    private final Households households;
    private final Closures closures;
    private final Rules rules;
    private final Clock clock;

    ReopenProgramme(Households households, Closures closures, Rules rules, Clock clock) {
        this.households = households;
        this.closures = closures;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional
    public void reopen(HouseholdId household, Officer officer) {
        households.open(household, officer, CLOSE_PROGRAMME);
        LocalDate today = LocalDate.now(clock);
        ProgrammeId programme = closures.reopenable(
                        household, today.minusMonths(rules.months("programme.reopen-within", today)))
                .orElseThrow(() -> new NotHere("closed programme"));
        if (!closures.reopen(programme, officer)) {
            throw new NotHere("closed programme");
        }
    }
}
