package lt.tiltas.programme.payment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.programme.payment.BankStatement.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What a statement says of payments, entry by entry in the bank's order. Money that went out is paid, money that came back is returned and
 * stays so: it is owed again by another payment. An entry of which anything is in doubt changes nothing.
 */
final class Settling {

    record Known(UUID id, UUID list, long cents, String state) {}

    /**
     * What one entry has come to.
     *
     * @param outcome paid, returned, known or unknown
     * @param why of an unknown one, message key {@code bank.why.<why>}
     */
    record Settled(
            int position,
            Entry entry,
            long cents,
            String outcome,
            @Nullable String why,
            @Nullable UUID payment) {

        boolean changes() {
            return outcome.equals("paid") || outcome.equals("returned");
        }

        @Nullable
        String reason() {
            return outcome.equals("returned")
                    ? Optional.ofNullable(entry.returned()).orElse("bank")
                    : null;
        }
    }

    private final Map<String, Known> payments;
    private final Map<UUID, String> states = new HashMap<>();
    private final List<Settled> settled = new ArrayList<>();

    /** @param payments by what they are named with at the bank */
    private Settling(Map<String, Known> payments) {
        this.payments = payments;
        payments.values().forEach(payment -> states.put(payment.id(), payment.state()));
    }

    static List<Settled> of(List<Entry> entries, Map<String, Known> payments) {
        Settling settling = new Settling(payments);
        entries.forEach(settling::settle);
        return settling.settled;
    }

    private void settle(Entry entry) {
        String named = entry.marks().endToEnd();
        String batch = entry.marks().batch();
        if (!entry.booked()) {
            unknown(entry, "pending");
        } else if (!entry.money().currency().equals("EUR")) {
            unknown(entry, "currency");
        } else if (named != null && payments.containsKey(named)) {
            one(entry, payments.get(named));
        } else if (named == null && batch != null && entry.money().out()) {
            whole(entry, batch);
        } else {
            unknown(entry, "not-ours");
        }
    }

    private void one(Entry entry, Known payment) {
        if (payment.cents() != entry.money().cents()) {
            unknown(entry, "amount");
            return;
        }
        switch (states.get(payment.id())) {
            case "sent" -> move(entry, payment, entry.money().out() ? "paid" : "returned");
            case "paid" -> move(entry, payment, entry.money().out() ? "known" : "returned");
            case "returned" -> move(entry, payment, "known");
            default -> unknown(entry, "not-sent");
        }
    }

    /** A list that the bank has booked in one: all of it or nothing. */
    private void whole(Entry entry, String batch) {
        List<Known> all = payments.values().stream()
                .filter(payment -> Payment.reference(payment.list()).equals(batch))
                .filter(payment -> List.of("sent", "paid").contains(states.get(payment.id())))
                .toList();
        if (all.isEmpty()) {
            unknown(entry, "not-ours");
        } else if (all.stream().mapToLong(Known::cents).sum() != entry.money().cents()) {
            unknown(entry, "batch");
        } else {
            all.forEach(payment -> move(entry, payment, states.get(payment.id()).equals("sent") ? "paid" : "known"));
        }
    }

    private void move(Entry entry, Known payment, String outcome) {
        if (!outcome.equals("known")) {
            states.put(payment.id(), outcome);
        }
        settled.add(new Settled(settled.size(), entry, payment.cents(), outcome, null, payment.id()));
    }

    private void unknown(Entry entry, String why) {
        settled.add(new Settled(settled.size(), entry, entry.money().cents(), "unknown", why, null));
    }
}
