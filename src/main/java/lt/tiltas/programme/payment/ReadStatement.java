package lt.tiltas.programme.payment;

import static lt.tiltas.programme.PaymentRight.PAY_HOUSEHOLDS;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.payment.BankStatement.Entry;
import lt.tiltas.programme.payment.Settling.Settled;
import lt.tiltas.web.Iban;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads what the bank has paid and what came back. All of a statement or none of it; the same one again changes nothing. */
@Service
public class ReadStatement {

    public sealed interface Outcome {

        record Read(StatementId id, int paid, int returned, int unknown) implements Outcome {}

        record ReadAlready(StatementId id) implements Outcome {}

        /** @param why a code, message key {@code bank.error.<why>} */
        record Refused(String why) implements Outcome {}
    }

    @Component
    record Reading(BankStatements statements, Payers payers, Payouts payouts) {}

    private final Access access;
    private final Reading reading;
    private final Clock clock;

    ReadStatement(Access access, Reading reading, Clock clock) {
        this.access = access;
        this.reading = reading;
        this.clock = clock;
    }

    @Transactional
    public Outcome read(byte[] file, Officer officer) {
        access.allow(officer, PAY_HOUSEHOLDS);
        BankStatement statement;
        try {
            statement = StatementReader.read(file);
        } catch (BankStatement.Unreadable unreadable) {
            return new Outcome.Refused(unreadable.why);
        }
        Optional<Integer> municipality = Iban.of(statement.account()).flatMap(reading.payers::municipality);
        if (municipality.isEmpty()) {
            return new Outcome.Refused("not-our-account");
        }
        int org = municipality.get();
        reading.payouts.lock(org);
        byte[] digest = digest(file);
        Optional<StatementId> before = reading.statements.read(org, digest);
        return before.isPresent() ? new Outcome.ReadAlready(before.get()) : write(org, digest, statement, officer);
    }

    private Outcome write(int org, byte[] digest, BankStatement statement, Officer officer) {
        StatementId id = reading.statements.add(org, digest, statement, OffsetDateTime.now(clock), officer);
        List<Settled> settled = Settling.of(
                statement.entries(),
                reading.statements.payments(
                        org,
                        named(statement, entry -> entry.marks().endToEnd()),
                        named(statement, entry -> entry.marks().batch())));
        reading.statements.settle(id, org, settled);
        return new Outcome.Read(id, count(settled, "paid"), count(settled, "returned"), count(settled, "unknown"));
    }

    private static int count(List<Settled> settled, String outcome) {
        return (int)
                settled.stream().filter(one -> one.outcome().equals(outcome)).count();
    }

    /** What looks like a name that we gave. */
    private static List<UUID> named(BankStatement statement, Function<Entry, @Nullable String> mark) {
        return statement.entries().stream()
                .flatMap(entry -> Stream.ofNullable(mark.apply(entry)))
                .filter(name -> name.matches("[0-9a-f]{32}"))
                .distinct()
                .map(name -> UUID.fromString(name.replaceAll("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5")))
                .toList();
    }

    private static byte[] digest(byte[] file) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(file);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
