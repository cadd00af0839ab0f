package lt.tiltas.programme.calendar;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** RFC 5545, the few lines of it that say when something is: escaped, folded at 75 octets, ended by CRLF. Times are in UTC. */
final class CalendarText {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'");
    private static final int OCTETS = 75;

    private final StringBuilder text = new StringBuilder();

    CalendarText(String name) {
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//Tiltas//Tiltas//LT");
        line("CALSCALE", "GREGORIAN");
        line("METHOD", "PUBLISH");
        words("X-WR-CALNAME", name);
        line("REFRESH-INTERVAL;VALUE=DURATION", "PT6H");
    }

    CalendarText begin(String component) {
        return line("BEGIN", component);
    }

    CalendarText end(String component) {
        return line("END", component);
    }

    CalendarText at(String property, OffsetDateTime at) {
        return line(property, UTC.format(at.withOffsetSameInstant(ZoneOffset.UTC)));
    }

    /** Free text, in which these signs would mean something else. */
    CalendarText words(String property, String value) {
        return line(
                property,
                value.replace("\\", "\\\\")
                        .replace(";", "\\;")
                        .replace(",", "\\,")
                        .replaceAll("\\R", "\\\\n")
                        .replaceAll("\\p{Cntrl}", ""));
    }

    /** A value that is none of words: a code, a number, an address. */
    CalendarText line(String property, String value) {
        String whole = property + ":" + value;
        int length = 0;
        for (int at = 0; at < whole.length(); at = whole.offsetByCodePoints(at, 1)) {
            String sign = Character.toString(whole.codePointAt(at));
            int octets = sign.getBytes(StandardCharsets.UTF_8).length;
            if (length + octets > OCTETS) {
                text.append("\r\n ");
                length = 1;
            }
            text.append(sign);
            length += octets;
        }
        text.append("\r\n");
        return this;
    }

    @Override
    public String toString() {
        return text + "END:VCALENDAR\r\n";
    }
}
