package lt.tiltas.registration.bulk;

import static lt.tiltas.registration.RegistrationRight.CORRECT_IN_BULK;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps whose value the officer prefers where two have written. It holds as long as the register says what it said then. */
@Service
class DecideConflicts {

    private static final Pattern FIELD = Pattern.compile("pick\\.(\\d{1,6})\\.([a-zA-Z]+)");
    private static final Pattern PICK = Pattern.compile("(sheet|theirs):[0-9a-f]{8}");

    private final Access access;
    private final Sheets sheets;
    private final SheetRows rows;

    DecideConflicts(Access access, Sheets sheets, SheetRows rows) {
        this.access = access;
        this.sheets = sheets;
        this.rows = rows;
    }

    /** @param fields of the form, {@code pick.<line>.<field>}; others are passed over */
    @Transactional
    public void decide(SheetId id, Map<String, String> fields, Officer officer) {
        access.allow(officer, CORRECT_IN_BULK);
        if (!sheets.lock(id).isReady()) {
            return;
        }
        Map<Integer, Map<String, String>> picks = new HashMap<>();
        fields.forEach((name, value) -> {
            Matcher field = FIELD.matcher(name);
            if (field.matches() && PICK.matcher(value).matches()) {
                picks.computeIfAbsent(Integer.valueOf(field.group(1)), any -> new HashMap<>())
                        .put(field.group(2), value);
            }
        });
        picks.forEach((line, picked) -> rows.pick(id, line, picked));
    }
}
