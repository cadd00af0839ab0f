package lt.tiltas.registration;

import java.time.OffsetDateTime;

/**
 * A page of a document as it was photographed or scanned, without what is on it.
 *
 * @param kind of document, message key {@code document-kind.<kind>}
 * @param mediaType image/jpeg, image/png or application/pdf
 * @param organisation whose officer added it
 */
public record Scan(
        ScanId id, PersonId person, String kind, String mediaType, int size, OffsetDateTime madeAt, int organisation) {

    /** Only a picture drawn anew by ourselves is shown; everything else is handed out as a file. */
    public boolean isImage() {
        return mediaType.startsWith("image/");
    }

    public long kilobytes() {
        return Math.max(1, Math.round(size / 1024.0));
    }
}
