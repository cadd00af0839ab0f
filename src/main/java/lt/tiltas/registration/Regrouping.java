package lt.tiltas.registration;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Members about to go from one household to another.
 *
 * @param from as it is now
 * @param to where they go; null when they become a household of their own
 * @param moving whom of the first household; all of them close it
 */
public record Regrouping(HouseholdCard from, @Nullable HouseholdCard to, List<Member> moving) {

    public boolean closes() {
        return moving.size() == from.members().size();
    }

    public List<Member> staying() {
        return from.members().stream()
                .filter(member -> !moving.contains(member))
                .toList();
    }

    /** split, move or join. */
    public String kind() {
        return to == null ? "split" : closes() ? "join" : "move";
    }

    /**
     * What follows in another module, in words to be translated.
     *
     * @param topic message key {@code regrouping.topic.<topic>}: bed, permits, programme, placement
     * @param todo whether somebody has something to do
     */
    public record Consequence(String topic, String key, List<Object> args, boolean todo) {

        public static Consequence of(String topic, String key, Object... args) {
            return new Consequence(topic, key, List.of(args), false);
        }

        public static Consequence todo(String topic, String key, Object... args) {
            return new Consequence(topic, key, List.of(args), true);
        }

        /** A bean of each module on whose rows a household stands. Called in a transaction, as the officer. */
        public interface Source {

            List<Consequence> of(Regrouping planned);
        }
    }
}
