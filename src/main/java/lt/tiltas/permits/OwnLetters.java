package lt.tiltas.permits;

import java.time.LocalDate;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.letter.Letter;
import lt.tiltas.permits.letter.OwnReading;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** The letters of whoever is signed in, on the own page. To open one is to have received it. */
@Service
public class OwnLetters {

    /**
     * @param kind message key {@code permit-letter.<kind>}
     * @param unread whether it is the reader's to open first
     */
    public record Line(LetterId id, String kind, LocalDate sentOn, boolean unread) {}

    /**
     * @param items papers that are asked for
     * @param quoted the officer's own words, in Lithuanian
     */
    public record Text(
            LetterId id,
            String title,
            String language,
            List<String> before,
            List<String> items,
            @Nullable String quoted,
            List<String> after) {}

    private final OwnReading reading;

    OwnLetters(OwnReading reading) {
        this.reading = reading;
    }

    /** Newest first. */
    public List<Line> all(Officer officer) {
        return reading.all(officer).stream().map(OwnLetters::line).toList();
    }

    public Text read(LetterId id, Officer officer) {
        var text = reading.read(id, officer).text();
        return new Text(
                id, text.title(), text.language().code(), text.before(), text.items(), text.quoted(), text.after());
    }

    public byte[] print(LetterId id, Officer officer) {
        return reading.print(id, officer);
    }

    private static Line line(Letter letter) {
        LocalDate sent = letter.way().sentOn();
        return new Line(
                letter.id(), letter.kind().code(), sent == null ? letter.way().writtenOn() : sent, letter.isUnread());
    }
}
