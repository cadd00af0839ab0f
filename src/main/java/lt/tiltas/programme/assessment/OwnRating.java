package lt.tiltas.programme.assessment;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** @param level 1 urgent to 5 steady, null when it is not about this person */
public record OwnRating(@Nullable Integer level, OffsetDateTime at) {

    /** Message key {@code level.<code>}. */
    public String code() {
        return level == null ? RateDomain.NOT_APPLICABLE : level.toString();
    }
}
