package lt.tiltas.programme.mentor;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** Time spent together: written by one side, counted when the other has confirmed it. */
public record HoursEntry(HoursEntryId id, LocalDate day, int minutes, String aim, String side, String state) {

    public record Form(
            @NotNull @PastOrPresent @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate day,

            @NotNull @Min(15) @Max(600) @Nullable Integer minutes,

            @NotBlank @Pattern(regexp = "|language|walks|homework|work|leisure") @Nullable
            String aim) {}

    static HoursEntry of(ResultSet rs) throws SQLException {
        return new HoursEntry(
                new HoursEntryId(rs.getObject("id", UUID.class)),
                rs.getObject("day", LocalDate.class),
                rs.getInt("minutes"),
                rs.getString("aim"),
                rs.getString("side"),
                rs.getString("state"));
    }

    /** Of those that both have confirmed. */
    public static int minutes(List<HoursEntry> all) {
        return all.stream()
                .filter(one -> one.state.equals("confirmed"))
                .mapToInt(HoursEntry::minutes)
                .sum();
    }

    public boolean waitsFor(String other) {
        return state.equals("written") && !side.equals(other);
    }

    public String color() {
        return switch (state) {
            case "confirmed" -> "success";
            case "denied" -> "neutral";
            default -> "warning";
        };
    }
}
