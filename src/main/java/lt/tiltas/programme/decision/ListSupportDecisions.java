package lt.tiltas.programme.decision;

import static lt.tiltas.programme.SupportRight.VIEW_SUPPORTS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.Supervisors;
import lt.tiltas.programme.SupportDecision;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is proposed in the municipality and not signed yet: what this officer may sign now stands first. */
@Service
public class ListSupportDecisions {

    public record Row(HouseholdCard card, SupportDecision decision, boolean signable) {}

    public record Listed(List<Row> rows, boolean supervises) {}

    private final Access access;
    private final Households households;
    private final SupportDecisions decisions;
    private final Supervisors supervisors;
    private final DecisionDays dates;

    ListSupportDecisions(
            Access access,
            Households households,
            SupportDecisions decisions,
            Supervisors supervisors,
            DecisionDays dates) {
        this.access = access;
        this.households = households;
        this.decisions = decisions;
        this.supervisors = supervisors;
        this.dates = dates;
    }

    @Transactional
    public Listed list(Officer officer) {
        access.allow(officer, VIEW_SUPPORTS);
        LocalDate today = dates.today();
        boolean supervises = supervisors.supervises();
        Map<SupportDecision, UUID> waiting = decisions.waiting(officer);
        Map<HouseholdId, HouseholdCard> cards =
                households
                        .cards(waiting.values().stream()
                                .distinct()
                                .map(HouseholdId::new)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(HouseholdCard::id, Function.identity()));
        access.saw(
                officer,
                VIEW_SUPPORTS,
                cards.values().stream().flatMap(card -> card.people().stream()).toList());
        List<Row> rows = waiting.entrySet().stream()
                .filter(one -> cards.containsKey(new HouseholdId(one.getValue())))
                .map(one -> new Row(
                        cards.get(new HouseholdId(one.getValue())),
                        one.getKey(),
                        signable(one.getKey(), supervises, officer, today)))
                .toList();
        return new Listed(
                rows.stream()
                        .sorted((a, b) -> Boolean.compare(b.signable(), a.signable()))
                        .toList(),
                supervises);
    }

    private static boolean signable(SupportDecision one, boolean supervises, Officer officer, LocalDate today) {
        return one.ripe(today)
                && (!one.needsSecond() || supervises && !one.proposed().by().equals(officer.id()));
    }
}
