package lt.tiltas.registration.intake;

import java.util.List;
import java.util.UUID;
import lt.tiltas.registration.linkage.Likeness;
import org.jspecify.annotations.Nullable;

/**
 * A list as it is looked at before and after it is stored.
 *
 * @param show which rows: all, held, known, warned or already
 * @param page from 0
 */
public record IntakePage(Intake intake, String show, int page, List<Row> rows) {

    /**
     * @param reference the list's own name of the household
     * @param state good, held, already or stored
     * @param registered null before the person is in the register
     */
    public record Row(
            int line,
            @Nullable String reference,
            String name,
            String birth,
            String state,
            List<Finding> findings,
            List<Match> matches,
            @Nullable Registered registered) {}

    /** Where a person stands in the register. */
    public record Registered(UUID person, UUID household, String number) {}

    /**
     * Somebody who is likely the same person.
     *
     * @param registered null where the match is another row of the list and not stored yet
     * @param line of the other row, 0 where the match comes from the register
     */
    public record Match(@Nullable Registered registered, int line, String name, Likeness likeness) {}

    public long total() {
        return intake.counts().of(show);
    }

    public long from() {
        return Math.min((long) page * IntakeRows.PAGE + 1, total());
    }

    public long to() {
        return Math.min((long) (page + 1) * IntakeRows.PAGE, total());
    }

    public boolean more() {
        return to() < total();
    }
}
