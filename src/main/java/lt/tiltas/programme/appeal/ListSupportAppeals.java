package lt.tiltas.programme.appeal;

import static lt.tiltas.programme.SupportRight.ANSWER_APPEAL;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.SupportAppeal;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class ListSupportAppeals {

    /** @param mayLook whether this officer had no part in the decision */
    public record Row(HouseholdCard card, SupportAppeal appeal, boolean mayLook) {}

    public record Listed(List<Row> rows, LocalDate today) {}

    private final Access access;
    private final Households households;
    private final SupportAppeals appeals;
    private final Clock clock;

    ListSupportAppeals(Access access, Households households, SupportAppeals appeals, Clock clock) {
        this.access = access;
        this.households = households;
        this.appeals = appeals;
        this.clock = clock;
    }

    @Transactional
    public Listed list(Officer officer) {
        access.allow(officer, ANSWER_APPEAL);
        Map<SupportAppeal, UUID> listed = appeals.listed(officer);
        Map<HouseholdId, HouseholdCard> cards =
                households
                        .cards(listed.values().stream()
                                .distinct()
                                .map(HouseholdId::new)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(HouseholdCard::id, Function.identity()));
        access.saw(
                officer,
                ANSWER_APPEAL,
                cards.values().stream().flatMap(card -> card.people().stream()).toList());
        return new Listed(
                listed.entrySet().stream()
                        .filter(one -> cards.containsKey(new HouseholdId(one.getValue())))
                        .map(one -> new Row(
                                cards.get(new HouseholdId(one.getValue())),
                                one.getKey(),
                                one.getKey().mayLook(officer.id())))
                        .toList(),
                LocalDate.now(clock));
    }
}
