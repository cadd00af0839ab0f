package lt.tiltas.programme.payment;

import static lt.tiltas.programme.PaymentRight.PAY_HOUSEHOLDS;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.PaymentRight.Needs;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import lt.tiltas.web.Spreadsheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A list as a table: text stays text, and money is a number. */
@Controller
class PayoutSheetController {

    private static final List<String> COLUMNS =
            List.of("holder", "account", "kind", "month", "amount", "state", "reference");

    private final OpenPayout openPayout;
    private final Messages messages;

    PayoutSheetController(OpenPayout openPayout, Messages messages) {
        this.openPayout = openPayout;
        this.messages = messages;
    }

    @Needs(PAY_HOUSEHOLDS)
    @GetMapping("/payments/{id}/sheet")
    ResponseEntity<byte[]> show(@PathVariable PayoutId id, Officer officer, Language language) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        List<Payment> lines = openPayout.all(id, officer);
        lines.forEach(line -> rows.add(row(line, language)));
        rows.add(total(lines, language));
        return new Spreadsheet(
                        messages.text(language, "payouts.title"),
                        COLUMNS.stream()
                                .map(column -> messages.text(language, "payout.column." + column))
                                .toList(),
                        rows)
                .answer("payments-" + Payment.reference(id.value()));
    }

    private List<@Nullable Object> row(Payment line, Language language) {
        Payment.Payee payee = line.payee();
        return Arrays.asList(
                payee == null ? null : payee.holder(),
                payee == null ? messages.text(language, "payment-line.bare") : payee.account(),
                messages.text(language, "due." + line.what().kind()),
                line.what().month().toString(),
                BigDecimal.valueOf(line.what().cents(), 2),
                messages.text(language, "payment-line.state." + line.standing().state()),
                line.endToEnd());
    }

    /** Of what is or will be paid: not of what was left out. */
    private List<@Nullable Object> total(List<Payment> lines, Language language) {
        long cents = lines.stream()
                .filter(line -> !line.standing().state().equals("withdrawn"))
                .mapToLong(line -> line.what().cents())
                .sum();
        Stream<@Nullable Object> cells = Stream.of(
                messages.text(language, "payout.total"), null, null, null, BigDecimal.valueOf(cents, 2), null, null);
        return cells.toList();
    }
}
