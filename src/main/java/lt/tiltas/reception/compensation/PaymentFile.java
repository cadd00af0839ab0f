package lt.tiltas.reception.compensation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import lt.tiltas.web.Language;
import lt.tiltas.web.Messages;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

/** A payment list for a spreadsheet program or a bank's: text stays text, money is a number with two places. */
@Component
class PaymentFile {

    private static final List<String> COLUMNS =
            List.of("claimant", "account", "number", "month", "kind", "people", "days", "euros");
    private static final int EUROS = COLUMNS.indexOf("euros");
    private static final String TEXT = "@";
    private static final String MONEY = "0.00";

    private final Messages messages;

    PaymentFile(Messages messages) {
        this.messages = messages;
    }

    byte[] write(OpenPaymentList.Page page, Language language) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Tiltas", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(page.list().month().toString());
            for (int at = 0; at < COLUMNS.size(); at++) {
                sheet.value(0, at, messages.text(language, "payment.column." + COLUMNS.get(at)));
                sheet.style(0, at).bold().wrapText(true).set();
                sheet.width(at, at < 2 ? 30 : 14);
            }
            int row = 1;
            for (PaymentList.Line line : page.lines()) {
                line(sheet, row++, line, language);
            }
            sheet.value(row, 0, messages.text(language, "payment.total"));
            sheet.style(row, 0).bold().set();
            sheet.value(row, EUROS, euros(page.cents()));
            sheet.style(row, EUROS).bold().format(MONEY).set();
            sheet.freezePane(0, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private void line(Worksheet sheet, int row, PaymentList.Line line, Language language) {
        List<String> texts = List.of(
                line.claimant(),
                line.account(),
                line.number(),
                line.month().toString(),
                messages.text(language, "payment.kind." + line.kind()));
        for (int at = 0; at < texts.size(); at++) {
            sheet.value(row, at, texts.get(at));
            sheet.style(row, at).format(TEXT).set();
        }
        sheet.value(row, COLUMNS.indexOf("people"), line.people());
        sheet.value(row, COLUMNS.indexOf("days"), line.days());
        sheet.value(row, EUROS, euros(line.cents()));
        sheet.style(row, EUROS).format(MONEY).set();
    }

    private static BigDecimal euros(long cents) {
        return BigDecimal.valueOf(cents, 2);
    }
}
