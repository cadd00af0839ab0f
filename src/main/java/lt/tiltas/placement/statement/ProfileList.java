package lt.tiltas.placement.statement;

import java.time.LocalDate;
import java.util.List;
import lt.tiltas.placement.value.Profile;

/** All municipalities side by side. */
public record ProfileList(LocalDate week, List<Row> rows) {

    /** @param freeBeds in the register */
    public record Row(Profile profile, int freeBeds) {}

    public boolean isLate(Row row) {
        return row.profile().statedFor() == null || row.profile().statedFor().isBefore(week);
    }

    public long late() {
        return rows.stream().filter(this::isLate).count();
    }
}
