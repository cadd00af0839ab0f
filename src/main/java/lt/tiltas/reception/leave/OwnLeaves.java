package lt.tiltas.reception.leave;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.reception.LeaveId;
import lt.tiltas.reception.LeaveMove;
import lt.tiltas.reception.LeaveWish;
import lt.tiltas.reception.OwnStay;
import lt.tiltas.reception.OwnStay.Wrong;
import lt.tiltas.reception.SiteId;
import lt.tiltas.registration.HouseholdId;
import org.springframework.stereotype.Component;

/** The family's own side of leaves. The caller has required its right. */
@Component
public class OwnLeaves {

    private final Leaves leaves;
    private final AskLeave askLeave;
    private final MoveLeave moveLeave;
    private final Rules rules;
    private final Clock clock;

    OwnLeaves(Leaves leaves, AskLeave askLeave, MoveLeave moveLeave, Rules rules, Clock clock) {
        this.leaves = leaves;
        this.askLeave = askLeave;
        this.moveLeave = moveLeave;
        this.rules = rules;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public OwnStay.Rule rule() {
        return new OwnStay.Rule(rules.days(AskLeave.NIGHTS, today()), rules.days(AskLeave.NIGHTS_EXTENDED, today()));
    }

    public List<OwnStay.Away> of(HouseholdId household) {
        Map<LeaveId, List<Leave>> together = leaves.of(household).stream()
                .collect(Collectors.groupingBy(Leave::request, LinkedHashMap::new, Collectors.toList()));
        return together.values().stream().map(OwnStay::away).toList();
    }

    public Optional<Wrong> ask(
            SiteId site, HouseholdId household, List<UUID> people, LeaveWish wanted, Officer officer) {
        return switch (askLeave.write(site, household, people, wanted, officer)) {
            case AskLeave.Outcome.Asked(var request) -> Optional.empty();
            case AskLeave.Outcome.InThePast() -> wrong("from", "leave.in-the-past");
            case AskLeave.Outcome.EndsTooEarly() -> wrong("until", "leave.ends-too-early");
            case AskLeave.Outcome.TooLong(int most) -> wrong("until", "leave.too-long", most);
            case AskLeave.Outcome.AwayAlready() -> wrong("from", "leave.away-already");
        };
    }

    public Optional<Wrong> move(LeaveId request, LeaveMove to, Officer officer) {
        List<Leave> together = leaves.of(request);
        if (together.isEmpty()) {
            throw new NotHere("leave");
        }
        return switch (moveLeave.step(together, to, officer)) {
            case MoveLeave.Outcome.Moved(var step) -> Optional.empty();
            case MoveLeave.Outcome.NotNow() -> wrong("until", "leave.not-now");
            case MoveLeave.Outcome.ReasonMissing() -> wrong("words", "leave.reason-missing");
            case MoveLeave.Outcome.NotLater() -> wrong("until", "leave.not-later");
            case MoveLeave.Outcome.TooLong(int most) -> wrong("until", "leave.too-long", most);
            case MoveLeave.Outcome.AwayAlready() -> wrong("until", "leave.away-already");
        };
    }

    private static Optional<Wrong> wrong(String field, String key, Object... args) {
        return Optional.of(new Wrong(field, key, List.of(args)));
    }
}
