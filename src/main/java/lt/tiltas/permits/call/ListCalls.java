package lt.tiltas.permits.call;

import static lt.tiltas.permits.PermitRight.CALL_PEOPLE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import lt.tiltas.registration.Member;
import lt.tiltas.web.Paged;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
public class ListCalls {

    static final int PAGE = 50;
    static final int SHEET = 5000;

    /** @param people as they are called, all of the household */
    public record Line(
            Call call,
            String number,
            String people,
            @Nullable String phone,
            String language) {}

    private final Access access;
    private final Calls calls;
    private final Households households;
    private final Clock clock;

    ListCalls(Access access, Calls calls, Households households, Clock clock) {
        this.access = access;
        this.calls = calls;
        this.households = households;
        this.clock = clock;
    }

    @Transactional
    public Paged<Line> list(int page, Officer officer) {
        return list(Math.max(page, 0), PAGE, officer);
    }

    /** The nearest ones, for a sheet that is worked through without the program. */
    @Transactional
    public List<Line> sheet(Officer officer) {
        return list(0, SHEET, officer).rows();
    }

    private Paged<Line> list(int page, int size, Officer officer) {
        access.allow(officer, CALL_PEOPLE);
        LocalDate today = LocalDate.now(clock);
        List<Call> waiting = calls.waiting(today, size, Paged.from(page, size), officer);
        Map<HouseholdId, HouseholdCard> cards =
                households.cards(waiting.stream().map(Call::household).toList()).stream()
                        .collect(Collectors.toMap(HouseholdCard::id, Function.identity()));
        access.saw(
                officer,
                CALL_PEOPLE,
                cards.values().stream()
                        .map(HouseholdCard::people)
                        .flatMap(Collection::stream)
                        .toList());
        return new Paged<>(
                waiting.stream()
                        .filter(call -> cards.containsKey(call.household()))
                        .map(call -> line(call, cards.get(call.household())))
                        .toList(),
                page,
                size,
                calls.count(today, officer));
    }

    private static Line line(Call call, HouseholdCard card) {
        return new Line(
                call,
                card.number(),
                card.members().stream()
                        .map(Member::names)
                        .map(Member.Names::latin)
                        .collect(Collectors.joining(", ")),
                card.contact().phone(),
                card.contact().language());
    }
}
