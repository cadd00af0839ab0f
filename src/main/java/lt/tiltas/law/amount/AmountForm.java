package lt.tiltas.law.amount;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import lt.tiltas.law.amount.AmountTable.Act;
import lt.tiltas.law.amount.AmountTable.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A whole table from a day on, as an administrator types it. */
public record AmountForm(
        @NotEmpty @Valid List<Line> rows,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate from,

        @NotBlank @Size(max = 200) String act,
        @Nullable @Size(max = 60) String article,
        @Nullable @Size(max = 300) String source) {

    private static final int SPARE = 2;

    public AmountForm {
        rows = rows == null ? List.of() : rows;
    }

    /** A band. Without a factor it is no line: left free, or taken out. */
    public record Line(
            @Pattern(regexp = "household|adult|child|alone") @Nullable
            String whom,

            @Nullable Integer municipality,
            @Nullable Integer first,
            @Nullable Integer last,
            @Nullable @Size(max = 12) String factor,
            @Nullable @Size(max = 12) String further,
            @Nullable @Size(max = 12) String most,
            @Pattern(regexp = "[VKU]") @Nullable String certainty) {

        static Line of(Row row) {
            return new Line(
                    row.whom(),
                    row.municipality(),
                    row.first(),
                    row.last(),
                    Formula.plain(row.factor()),
                    row.further().signum() == 0 ? "" : Formula.plain(row.further()),
                    row.most() == null ? "" : Formula.plain(row.most()),
                    row.certainty());
        }

        boolean isBlank() {
            return factor == null || factor.isBlank();
        }
    }

    static AmountForm after(AmountTable table, LocalDate today) {
        List<Line> lines = table.rows().stream().map(Line::of).collect(Collectors.toCollection(ArrayList::new));
        if (table.decision().axis() != Decision.Axis.NONE) {
            for (int n = 0; n < SPARE; n++) {
                lines.add(new Line("household", null, null, null, "", "", "", "U"));
            }
        }
        return new AmountForm(
                lines,
                today,
                table.act().name(),
                table.act().article(),
                table.act().source());
    }

    Act named() {
        return new Act(
                act.strip(),
                Objects.requireNonNullElse(article, "").strip(),
                Objects.requireNonNullElse(source, "").strip());
    }
}
