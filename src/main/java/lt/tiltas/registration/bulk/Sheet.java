package lt.tiltas.registration.bulk;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * A sheet that came back.
 *
 * @param unread headings of which nothing is taken
 * @param state ready, written, discarded or forgotten
 * @param changed how many people were changed when it was written, how many rows changed nothing, and how many remained
 */
public record Sheet(
        SheetId id,
        String fileName,
        List<String> unread,
        String state,
        OffsetDateTime uploadedAt,
        int changed,
        int unchanged,
        int remaining) {

    public boolean isReady() {
        return state.equals("ready");
    }

    public boolean isWritten() {
        return state.equals("written");
    }
}
