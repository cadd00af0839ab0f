package lt.tiltas.law.amount;

import static lt.tiltas.law.LawRight.READ_RULE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.law.amount.Amount.Used;
import lt.tiltas.law.amount.AmountTable.Row;
import lt.tiltas.law.amount.Amounts.HostPay;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class ReadAmounts {

    private static final int TABLES = 7;

    /** Gates and switches that a table is used with. */
    private static final List<String> BESIDE = List.of(
            "benefit.state-supported-income",
            "benefit.basic-social-benefit",
            "benefit.other-support",
            "benefit.extended-months",
            "benefit.children-protected",
            "benefit.rent-by-income",
            "benefit.rent-gates",
            "benefit.rent-declared",
            "benefit.rent-registered",
            "benefit.rent-no-relatives",
            "benefit.rent-no-dormitory",
            "benefit.rent-lease",
            "benefit.rent-yearly-share",
            "benefit.rent-income-share");

    /** @param byNumber tables T1 to T7 as they are in force on that day */
    public record Listed(Map<Integer, List<Shown>> byNumber, List<Used> rules, List<HostPay> hosts, LocalDate today) {}

    /** @param base what is multiplied on that day; empty where rows are figures of their own */
    public record Shown(AmountTable table, Optional<Used> base) {

        /** What a row comes to for the first of its band, in cents. */
        public Optional<Long> cents(Row row) {
            return base.map(used -> used.number().multiply(row.factor()).longValue());
        }
    }

    /** @param now what is in force today, else the newest */
    public record Read(Shown now, List<AmountTable> history, LocalDate today) {}

    private final Access access;
    private final Amounts amounts;
    private final Clock clock;

    ReadAmounts(Access access, Amounts amounts, Clock clock) {
        this.access = access;
        this.amounts = amounts;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Listed all(Officer officer) {
        access.allow(officer, READ_RULE);
        LocalDate today = LocalDate.now(clock);
        AmountBook book = amounts.book();
        Map<Integer, List<Shown>> byNumber = new LinkedHashMap<>();
        for (int number = 1; number <= TABLES; number++) {
            byNumber.put(
                    number,
                    Decision.inTable(number).stream()
                            .map(decision -> shown(book, book.table(decision, today), today))
                            .toList());
        }
        List<Used> rules = BESIDE.stream().map(code -> book.rule(code, today)).toList();
        return new Listed(byNumber, rules, amounts.hostPay(), today);
    }

    /** @throws NotHere when the program knows no such table */
    @Transactional(readOnly = true)
    public Read one(String code, Officer officer) {
        access.allow(officer, READ_RULE);
        LocalDate today = LocalDate.now(clock);
        Decision decision = Decision.of(code).orElseThrow(() -> new NotHere("amounts " + code));
        List<AmountTable> history = amounts.history(decision);
        AmountTable now = history.stream()
                .filter(table -> table.inForceOn(today))
                .findFirst()
                .orElse(history.getFirst());
        return new Read(shown(amounts.book(), now, today), history, today);
    }

    private static Shown shown(AmountBook book, AmountTable table, LocalDate today) {
        return new Shown(table, Optional.ofNullable(table.base()).map(code -> book.rule(code, today)));
    }
}
