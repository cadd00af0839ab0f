package lt.tiltas.law.amount;

import static lt.tiltas.law.amount.Decision.CENTRE;
import static lt.tiltas.law.amount.Decision.ESSENTIALS;
import static lt.tiltas.law.amount.Decision.PRE_SCHOOL;
import static lt.tiltas.law.amount.Decision.RELOCATED_MONTHLY;
import static lt.tiltas.law.amount.Decision.RELOCATED_ONCE;
import static lt.tiltas.law.amount.Decision.SCHOOL;
import static lt.tiltas.law.amount.Decision.SETTLING_IN;
import static lt.tiltas.law.amount.Decision.SHARE;
import static lt.tiltas.law.amount.Decision.SHARE_EXTENDED;
import static lt.tiltas.law.amount.Decision.TURNED_18;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import lt.tiltas.law.NoRule;
import lt.tiltas.law.amount.Amount.Used;
import lt.tiltas.law.amount.AmountTable.Row;

/**
 * All tables, bases and switches as they stood at one moment. Pure: the same question gives the same cents. The base in force on the first
 * day of the month counts. Each question throws {@link NoRule} when nothing is in force on that day.
 */
public final class AmountBook {

    private static final String HOUSEHOLD = "household";
    private static final String ADULT = "adult";
    private static final String CHILD = "child";

    /** Which part of the essentials may be paid in a month. */
    public record Band(int first, int last, BigDecimal least, BigDecimal most) {

        public boolean isOpen() {
            return least.compareTo(most) < 0;
        }
    }

    private final List<AmountTable> tables;
    private final List<Used> rules;

    public AmountBook(List<AmountTable> tables, List<Used> rules) {
        this.tables = List.copyOf(tables);
        this.rules = List.copyOf(rules);
    }

    /** T1: once, on moving to a municipality. */
    public Amount settlingIn(int people, LocalDate on) {
        return once(SETTLING_IN, HOUSEHOLD, atLeastOne(people), on);
    }

    /** T1: for an unaccompanied minor who has come of age; not added to the amount of a household. */
    public Amount turned18(LocalDate on) {
        return once(TURNED_18, HOUSEHOLD, 1, on);
    }

    private Amount once(Decision decision, String whom, int count, LocalDate on) {
        Reckoning sum = new Reckoning(this, on);
        Row row = sum.row(decision, whom, count).orElseThrow(() -> new NoRule(decision.code(), on));
        BigDecimal times = sum.use(decision, row, row.times(count));
        BigDecimal base = sum.base(decision);
        return sum.is(times.multiply(base), Formula.product(times, base));
    }

    /**
     * T2 and T3: a month's essentials.
     *
     * @param month of the municipal stage, the first is 1
     * @param share what a signed decision pays of the full rate; 1 without one
     * @throws IllegalArgumentException when the share lies outside the band of the month
     */
    public Amount essentials(Family family, int month, BigDecimal share, LocalDate on) {
        Reckoning sum = new Reckoning(this, on);
        Optional<Band> band = band(month, on);
        if (band.isEmpty()) {
            return sum.none("over");
        }
        if (share.compareTo(band.get().least()) < 0
                || share.compareTo(band.get().most()) > 0) {
            throw new IllegalArgumentException("month " + month + " pays "
                    + band.get().least() + " to " + band.get().most() + " of the full rate, not " + share);
        }
        Row row = full(sum, family.people());
        BigDecimal all = sum.use(ESSENTIALS, row, row.times(family.people()));
        BigDecimal base = sum.base(ESSENTIALS);
        Decision of = decisionOf(month, on);
        sum.use(of, sum.row(of, HOUSEHOLD, month).orElseThrow(), share);
        if (share.compareTo(BigDecimal.ONE) == 0) {
            return sum.is(all.multiply(base), Formula.product(all, base));
        }
        if (isOn("benefit.children-protected", on) && family.children() > 0) {
            return protectedChildren(sum, family, all, base, share);
        }
        return sum.is(all.multiply(base).multiply(share), Formula.product(all, base) + " × " + Formula.plain(share));
    }

    /** What the children add to the rate is never lowered. */
    private static Amount protectedChildren(
            Reckoning sum, Family family, BigDecimal all, BigDecimal base, BigDecimal share) {
        sum.rule("benefit.children-protected");
        BigDecimal adults = family.adults() == 0
                ? BigDecimal.ZERO
                : full(sum, family.adults()).times(family.adults());
        BigDecimal children = all.subtract(adults);
        return sum.is(
                adults.multiply(base).multiply(share).add(children.multiply(base)),
                Formula.product(adults, base) + " × " + Formula.plain(share) + " + " + Formula.product(children, base));
    }

    private static Row full(Reckoning sum, int people) {
        return sum.row(ESSENTIALS, HOUSEHOLD, people).orElseThrow();
    }

    /** T3: empty when the months are over. */
    public Optional<Band> band(int month, LocalDate on) {
        if (month < 1) {
            throw new IllegalArgumentException("months are counted from 1, not " + month);
        }
        return new Reckoning(this, on)
                .row(decisionOf(month, on), HOUSEHOLD, month)
                .map(AmountBook::band);
    }

