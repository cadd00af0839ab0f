package lt.tiltas.registration.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The parts of a spreadsheet file packed anew: only its XML, no part twice, none with a document type, not more than so many bytes. What the
 * reader of spreadsheets then sees is what was looked at here, whatever the file's own directory says.
 */
final class CleanZip {

    private static final int MOST_PARTS = 1_000;
    private static final long MOST_BYTES = 96L * 1024 * 1024;

    private CleanZip() {}

    static byte[] of(byte[] file) throws Unreadable, IOException {
        var clean = new ByteArrayOutputStream();
        var names = new HashSet<String>();
        long left = MOST_BYTES;
        try (var in = new ZipInputStream(new ByteArrayInputStream(file));
                var out = new ZipOutputStream(clean)) {
            out.setLevel(Deflater.BEST_SPEED);
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.isDirectory() || !entry.getName().matches("(?i).*\\.(xml|rels)")) {
                    continue;
                }
                if (names.size() == MOST_PARTS || !names.add(entry.getName())) {
                    throw new Unreadable(Refusal.BROKEN);
                }
                var part = in.readNBytes((int) Math.min(left + 1, Integer.MAX_VALUE));
                left -= part.length;
                refuse(part, left);
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(part);
            }
        }
        if (!names.contains("xl/workbook.xml")) {
            throw new Unreadable(Refusal.NOT_A_LIST);
        }
        return clean.toByteArray();
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
