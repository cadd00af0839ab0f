package lt.tiltas.programme.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class CalendarTextTests {

    @Test
    void signs_that_would_mean_something_else_are_escaped() {
        String text = new CalendarText("a")
                .words("LOCATION", "Gatvė 1; 2, \\ trečias\naukštas\u0007")
                .toString();
        assertThat(text).contains("LOCATION:Gatvė 1\\; 2\\, \\\\ trečias\\naukštas\r\n");
    }

    @Test
    void a_time_is_said_in_utc() {
        String text = new CalendarText("a")
                .at("DTSTART", OffsetDateTime.parse("2026-12-01T10:30:00+02:00"))
                .toString();
        assertThat(text).contains("DTSTART:20261201T083000Z\r\n");
    }

    @Test
    void it_begins_and_ends_as_the_standard_says() {
        String text = new CalendarText("Tiltas").begin("VEVENT").end("VEVENT").toString();
        assertThat(text)
                .startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:")
                .endsWith("END:VEVENT\r\nEND:VCALENDAR\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    /** Words of any length and any signs come back whole, and no line is longer than 75 octets. */
    @RepeatedTest(30)
    void a_long_line_is_folded_between_signs() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        StringBuilder words = new StringBuilder();
        int[] signs = {'a', 'ė', 'щ', 0x1F600, ' ', '漢'};
        int length = random.nextInt(400);
        for (int at = 0; at < length; at++) {
            words.appendCodePoint(signs[random.nextInt(signs.length)]);
        }
        String text = new CalendarText("a").words("SUMMARY", words.toString()).toString();
        assertThat(text.split("\r\n"))
                .as("seed " + seed)
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
        assertThat(text.replace("\r\n ", "")).as("seed " + seed).contains("SUMMARY:" + words + "\r\n");
    }
}