    /** The first month whose share a decision may lower. */
    public int firstOpenMonth(LocalDate on) {
        return bands(on).filter(Band::isOpen).mapToInt(Band::first).min().orElseThrow(() -> new NoRule("share", on));
    }

    /** The last month in which anything is paid. */
    public int lastMonth(LocalDate on) {
        return bands(on).mapToInt(Band::last).max().orElseThrow(() -> new NoRule("share", on));
    }

    private Stream<Band> bands(LocalDate on) {
        Stream<Decision> decisions =
                isOn("benefit.extended-months", on) ? Stream.of(SHARE, SHARE_EXTENDED) : Stream.of(SHARE);
        return decisions
                .flatMap(decision -> table(decision, on).rows().stream())
                .map(AmountBook::band);
    }

    private static Band band(Row row) {
        return new Band(row.first(), Objects.requireNonNull(row.last()), row.factor(), row.upTo());
    }

    /** Whether the month lies after those of everybody: paid, if at all, to whom the programme was made longer. */
    public boolean isExtended(int month, LocalDate on) {
        return month > lastUsualMonth(on);
    }

    /** The last month in which something is paid to everybody. */
    public int lastUsualMonth(LocalDate on) {
        return table(SHARE, on).rows().stream()
                .map(AmountBook::band)
                .mapToInt(Band::last)
                .max()
                .orElseThrow(() -> new NoRule("share", on));
    }

    /** Nothing, because the months of everybody are over and the rules pay no others. */
    public Amount afterLastMonth(LocalDate on) {
        Reckoning sum = new Reckoning(this, on);
        sum.rule("benefit.extended-months");
        return sum.none("extended");
    }

    private Decision decisionOf(int month, LocalDate on) {
        boolean usual = table(SHARE, on).rows().stream().anyMatch(row -> row.holds(month));
        return !usual && isOn("benefit.extended-months", on) ? SHARE_EXTENDED : SHARE;
    }

    /** T4: once for each child at school. */
    public Amount school(int pupils, LocalDate on) {
        return each(SCHOOL, CHILD, atLeastOne(pupils), on);
    }

    /** T4: a month, for each child in a kindergarten. */
    public Amount preSchool(int children, LocalDate on) {
        return each(PRE_SCHOOL, CHILD, atLeastOne(children), on);
    }

    private Amount each(Decision decision, String whom, int count, LocalDate on) {
        return PerPerson.of(this, on).add(decision, whom, count, 1).sum("over");
    }

    /** T5: a month in a reception centre. */
    public Amount centre(Family family, int month, LocalDate on) {
        return PerPerson.of(this, on)
                .add(CENTRE, ADULT, family.adults(), month)
                .add(CENTRE, CHILD, family.children(), month)
                .sum("over");
    }

    /** T6: once, for people of Lithuanian origin who were brought over. Children without an adult came alone. */
    public Amount relocatedOnce(Family family, LocalDate on) {
        return PerPerson.of(this, on)
                .add(RELOCATED_ONCE, ADULT, family.adults(), 1)
                .add(RELOCATED_ONCE, family.adults() == 0 ? "alone" : CHILD, family.children(), 1)
                .sum("over");
    }

    /** T6: a month. */
    public Amount relocatedMonthly(Family family, int month, LocalDate on) {
        return PerPerson.of(this, on)
                .add(RELOCATED_MONTHLY, ADULT, family.adults(), month)
                .add(RELOCATED_MONTHLY, CHILD, family.children(), month)
                .sum("over");
    }

    /** T7: the part of the rent, when the gates let it through. */
    public Amount rent(int people, Dwelling dwelling, LocalDate on) {
        return RentPart.of(this, atLeastOne(people), dwelling, on);
    }

    public boolean isOn(String rule, LocalDate on) {
        return find(rule, on).map(Used::number).filter(n -> n.signum() > 0).isPresent();
    }

    /** The same book in which a rule says another number, on all days on which it says any. */
    AmountBook saying(String rule, BigDecimal number) {
        return new AmountBook(
                tables,
                rules.stream()
                        .map(used -> used.code().equals(rule)
                                ? new Used(
                                        rule,
                                        number,
                                        used.act(),
                                        used.article(),
                                        used.certainty(),
                                        used.from(),
                                        used.until())
                                : used)
                        .toList());
    }

    AmountTable table(Decision decision, LocalDate on) {
        return tables.stream()
                .filter(table -> table.decision() == decision && table.inForceOn(on))
                .findFirst()
                .orElseThrow(() -> new NoRule(decision.code(), on));
    }

    Used rule(String code, LocalDate on) {
        return find(code, on).orElseThrow(() -> new NoRule(code, on));
    }

    private Optional<Used> find(String code, LocalDate on) {
        return rules.stream()
                .filter(rule -> rule.code().equals(code)
                        && !rule.from().isAfter(on)
                        && (rule.until() == null || !rule.until().isBefore(on)))
                .findFirst();
    }

    private static int atLeastOne(int count) {
        if (count < 1) {
            throw new IllegalArgumentException("nobody is supported: " + count);
        }
        return count;
    }
}
