package lt.tiltas.permits.mass;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import lt.tiltas.permits.letter.Letter.Says;
import lt.tiltas.permits.letter.LetterKind;
import org.jspecify.annotations.Nullable;

/**
 * Whom a letter goes to.
 *
 * @param ground of the permits, message key {@code permit.ground.<ground>}
 * @param until last day of the permits
 */
public record Group(Key key, String ground, LocalDate until, Means means) {

    private static final Pattern WRITTEN = Pattern.compile("(prolonged|window):([0-9a-f-]{36})(?::(\\d{1,4}))?");

    /**
     * @param of the prolongation, or the round
     * @param window number of a window of the round, from 0; null for all of them
     */
    public record Key(LetterKind kind, UUID of, @Nullable Integer window) {

        /** As a form gives it; null when it is none. */
        public static @Nullable Key read(@Nullable String text) {
            var read = WRITTEN.matcher(text == null ? "" : text);
            if (!read.matches()) {
                return null;
            }
            LetterKind kind = read.group(1).equals("window") ? LetterKind.WINDOW : LetterKind.PROLONGED;
            String window = read.group(3);
            return kind == LetterKind.PROLONGED && window != null
                    ? null
                    : new Key(kind, UUID.fromString(read.group(2)), window == null ? null : Integer.valueOf(window));
        }

        @Override
        public String toString() {
            return kind.code() + ":" + of + (window == null ? "" : ":" + window);
        }
    }

    /**
     * By what they are a group.
     *
     * @param validOn of a prolongation: the day on which the permits hold
     * @param act of a prolongation
     * @param opensOn of a round: when its first window opens
     */
    public record Means(
            @Nullable LocalDate validOn,
            @Nullable String act,
            @Nullable LocalDate opensOn,
            @Nullable LocalDate closesOn) {}

    public boolean isProlonged() {
        return key.kind() == LetterKind.PROLONGED;
    }

    /** What each of them is told; each letter of a round names the window of its own household. */
    public Says says() {
        LocalDate opens = means.opensOn();
        LocalDate closes = means.closesOn();
        return opens == null || closes == null ? Says.of(until, means.act()) : Says.awaited(until, opens, closes);
    }
}
