package lt.tiltas.permits.campaign;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.permits.CampaignId;
import org.jspecify.annotations.Nullable;

/**
 * A round of renewal.
 *
 * @param ground of the permits, message key {@code permit.ground.<ground>}
 * @param endsOn their last day
 * @param state as in {@link CampaignStep}
 */
public record Campaign(
        CampaignId id,
        String ground,
        LocalDate endsOn,
        String state,
        Days days,
        Shares shares,
        Hands hands,
        By by,
        int version) {

    /** The windows lie between these days. */
    public record Days(LocalDate opensOn, LocalDate closesOn) {}

    /**
     * Percent of the permits. The first three are everybody.
     *
     * @param takeUp of those who have to come, how many do
     * @param second further visits for each first one
     */
    public record Shares(int prolonged, int exchanged, int other, int takeUp, int second) {

        /** Of a hundred permits so many bring somebody to a desk. */
        public double coming() {
            return (exchanged + other) / 100.0 * takeUp / 100;
        }
    }

    /**
     * Who does the work.
     *
     * @param deskShare percent of the desks' time given to this round
     * @param extraDesks besides those there are
     * @param overtime minutes a day at each desk
     */
    public record Hands(int deskShare, int extraDesks, int overtime, int examiners, int deciders) {}

    public record By(UUID planned, @Nullable UUID approved) {}

    /** What an officer enters. */
    public record Plan(
            @NotBlank String ground,
            @NotNull LocalDate endsOn,
            @NotNull LocalDate opensOn,
            @NotNull LocalDate closesOn) {}

    /** What an officer changes. The shares of the routes are to make a hundred. */
    public record Numbers(
            int version,
            @Min(0) @Max(100) int prolonged,
            @Min(0) @Max(100) int exchanged,
            @Min(0) @Max(100) int other,
            @Min(1) @Max(100) int takeUp,
            @Min(0) @Max(100) int second,
            @NotNull Hired hands) {

        public record Hired(
                @Min(1) @Max(100) int deskShare,
                @Min(0) @Max(500) int extraDesks,
                @Min(0) @Max(240) int overtime,
                @Min(0) @Max(1000) int examiners,
                @Min(0) @Max(1000) int deciders) {}

        Shares shares() {
            return new Shares(prolonged, exchanged, other, takeUp, second);
        }

        Hands taken() {
            return new Hands(
                    hands.deskShare(), hands.extraDesks(), hands.overtime(), hands.examiners(), hands.deciders());
        }

        boolean areEverybody() {
            return prolonged + exchanged + other == 100;
        }
    }

    /** The same round with these numbers, for a look. */
    Campaign with(Numbers numbers) {
        return new Campaign(id, ground, endsOn, state, days, numbers.shares(), numbers.taken(), by, version);
    }

    public boolean mayChange() {
        return CampaignStep.CHANGE.possibleFrom(state) || state.equals("planned");
    }

    public boolean isReckoned() {
        return !state.equals("planned");
    }

    /** Its households have been told their windows, and the round is not over. */
    public boolean isInvited() {
        return List.of("inviting", "open", "late_care").contains(state);
    }

    public String color() {
        return switch (state) {
            case "planned", "closed" -> "neutral";
            case "simulated" -> "warning";
            case "approved", "late_care" -> "info";
            default -> "success";
        };
    }
}
