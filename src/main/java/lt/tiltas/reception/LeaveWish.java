package lt.tiltas.reception;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/**
 * Members of a family would like to be away for some nights.
 *
 * @param key of the page: sent twice it is once
 * @param from the first night away
 * @param until the day of coming back
 * @param words where to and why, as they like to say it
 */
public record LeaveWish(
        @NotNull @Nullable UUID key,

        @NotEmpty @Nullable List<UUID> people,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate from,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate until,

        @Size(max = 500) @Nullable String words) {

    public static LeaveWish empty() {
        return new LeaveWish(UUID.randomUUID(), null, null, null, null);
    }

    public boolean has(UUID person) {
        return people != null && people.contains(person);
    }
}
