package lt.tiltas.programme.transfer;

import static lt.tiltas.programme.CaseloadRight.TRANSFER_HOUSEHOLD;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.programme.Load;
import lt.tiltas.programme.Supervisors;
import lt.tiltas.programme.TransferId;
import lt.tiltas.programme.weight.Loads;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes a transfer to its next state, all its households together or those chosen; the database keeps the order and who may answer. */
@Service
public class MoveTransfer {

    /**
     * @param state told, accepted, refused, talked, done, undone or withdrawn
     * @param words why it is refused, or what the one who takes over should know
     * @param lines which households; empty for all that stand before this state
     */
    public record To(String state, String words, List<UUID> lines) {

        boolean needsWords() {
            return state.equals("refused") || state.equals("talked");
        }
    }

    public record Page(Transfer transfer, Map<HouseholdId, HouseholdCard> cards, List<String> moves) {}

    public sealed interface Outcome {
        record Moved(int households) implements Outcome {}

        record WordsMissing() implements Outcome {}

        record OverTheLimit() implements Outcome {}

        record DayIsOver() implements Outcome {}
    }

    @Component
    record Bounds(Loads loads, Supervisors supervisors, Rules law, Clock clock) {}

    private final Access access;
    private final Households households;
    private final Transfers transfers;
    private final Bounds bounds;

    MoveTransfer(Access access, Households households, Transfers transfers, Bounds bounds) {
        this.access = access;
        this.households = households;
        this.transfers = transfers;
        this.bounds = bounds;
    }

    @Transactional
    public Page open(TransferId id, Officer officer) {
        access.allow(officer, TRANSFER_HOUSEHOLD);
        Transfer transfer = transfers.find(id.value()).orElseThrow(() -> new NotHere("transfer"));
        List<HouseholdCard> cards = households.cards(
                transfer.lines().stream().map(Transfer.Line::household).toList());
        access.saw(
                officer,
                TRANSFER_HOUSEHOLD,
                cards.stream().flatMap(card -> card.people().stream()).toList());
        return new Page(
                transfer,
                cards.stream().collect(Collectors.toMap(HouseholdCard::id, card -> card)),
                transfer.moves(officer.id(), bounds.supervisors().supervises()));
    }

    @Transactional
    public Outcome move(TransferId id, To to, Officer officer) {
        access.allow(officer, TRANSFER_HOUSEHOLD);
        Transfer transfer = transfers.lock(id.value()).orElseThrow(() -> new NotHere("transfer"));
        if (!transfer.moves(officer.id(), bounds.supervisors().supervises()).contains(to.state())) {
            return already(transfer, to);
        }
        if (to.needsWords() && to.words().isBlank()) {
            return new Outcome.WordsMissing();
        }
        List<Transfer.Line> lines = transfer.lines().stream()
                .filter(line -> Transfer.follows(line.state(), to.state()))
                .filter(line -> to.lines().isEmpty() || to.lines().contains(line.id()))
                .toList();
        return switch (to.state()) {
            case "done" -> take(transfer, lines, officer);
            case "undone" -> giveBack(transfer, lines);
            default -> new Outcome.Moved(write(lines, to));
        };
    }

    /** The same tap twice is the same tap once. */
    private static Outcome already(Transfer transfer, To to) {
        if (transfer.in(to.state()) == 0) {
            throw new OptimisticLockingFailureException("transfer");
        }
        return new Outcome.Moved(0);
    }

    private int write(List<Transfer.Line> lines, To to) {
        OffsetDateTime now = OffsetDateTime.now(bounds.clock());
        return lines.stream().collect(Collectors.groupingBy(Transfer.Line::state)).entrySet().stream()
                .mapToInt(same -> transfers.move(
                        ids(same.getValue()),
                        same.getKey(),
                        to.state(),
                        to.words().strip(),
                        now))
                .sum();
    }

    private Outcome take(Transfer transfer, List<Transfer.Line> lines, Officer officer) {
        Load.Limits limits = bounds.loads().limits();
        BigDecimal more = bounds.loads().weightOf(programmes(lines), limits);
        if (!bounds.loads().hasRoom(officer.organisation(), transfer.to().id(), more)) {
            return new Outcome.OverTheLimit();
        }
        write(lines, new To("done", "", List.of()));
        return lead(lines, transfer.from(), transfer.to());
    }

    private Outcome giveBack(Transfer transfer, List<Transfer.Line> lines) {
        OffsetDateTime now = OffsetDateTime.now(bounds.clock());
        int hours = bounds.law().hours("programme.transfer-undo", now.toLocalDate());
        boolean over = lines.stream()
                .anyMatch(line ->
                        line.doneAt() == null || line.doneAt().plusHours(hours).isBefore(now));
        if (over) {
            return new Outcome.DayIsOver();
        }
        write(lines, new To("undone", "", List.of()));
        return lead(lines, transfer.to(), transfer.from());
    }

    /** All of them or none: one that somebody else leads by now stops the whole. */
    private Outcome lead(List<Transfer.Line> lines, Transfer.Who from, Transfer.Who to) {
        int moved = transfers.lead(programmes(lines), from, to);
        if (moved != lines.size()) {
            throw new OptimisticLockingFailureException("transfer");
        }
        return new Outcome.Moved(moved);
    }

    private static List<UUID> ids(List<Transfer.Line> lines) {
        return lines.stream().map(Transfer.Line::id).toList();
    }

    private static List<UUID> programmes(List<Transfer.Line> lines) {
        return lines.stream().map(Transfer.Line::programme).toList();
    }
}
