package lt.tiltas.registration.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashSet;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * The parts of a spreadsheet file packed anew: only its XML, no part twice, none with a document type, not more than so many bytes. What the
 * reader of spreadsheets then sees is what was looked at here, and no more.
 */
final class CleanZip {

    private static final int MOST_PARTS = 1_000;
    private static final long MOST_BYTES = 96L * 1024 * 1024;

    record Clean(byte[] bytes, boolean hasStyles) {}

    private CleanZip() {}

    static Clean of(byte[] file) throws Unreadable, IOException {
        var clean = new ByteArrayOutputStream();
        var names = new HashSet<String>();
        long left = MOST_BYTES;
        // ZipInputStream of the JDK cannot read what some writers of spreadsheets make; this one is the reader's own.
        try (var in = ZipFile.builder().setByteArray(file).get();
                var out = new ZipOutputStream(clean)) {
            out.setLevel(Deflater.BEST_SPEED);
            for (var entry : Collections.list(in.getEntries())) {
                if (entry.isDirectory() || !entry.getName().matches("(?i).*\\.(xml|rels)")) {
                    continue;
                }
                if (names.size() == MOST_PARTS || !names.add(entry.getName())) {
                    throw new Unreadable(Refusal.BROKEN);
                }
                try (var content = in.getInputStream(entry)) {
                    var part = content.readNBytes((int) (left + 1));
                    left -= part.length;
                    refuse(part, left);
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(part);
                }
            }
        }
        if (!names.contains("xl/workbook.xml")) {
            throw new Unreadable(Refusal.NOT_A_LIST);
        }
        return new Clean(clean.toByteArray(), names.contains("xl/styles.xml"));
    }

    private static void refuse(byte[] part, long left) throws Unreadable {
        if (left < 0) {
            throw new Unreadable(Refusal.TOO_LARGE, MOST_BYTES / 1024 / 1024);
        }
        boolean utf16 = part.length > 1 && (part[0] == 0 || part[1] == 0 || (part[0] & 0xFE) == 0xFE);
        if (utf16 || new String(part, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
            throw new Unreadable(Refusal.BROKEN);
        }
    }
}
