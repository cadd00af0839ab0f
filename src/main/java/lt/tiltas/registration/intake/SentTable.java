package lt.tiltas.registration.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

/** A table as it was sent: CSV or XLSX, told apart by what is in it, not by its name. Blank rows are left out. */
public sealed interface SentTable {

    int MOST_BYTES = 16 * 1024 * 1024;

    record Read(List<Line> lines) implements SentTable {}

    /** @param args for the words of the refusal: the file's name, and a whole number where the refusal has one */
    record Refused(Refusal why, List<Object> args) implements SentTable {}

    static SentTable read(InputStream in, String fileName) throws IOException {
        try {
            return new Read(lines(in));
        } catch (Unreadable e) {
            return new Refused(
                    e.refusal,
                    Stream.concat(Stream.<Object>of(fileName), Stream.of(e.args))
                            .toList());
        }
    }

    /** Some browsers send the whole path. */
    static String name(String fileName) {
        String name = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1)
                .replaceAll("\\p{Cntrl}", " ")
                .strip();
        return name.length() <= 120 ? name : name.substring(0, 120);
    }

    private static List<Line> lines(InputStream in) throws IOException, Unreadable {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new Unreadable(Refusal.TOO_LARGE, MOST_BYTES / 1024 / 1024);
        }
        List<Line> lines = lines(bytes);
        if (lines.isEmpty()) {
            throw new Unreadable(Refusal.EMPTY);
        }
        return lines;
    }

    private static List<Line> lines(byte[] bytes) throws Unreadable {
        if (startsWith(bytes, 'P', 'K', 3, 4)) {
            return XlsxLines.read(bytes);
        }
        if (startsWith(bytes, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new Unreadable(Refusal.OLD_OR_LOCKED);
        }
        return CsvLines.read(bytes);
    }

    private static boolean startsWith(byte[] bytes, int... magic) {
        for (int at = 0; at < magic.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xFF) != magic[at]) {
                return false;
            }
        }
        return true;
    }
}
