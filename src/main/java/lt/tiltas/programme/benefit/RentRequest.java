package lt.tiltas.programme.benefit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** A part of the rent is asked for. */
public final class RentRequest {

    static final List<String> FACTS = List.of("declared", "registered", "relatives", "dormitory");

    private static final String MONEY = "\\s*\\d{1,6}([.,]\\d{1,2})?\\s*";

    /** @param facts those of declared, registered, relatives and dormitory that are so */
    public record New(
            @NotBlank @Pattern(regexp = MONEY) String rent,

            @NotBlank @Pattern(regexp = "\\s*[1-9]\\d{0,2}([.,]\\d{1,2})?\\s*")
            String area,

            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate leaseFrom,

            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate leaseUntil,

            @NotNull @PastOrPresent @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate askedOn,

            @Pattern(regexp = "|" + MONEY) @Nullable String income,
            @Nullable List<String> facts) {

        boolean is(String fact) {
            return facts != null && facts.contains(fact);
        }

        long rentCents() {
            return cents(rent);
        }

        BigDecimal square() {
            return number(area);
        }

        @Nullable
        Long incomeCents() {
            return income == null || income.isBlank() ? null : cents(income);
        }
    }

    private RentRequest() {}

    private static long cents(String typed) {
        return number(typed).movePointRight(2).longValueExact();
    }

    private static BigDecimal number(String typed) {
        return new BigDecimal(typed.strip().replace(',', '.'));
    }
}
