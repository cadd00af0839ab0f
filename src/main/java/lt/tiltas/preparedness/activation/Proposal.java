package lt.tiltas.preparedness.activation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import lt.tiltas.preparedness.trigger.Standing;
import lt.tiltas.preparedness.trigger.Warning;
import org.jspecify.annotations.Nullable;

/**
 * Who wants an activation says at which level and why.
 *
 * @param own made with the form, so that sending it twice proposes it once
 * @param indicator whose reading caused it; empty when it was no figure
 */
record Proposal(
        @NotNull @Nullable UUID own,

        @NotNull @Pattern(regexp = "watch|alert|emergency") @Nullable
        String level,

        @Nullable @Pattern(regexp = "|registered|shortage|queue|staff")
        String indicator,

        @NotNull @Size(min = 5, max = 2_000) @Nullable String reason) {

    Proposal {
        reason = reason == null ? null : reason.strip();
    }

    static Proposal blank(Warning warning) {
        return new Proposal(
                UUID.randomUUID(),
                warning.raising().isEmpty() ? null : warning.level().code(),
                warning.raising().stream().map(Standing::indicator).findFirst().orElse(null),
                null);
    }
}
