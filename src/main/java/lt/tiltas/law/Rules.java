package lt.tiltas.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * What the law says on a day. Each question names the unit it expects; asking for days where the rule is in months is a
 * bug and fails. All of them throw {@link NoRule} when no value is in force on that day.
 */
@Service
public class Rules {

    private record Value(
            String unit,
            @Nullable LocalDate valueDate,
            @Nullable BigDecimal valueNumber) {

        /** Present whenever the unit is not a date: rule_has_one_value_of_its_unit. */
        BigDecimal number() {
            return Objects.requireNonNull(valueNumber);
        }
    }

    private final JdbcClient db;

    Rules(JdbcClient db) {
        this.db = db;
    }

    public LocalDate date(String code, LocalDate on) {
        return Objects.requireNonNull(expect(code, on, "date").valueDate());
    }

    /** Calendar days. For a period that ends on a working day ask {@link #due}. */
    public int days(String code, LocalDate on) {
        return whole(code, on, "days");
    }

    public int hours(String code, LocalDate on) {
        return whole(code, on, "hours");
    }

    public int months(String code, LocalDate on) {
        return whole(code, on, "months");
    }

    public int years(String code, LocalDate on) {
        return whole(code, on, "years");
    }

    public long cents(String code, LocalDate on) {
        return expect(code, on, "cents").number().longValueExact();
    }

    public BigDecimal number(String code, LocalDate on) {
        return expect(code, on, "number").number();
    }

    /** A period with its way of counting: days, working days, weeks, months or years. */
    public Span span(String code, LocalDate on) {
        Value value = value(code, on);
        return new Span(value.number().intValueExact(), Counting.of(value.unit()));
    }

    /** The last day of the period that begins with the event, by the rule in force on the day of the event. */
    public LocalDate due(String code, LocalDate event) {
        return span(code, event).due(event, holidays());
    }

    public Holidays holidays() {
        return Holidays.of(
                db.sql("select day from law.holiday").query(LocalDate.class).list());
    }

    /** The first day on which a value was in force. */
    public LocalDate since(String code) {
        return db.sql("select min(valid_from) from law.rule where code = :code and replaced_at is null")
                .param("code", code)
                .query(LocalDate.class)
                .optional()
                .orElseThrow(() -> new NoRule(code, LocalDate.MIN));
    }

    /** Whether anything is in force on that day. */
    public boolean knows(String code, LocalDate on) {
        return find(code, on).isPresent();
    }

    private int whole(String code, LocalDate on, String unit) {
        return expect(code, on, unit).number().intValueExact();
    }

    private Value expect(String code, LocalDate on, String unit) {
        Value value = value(code, on);
        if (!value.unit().equals(unit)) {
            throw new IllegalArgumentException(code + " is in " + value.unit() + ", not in " + unit);
        }
        return value;
    }

    private Value value(String code, LocalDate on) {
        return find(code, on).orElseThrow(() -> new NoRule(code, on));
    }

    private Optional<Value> find(String code, LocalDate on) {
        return db.sql("""
                select unit, value_date, value_number from law.rule
                where code = :code and daterange(valid_from, valid_until, '[]') @> cast(:on as date) and replaced_at is null
                """)
                .param("code", code)
                .param("on", on)
                .query(Value.class)
                .optional();
    }
}
