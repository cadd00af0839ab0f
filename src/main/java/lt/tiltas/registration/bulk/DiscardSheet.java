package lt.tiltas.registration.bulk;

import static lt.tiltas.registration.RegistrationRight.CORRECT_IN_BULK;

import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a sheet aside, or the rest of one that is written. Its rows are people's data that nobody needs: they go. */
@Service
class DiscardSheet {

    private final Access access;
    private final Sheets sheets;
    private final SheetRows rows;

    DiscardSheet(Access access, Sheets sheets, SheetRows rows) {
        this.access = access;
        this.sheets = sheets;
        this.rows = rows;
    }

    @Transactional
    public void discard(SheetId id, Officer officer) {
        access.allow(officer, CORRECT_IN_BULK);
        sheets.lock(id);
        rows.removeAll(id);
        sheets.discard(id);
    }
}
