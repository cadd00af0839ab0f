package lt.tiltas.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Several in one trip, by their codes. */
    public Map<String, BigDecimal> numbers(List<String> codes, LocalDate on) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        inForce(codes, on).stream()
                .filter(rule -> rule.unit().equals("number"))
                .forEach(rule -> numbers.put(rule.code(), rule.number()));
        for (String code : codes) {
            if (numbers.get(code) == null) {
                throw new NoRule(code, on);
            }
        }
        return numbers;
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

    /** Every period and holiday as it stands now. Read once for many clocks. */
    public Almanac almanac() {
        Map<String, List<Almanac.Dated>> periods = new HashMap<>();
        db.sql("""
                select code, valid_from, valid_until, unit, value_number::int as amount from law.rule
                where replaced_at is null and unit in ('days', 'working_days', 'weeks', 'months', 'years')
                """)
                .query((rs, n) -> periods.computeIfAbsent(rs.getString("code"), code -> new ArrayList<>())
                        .add(new Almanac.Dated(
                                rs.getObject("valid_from", LocalDate.class),
                                rs.getObject("valid_until", LocalDate.class),
                                new Span(rs.getInt("amount"), Counting.of(rs.getString("unit"))))))
                .list();
        return new Almanac(periods, holidays());
    }

    /** When the desks that receive papers close, by the hours in force on each day. */
    public OfficeHours officeHours(LocalDate on) {
        return new OfficeHours(
                db.sql("select weekday, opens, closes, valid_from as from, valid_until as until from law.office_hours")
                        .query((rs, n) -> new OfficeHours.Dated(
                                rs.getInt("weekday"),
                                rs.getObject("opens", LocalTime.class),
                                rs.getObject("closes", LocalTime.class),
                                rs.getObject("from", LocalDate.class),
                                rs.getObject("until", LocalDate.class)))
                        .list(),
                holidays(),
                hours("office.shorter-before-holiday", on));
    }

    /** The act in which a rule stands, as it was in force on that day. */
    public Cited cited(String code, LocalDate on) {
        return db.sql("""
                select act, article, certainty from law.rule
                where code = :code and daterange(valid_from, valid_until, '[]') @> cast(:on as date) and replaced_at is null
                """)
                .param("code", code)
                .param("on", on)
                .query(Cited.class)
                .optional()
                .orElseThrow(() -> new NoRule(code, on));
    }

    /** @param certainty V read in the act, K known but not read again, U unsure or our own setting */
    public record Cited(String act, String article, String certainty) {}

    /** @param number in its unit; null when the rule is a date */
    public record InForce(
            String code,
            String unit,
            @Nullable LocalDate day,
            @Nullable BigDecimal number,
            String act,
            String article,
            String certainty) {}

    /** In the order of the codes; one that is not in force on that day is left out. */
    public List<InForce> inForce(List<String> codes, LocalDate on) {
        return db.sql("""
                select code, unit, value_date as day, value_number as number, act, article, certainty from law.rule
                where code = any(cast(:codes as text[])) and daterange(valid_from, valid_until, '[]') @> cast(:on as date) and replaced_at is null
                order by array_position(cast(:codes as text[]), code)
                """)
                .param("codes", codes.toArray(String[]::new))
                .param("on", on)
                .query(InForce.class)
                .list();
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
