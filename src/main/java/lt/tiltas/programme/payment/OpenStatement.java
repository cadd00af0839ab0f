package lt.tiltas.programme.payment;

import static lt.tiltas.programme.PaymentRight.PAY_HOUSEHOLDS;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Officers;
import lt.tiltas.web.Paged;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** BankStatements that were read. They name nobody. */
@Service
public class OpenStatement {

    private static final int SIZE = 50;

    /** @param unknown entries that are no payment of ours */
    public record Read(
            StatementId id,
            int municipality,
            String named,
            String end,
            OffsetDateTime at,
            UUID by,
            int paid,
            int returned,
            int unknown) {}

    /**
     * @param why of an unknown one, message key {@code bank.why.<why>}
     * @param payout the list the payment is in
     */
    public record Line(
            LocalDate on,
            @Nullable String reference,
            long cents,
            String way,
            String outcome,
            @Nullable String why,
            @Nullable UUID payout) {}

    public record Page(Read read, Paged<Line> lines, String officer) {}

    private final Access access;
    private final BankStatements statements;
    private final Officers officers;

    OpenStatement(Access access, BankStatements statements, Officers officers) {
        this.access = access;
        this.statements = statements;
        this.officers = officers;
    }

    @Transactional(readOnly = true)
    public List<Read> list(Officer officer) {
        access.allow(officer, PAY_HOUSEHOLDS);
        return statements.all();
    }

    @Transactional(readOnly = true)
    public Page open(StatementId id, int page, Officer officer) {
        access.allow(officer, PAY_HOUSEHOLDS);
        Read read = statements.find(id).orElseThrow(() -> new NotHere("bank statement"));
        Map<UUID, String> names = officers.names(List.of(read.by()));
        return new Page(
                read,
                new Paged<>(
                        statements.lines(id, Paged.from(page, SIZE), SIZE),
                        Math.max(page, 0),
                        SIZE,
                        statements.count(id)),
                names.getOrDefault(read.by(), "–"));
    }
}
