package lt.tiltas.registration.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A list in a text file. The separator and the encoding are found by looking. */
final class CsvLines {

    private static final Charset BALTIC = Charset.forName("windows-1257");
    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final List<Character> SEPARATORS = List.of(';', '\t', ',');
    private static final int LINES_LOOKED_AT = 10;

    private CsvLines() {}

    static List<Line> read(byte[] bytes) throws Unreadable {
        var text = text(bytes);
        if (text.indexOf('\0') >= 0) {
            throw new Unreadable(Refusal.NOT_A_LIST);
        }
        var lines = new ArrayList<Line>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .ofCsvRecord(text)) {
            for (var row : records) {
                var cells = row.getFields().stream().map(CellText::read).toList();
                Line.add(lines, new Line(Math.toIntExact(row.getStartingLineNumber()), cells));
            }
        } catch (CsvParseException | IOException e) {
            throw (Unreadable) new Unreadable(Refusal.BROKEN).initCause(e);
        }
        return lines;
    }

    private static char separator(String text) {
        if (text.regionMatches(true, 0, "sep=", 0, 4) && text.length() > 4) {
            return text.charAt(4);
        }
        var head =
                text.lines().limit(LINES_LOOKED_AT).map(CsvLines::outsideQuotes).toList();
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(one -> head.stream()
                        .flatMapToInt(String::chars)
                        .filter(letter -> letter == one)
                        .count()))
                .orElseThrow();
    }

    private static String outsideQuotes(String line) {
        return line.replaceAll("\"[^\"]*\"", "");
    }

    private static String text(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return Stream.of(BALTIC, CYRILLIC)
                    .map(charset -> new String(bytes, charset))
                    .max(Comparator.comparingInt(CsvLines::headingsKnown))
                    .orElseThrow();
        }
    }

    /** Both code pages decode anything; the right one is that in which the headings are words. */
    private static int headingsKnown(String text) {
        var head = text.lines().findFirst().orElse("").replace("\"", "");
        return -Columns.of(List.of(head.split(String.valueOf(separator(text)))))
                .extra()
                .size();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int at = 0; at < mark.length; at++) {
            if (at >= bytes.length || (bytes[at] & 0xFF) != mark[at]) {
                return false;
            }
        }
        return true;
    }
}
