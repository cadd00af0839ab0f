package lt.tiltas.web;

import java.time.OffsetDateTime;
import java.util.List;

/**
 * One line of a household's timeline, in words to be translated.
 *
 * @param key message key of the sentence; {@code args} fill it
 * @param organisation who did it; 0 when it was the system
 * @param tone normal, good or late
 */
public record Happening(OffsetDateTime at, String key, List<Object> args, int organisation, String tone) {

    public static Happening of(OffsetDateTime at, String key, int organisation, Object... args) {
        return new Happening(at, key, List.of(args), organisation, "normal");
    }
}
