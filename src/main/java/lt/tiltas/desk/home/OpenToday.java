package lt.tiltas.desk.home;

import static lt.tiltas.programme.CaseloadRight.OPEN_TODAY;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.Caseloads;
import lt.tiltas.programme.TodaySource;
import lt.tiltas.programme.TodaySource.Block;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import lt.tiltas.web.Work;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts a case manager's day together from its sources. Whoever is named on the page has been looked at. */
@Service
public class OpenToday {

    @Component
    record Reading(List<TodaySource> sources, List<Work.Source> works, Clock clock) {}

    private final Access access;
    private final Households households;
    private final Caseloads caseloads;
    private final Reading reading;

    OpenToday(Access access, Households households, Caseloads caseloads, Reading reading) {
        this.access = access;
        this.households = households;
        this.caseloads = caseloads;
        this.reading = reading;
    }

    /** @param list the one to open whole; null for the day */
    @Transactional
    public DayPage show(Officer officer, @Nullable String list) {
        access.allow(officer, OPEN_TODAY);
        LocalDate today = LocalDate.now(reading.clock());
        List<Block> all = reading.sources().stream()
                .flatMap(source -> source.of(officer, today).stream())
                .filter(block ->
                        block.count() > 0 && (list == null || block.list().equals(list)))
                .toList();
        List<Block> blocks = list == null ? DayPage.first(all) : all;
        return new DayPage(
                caseloads.load(officer),
                caseloads.supervises(),
                blocks,
                cards(blocks, officer),
                list,
                list == null ? works(officer) : List.of(),
                today);
    }

    private Map<HouseholdId, HouseholdCard> cards(List<Block> blocks, Officer officer) {
        List<HouseholdId> shown = blocks.stream()
                .flatMap(block -> block.lines().stream())
                .map(TodaySource.Line::household)
                .distinct()
                .toList();
        List<HouseholdCard> cards = households.cards(shown);
        access.saw(
                officer,
                OPEN_TODAY,
                cards.stream().flatMap(card -> card.people().stream()).toList());
        return cards.stream().collect(Collectors.toMap(HouseholdCard::id, Function.identity()));
    }

    private List<Work> works(Officer officer) {
        return reading.works().stream()
                .flatMap(source -> source.of(officer).stream())
                .filter(work -> work.count() > 0)
                .toList();
    }
}
