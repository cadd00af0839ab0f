package lt.tiltas.placement.waiting;

import java.util.List;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.web.Paged;
import org.jspecify.annotations.Nullable;

/**
 * Households that no place fits now.
 *
 * @param cause of those listed; null = all
 * @param looked how many waiting households were looked at, of how many
 */
public record Nowhere(List<Cause> causes, @Nullable String cause, Paged<Row> listed, Looked looked) {

    public record Row(HouseholdCard card, String cause) {}

    /** @param code message keys {@code placement.cause.<code>} and {@code placement.helps.<code>} */
    public record Cause(String code, long households, long people) {}

    public record Looked(int households, long waiting) {

        public boolean all() {
            return households >= waiting;
        }
    }

    public long households() {
        return causes.stream().mapToLong(Cause::households).sum();
    }

    public long people() {
        return causes.stream().mapToLong(Cause::people).sum();
    }
}
