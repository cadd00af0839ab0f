package lt.tiltas.registration.bulk;

import java.util.Map;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A row of a sheet as it came back.
 *
 * @param person null where the officer sees nobody with this id
 * @param writtenId what stands in the column of the id
 * @param cells by field, as typed; a field without a column is not there
 * @param picks by field, what the officer has decided where two have written: {@code sheet} or {@code theirs}, a colon, and the
 *     fingerprint of what stood in the register then
 */
record SheetRow(
        int line,
        @Nullable PersonId person,
        String writtenId,
        String stamp,
        Map<String, String> cells,
        Map<String, String> picks) {}
