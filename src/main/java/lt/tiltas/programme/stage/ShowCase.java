package lt.tiltas.programme.stage;

import static lt.tiltas.programme.ProgrammeRight.VIEW_PROGRAMME;

import java.time.Clock;
import java.time.LocalDate;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.programme.CaseLine;
import lt.tiltas.programme.CaseloadRight;
import lt.tiltas.programme.closure.Closures;
import lt.tiltas.programme.plan.ShowProgramme;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What stands above a programme that has been opened, with the look recorded: where the household is, and whose work it is. */
@Service
public class ShowCase {

    /** @param line null when no programme is open @param reopens whether one may be gone on with */
    public record Shown(@Nullable CaseLine line, boolean reopens) {}

    private final Access access;
    private final CaseLines lines;
    private final Closures closures;
    private final Rules rules;
    private final Clock clock;

    ShowCase(Access access, CaseLines lines, Closures closures, Rules rules, Clock clock) {
        this.access = access;
        this.lines = lines;
        this.closures = closures;
        this.rules = rules;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Shown of(ShowProgramme.Page page, Officer officer) {
        access.allow(officer, VIEW_PROGRAMME);
        if (page.programme().isPresent()) {
            return new Shown(lines.of(page.programme().get()), false);
        }
        LocalDate today = LocalDate.now(clock);
        LocalDate since = today.minusMonths(rules.months("programme.reopen-within", today));
        boolean reopens = page.mine()
                && officer.may(CaseloadRight.CLOSE_PROGRAMME)
                && closures.reopenable(page.card().id(), since).isPresent();
        return new Shown(null, reopens);
    }
}
