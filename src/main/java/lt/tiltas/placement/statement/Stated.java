package lt.tiltas.placement.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a municipality writes down for the week. Empty fields of care, jobs and homes say: none.
 */
public record Stated(
        @Valid Places places,
        @Nullable List<String> languages,
        @Nullable Map<String, @Nullable @Min(0) @Max(9999) Integer> care,
        @Nullable Map<String, @Nullable @Min(0) @Max(9999) Integer> jobs,
        @Valid @Nullable List<Home> homes,
        @Nullable @Size(max = 500) String wishes,
        int version) {

    static final List<String> LANGUAGES = List.of("uk", "ru", "en", "pl");
    static final List<String> CARE = List.of(
            "dialysis", "oncology", "psychiatry", "rehabilitation", "cardiology", "childbirth", "children", "pharmacy");
    static final List<String> JOBS = List.of(
            "health",
            "teaching",
            "care",
            "it",
            "office",
            "trade",
            "food",
            "building",
            "factory",
            "transport",
            "farming",
            "cleaning");
    static final int HOMES = 8;

    /** @param capacity people whom its case workers can look after; @param load whom they look after now */
    public record Places(
            @NotNull @Min(0) @Max(9999) @Nullable Integer kindergarten,
            @NotNull @Min(0) @Max(9999) @Nullable Integer primary,
            @NotNull @Min(0) @Max(9999) @Nullable Integer basic,
            @NotNull @Min(0) @Max(9999) @Nullable Integer upper,
            @NotNull @Min(0) @Max(9999) @Nullable Integer capacity,
            @NotNull @Min(0) @Max(9999) @Nullable Integer load) {}

    /** @param from the day from which it can be lived in, null = now */
    public record Home(
            @Min(1) @Max(12) @Nullable Integer people,
            @Min(0) @Max(999) @Nullable Integer homes,
            @Nullable Boolean stepFree,
            @Nullable Boolean pets,
            @Nullable LocalDate from) {

        boolean isStepFree() {
            return Boolean.TRUE.equals(stepFree);
        }

        boolean takesPets() {
            return Boolean.TRUE.equals(pets);
        }

        boolean isSaid() {
            return people != null && homes != null && homes > 0;
        }
    }

    static Stated empty() {
        return new Stated(new Places(0, 0, 0, 0, 0, 0), List.of(), Map.of(), Map.of(), rows(List.of()), null, 0);
    }

    static Stated of(Statement last, int version) {
        var schools = last.schools();
        return new Stated(
                new Places(
                        schools.kindergarten(),
                        schools.primary(),
                        schools.basic(),
                        schools.upper(),
                        last.cases().capacity(),
                        last.cases().load()),
                last.offered().languages(),
                new LinkedHashMap<>(last.offered().care()),
                new LinkedHashMap<>(last.offered().jobs()),
                rows(last.offered().homes()),
                last.wishes(),
                version);
    }

    private static List<Home> rows(List<Statement.Home> homes) {
        List<Home> rows = new ArrayList<>();
        homes.forEach(
                home -> rows.add(new Home(home.people(), home.homes(), home.stepFree(), home.pets(), home.from())));
        while (rows.size() < HOMES) {
            rows.add(new Home(null, null, false, false, null));
        }
        return rows;
    }
}
