package lt.tiltas.programme.caseload;

import static lt.tiltas.programme.ProgrammeRight.LIST_PROGRAMMES;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class ListProgrammes {

    /**
     * A page of the caseload.
     *
     * @param shown all, mine, late or without; lines are empty for without
     */
    public record Listed(
            String shown,
            Caseload.Counts counts,
            List<Row> rows,
            List<HouseholdCard> without,
            int page,
            boolean more,
            LocalDate today) {}

    public record Row(HouseholdCard card, Caseload.Line line) {}

    private final Access access;
    private final Households households;
    private final Caseload caseload;
    private final Clock clock;

    ListProgrammes(Access access, Households households, Caseload caseload, Clock clock) {
        this.access = access;
        this.households = households;
        this.caseload = caseload;
        this.clock = clock;
    }

    @Transactional
    public Listed list(Officer officer, String shown, int page) {
        access.allow(officer, LIST_PROGRAMMES);
        OffsetDateTime now = OffsetDateTime.now(clock);
        Caseload.Counts counts = caseload.counts(officer, now);
        if (shown.equals("without")) {
            List<HouseholdId> ids = caseload.without(officer, page);
            List<HouseholdCard> cards = seen(ids, officer);
            return new Listed(shown, counts, List.of(), cards, page, ids.size() > Caseload.PAGE, now.toLocalDate());
        }
        List<Caseload.Line> lines = caseload.open(officer, shown, now, page);
        Map<HouseholdId, HouseholdCard> cards =
                seen(lines.stream().map(Caseload.Line::household).toList(), officer).stream()
                        .collect(Collectors.toMap(HouseholdCard::id, Function.identity()));
        List<Row> rows = lines.stream()
                .limit(Caseload.PAGE)
                .filter(line -> cards.containsKey(line.household()))
                .map(line -> new Row(cards.get(line.household()), line))
                .toList();
        return new Listed(shown, counts, rows, List.of(), page, lines.size() > Caseload.PAGE, now.toLocalDate());
    }

    private List<HouseholdCard> seen(List<HouseholdId> ids, Officer officer) {
        List<HouseholdCard> cards =
                households.cards(ids.stream().limit(Caseload.PAGE).toList());
        access.saw(
                officer,
                LIST_PROGRAMMES,
                cards.stream().flatMap(card -> card.people().stream()).toList());
        return cards;
    }
}
