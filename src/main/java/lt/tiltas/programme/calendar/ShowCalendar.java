package lt.tiltas.programme.calendar;

import static lt.tiltas.programme.MeetingRight.ARRANGE_MEETING;
import static lt.tiltas.programme.MeetingRight.VIEW_MEETINGS;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.MeetingId;
import lt.tiltas.programme.meeting.Meetings;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Households;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The talks of a week by day, or all that are to come. */
@Service
public class ShowCalendar {

    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");
    private static final int WORKING_DAYS = 5;
    private static final int WEEK = 7;

    public record Row(HouseholdCard card, Entry entry) {}

    public record Day(LocalDate on, List<Row> rows) {}

    /** @param monday of the week; @param page of the list, in which only days with talks stand */
    public record Page(
            boolean week, boolean mine, LocalDate monday, LocalDate today, List<Day> days, int page, boolean more) {

        public boolean thisWeek() {
            return !today.isBefore(monday) && today.isBefore(monday.plusDays(WEEK));
        }
    }

    private final Access access;
    private final Entries entries;
    private final Meetings meetings;
    private final Households households;
    private final Clock clock;

    ShowCalendar(Access access, Entries entries, Meetings meetings, Households households, Clock clock) {
        this.access = access;
        this.entries = entries;
        this.meetings = meetings;
        this.households = households;
        this.clock = clock;
    }

    /** @param day any of the week; this week when null. A Saturday or Sunday stands there only with talks on it. */
    @Transactional
    public Page week(Officer officer, boolean mine, @Nullable LocalDate day) {
        access.allow(officer, VIEW_MEETINGS);
        LocalDate today = LocalDate.now(clock);
        LocalDate monday = (day == null ? today : day).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        Map<LocalDate, List<Row>> byDay =
                byDay(entries.between(officer, mine, begins(monday), begins(monday.plusDays(WEEK))), officer);
        List<Day> days = monday.datesUntil(monday.plusDays(WEEK))
                .filter(on -> on.isBefore(monday.plusDays(WORKING_DAYS)) || byDay.containsKey(on))
                .map(on -> new Day(on, byDay.getOrDefault(on, List.of())))
                .toList();
        return new Page(true, mine, monday, today, days, 0, false);
    }

    @Transactional
    public Page list(Officer officer, boolean mine, int page) {
        access.allow(officer, VIEW_MEETINGS);
        LocalDate today = LocalDate.now(clock);
        List<Entry> found = entries.from(officer, mine, begins(today), page);
        List<Day> days = byDay(found.stream().limit(Entries.PAGE).toList(), officer).entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(one -> new Day(one.getKey(), one.getValue()))
                .toList();
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Page(false, mine, monday, today, days, page, found.size() > Entries.PAGE);
    }

    /** The family has said by telephone that it comes. */
    @Transactional
    public boolean confirm(MeetingId id, Officer officer) {
        access.allow(officer, ARRANGE_MEETING);
        HouseholdId household = meetings.household(id).orElseThrow(() -> new NotHere("meeting"));
        households.open(household, officer, ARRANGE_MEETING);
        return meetings.confirm(id, "office");
    }

    private Map<LocalDate, List<Row>> byDay(List<Entry> found, Officer officer) {
        List<HouseholdId> ids = found.stream()
                .map(entry -> entry.whose().household())
                .distinct()
                .toList();
        Map<HouseholdId, HouseholdCard> cards =
                households.cards(ids).stream().collect(Collectors.toMap(HouseholdCard::id, Function.identity()));
        access.saw(
                officer,
                VIEW_MEETINGS,
                cards.values().stream().flatMap(card -> card.people().stream()).toList());
        return found.stream()
                .filter(entry -> cards.containsKey(entry.whose().household()))
                .map(entry -> new Row(cards.get(entry.whose().household()), entry))
                .collect(Collectors.groupingBy(
                        row -> row.entry().at().atZoneSameInstant(VILNIUS).toLocalDate()));
    }

    private static OffsetDateTime begins(LocalDate day) {
        return day.atStartOfDay(VILNIUS).toOffsetDateTime();
    }
}
