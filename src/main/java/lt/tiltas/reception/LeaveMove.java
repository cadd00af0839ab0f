package lt.tiltas.reception;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * A step of a leave.
 *
 * @param step a code of the table
 * @param words why; needed for a refusal
 * @param until the later day of coming back, when longer is asked for
 */
public record LeaveMove(
        @NotNull
        @Pattern(regexp = "approve|refuse|withdraw|ask_longer|approve_longer|refuse_longer|come_back")
        @Nullable
        String step,

        @Size(max = 500) @Nullable String words,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate until) {

    public static LeaveMove empty() {
        return new LeaveMove(null, null, null);
    }
}
