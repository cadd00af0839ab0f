package lt.tiltas.preparedness.review;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How well something was shown: an objective of a drill, or a step of the day. */
public record Rating(@Nullable UUID objectiveId, @Nullable String step, String rating, String words) {

    public static final List<String> SCALE = List.of("performed", "some", "major", "unable");

    public static String color(String rating) {
        return switch (rating) {
            case "performed" -> "success";
            case "some" -> "info";
            case "major" -> "warning";
            default -> "danger";
        };
    }

    record New(
            @Nullable UUID objective,

            @Pattern(regexp = "|report|assess|convene|execute|resolve") @Nullable
            String step,

            @NotNull @Pattern(regexp = "performed|some|major|unable") @Nullable
            String rating,

            @Size(max = 1000) @Nullable String words) {

        boolean isOfOne() {
            return (objective == null) != (step == null || step.isEmpty());
        }
    }
}
