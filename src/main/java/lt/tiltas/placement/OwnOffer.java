package lt.tiltas.placement;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer as the household is told it: on its phone, in its letter, and to the officer who talks with it.
 *
 * @param there what is there, in sentences
 * @param welcome what the municipality has said; null while it has not answered
 */
public record OwnOffer(
        UUID id,
        Place place,
        Standing standing,
        List<Line> speaksFor,
        List<Line> against,
        List<Line> there,
        @Nullable Welcome welcome,
        Optional<Objected> objection,
        int version) {

    /** A sentence: message key and what fills it. */
    public record Line(String key, List<Object> args) {

        public static Line of(String key, Object... args) {
            return new Line(key, List.of(args));
        }
    }

    /** @param site the house offered; null when the municipality names the home itself */
    public record Place(int municipality, @Nullable String site, List<Near> near, OfferMap map) {}

    /** How far it is, as the crow flies, to one of theirs or to where they wish to live. @param who a tie's code, or {@code wish} */
    public record Near(String who, int municipality, int kilometres) {

        public boolean isThere() {
            return kilometres == 0;
        }
    }

    /**
     * Where it stands.
     *
     * @param state code, message key {@code my.offer.state.<code>}
     * @param by whose coordinator offered
     * @param mayAnswer whether the household is asked now
     * @param mayObject whether an objection is possible, and until when if the offer has ended
     */
    public record Standing(
            String state,
            int by,
            OffsetDateTime offeredAt,
            OffsetDateTime dueAt,
            boolean soon,
            boolean mayAnswer,
            boolean mayObject,
            @Nullable LocalDate movesOn) {

        public boolean ended() {
            return !mayAnswer && !state.startsWith("waits");
        }
    }

    /** From which day, in which home, and who meets the household. */
    public record Welcome(
            LocalDate fromOn,
            @Nullable String place,
            String contact,
            @Nullable String phone,
            @Nullable String words) {}

    /** @param answer upheld, dismissed or dropped; null while somebody looks at it */
    public record Objected(
            String words,
            String language,
            LocalDate dueOn,
            @Nullable String answer,
            @Nullable String reasons) {}
}
