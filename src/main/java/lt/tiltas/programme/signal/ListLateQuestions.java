package lt.tiltas.programme.signal;

import static lt.tiltas.programme.SupportRight.VIEW_SUPPORTS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.programme.SupportSignal;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Questions about too little that have stood for longer than a week, with their families. */
@Service
public class ListLateQuestions {

    /** @param words message key of the question */
    public record Row(
            HouseholdCard card, String words, @Nullable String domain, LocalDate aroseOn) {}

    public record Listed(List<Row> rows, int days) {}

    @Component
    record Reading(LateQuestions lateQuestions, Rules rules, Clock clock) {}

    private final Access access;
    private final Households households;
    private final Reading reading;

    ListLateQuestions(Access access, Households households, Reading reading) {
        this.access = access;
        this.households = households;
        this.reading = reading;
    }

    @Transactional
    public Listed list(Officer officer) {
        access.allow(officer, VIEW_SUPPORTS);
        LocalDate today = LocalDate.now(reading.clock());
        int days = reading.rules().days("support.question-late", today);
        List<LateQuestions.Late> late = reading.lateQuestions().of(officer, today.minusDays(days));
        Map<HouseholdId, HouseholdCard> cards =
                households
                        .cards(late.stream()
                                .map(one -> new HouseholdId(one.household()))
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(HouseholdCard::id, Function.identity()));
        access.saw(
                officer,
                VIEW_SUPPORTS,
                cards.values().stream().flatMap(card -> card.people().stream()).toList());
        return new Listed(
                late.stream()
                        .filter(one -> cards.containsKey(new HouseholdId(one.household())))
                        .map(one -> new Row(
                                cards.get(new HouseholdId(one.household())),
                                SupportSignal.words(one.rule(), one.domain(), one.waiting()),
                                one.domain(),
                                one.aroseOn()))
                        .toList(),
                days);
    }
}
