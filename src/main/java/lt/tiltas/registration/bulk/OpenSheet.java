package lt.tiltas.registration.bulk;

import static lt.tiltas.registration.RegistrationRight.CORRECT_IN_BULK;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What would happen if the sheet were written now, row by row. */
@Service
class OpenSheet {

    private final Access access;
    private final Sheets sheets;
    private final SheetRows rows;
    private final CompareRows compare;

    OpenSheet(Access access, Sheets sheets, SheetRows rows, CompareRows compare) {
        this.access = access;
        this.sheets = sheets;
        this.rows = rows;
        this.compare = compare;
    }

    /** @param show null for the rows that somebody has to look at first */
    @Transactional
    public SheetPage open(SheetId id, @Nullable Standing show, int page, Language language, Officer officer) {
        access.allow(officer, CORRECT_IN_BULK);
        Sheet sheet = sheets.get(id);
        List<JudgedRow> judged = compare.of(rows.of(id), language, officer);
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        judged.forEach(row -> counts.merge(row.standing(), 1, Integer::sum));
        Standing shown =
                show != null ? show : counts.keySet().stream().findFirst().orElse(Standing.CHANGE);
        List<JudgedRow> listed = judged.stream()
                .filter(row -> row.standing() == shown)
                .skip((long) page * SheetPage.SIZE)
                .limit(SheetPage.SIZE)
                .toList();
        access.saw(
                officer,
                CORRECT_IN_BULK,
                listed.stream().flatMap(row -> row.whose().stream()).toList());
        return new SheetPage(sheet, counts, shown, page, listed);
    }
}
