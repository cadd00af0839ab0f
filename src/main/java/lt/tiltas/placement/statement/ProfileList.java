package lt.tiltas.placement.statement;

import com.ibm.icu.text.Collator;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import lt.tiltas.placement.value.Profile;
import lt.tiltas.web.Ui;
import org.jspecify.annotations.Nullable;

/**
 * All municipalities side by side.
 *
 * @param lateOnly whether those that have stated this week are left out
 * @param own the reader's, null when the reader is of none
 */
public record ProfileList(
        LocalDate week,
        boolean lateOnly,
        List<Row> all,
        @Nullable Integer own) {

    /** @param freeBeds in the register; @param balance of the last eight weeks */
    public record Row(Profile profile, int freeBeds, Balance balance) {}

    /** By name, in the reader's language. */
    public List<Row> rows() {
        Collator order = Collator.getInstance(Ui.ui().language().locale());
        return all.stream()
                .filter(row -> !lateOnly || isLate(row.profile()))
                .sorted(Comparator.comparing(
                        row -> Ui.organisation(row.profile().code()), order))
                .toList();
    }

    public boolean isLate(Profile profile) {
        return profile.statedFor() == null || profile.statedFor().isBefore(week);
    }

    /** How many weeks old the last statement is; 0 when it is this week's. */
    public long weeksOld(Profile profile) {
        return profile.statedFor() == null ? 0 : ChronoUnit.WEEKS.between(profile.statedFor(), week);
    }

    public long late() {
        return all.stream().filter(row -> isLate(row.profile())).count();
    }
}
