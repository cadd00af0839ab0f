package lt.tiltas.reception.leave;

import static lt.tiltas.reception.ReceptionRight.DECIDE_LEAVE;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.LeaveId;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.presence.HousePeople;
import lt.tiltas.reception.presence.Resident;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.web.Paged;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leaves of the houses that are the officer's to keep. */
@Service
class ListLeaves {

    private static final int PAGE = 25;

    private final Access access;
    private final Leaves leaves;
    private final HousePeople residents;
    private final Clock clock;

    ListLeaves(Access access, Leaves leaves, HousePeople residents, Clock clock) {
        this.access = access;
        this.leaves = leaves;
        this.residents = residents;
        this.clock = clock;
    }

    @Transactional
    LeavesPage list(String asked, int page, Officer officer) {
        access.allow(officer, DECIDE_LEAVE);
        String show = LeavesPage.SHOWN.contains(asked) ? asked : "waiting";
        LocalDate today = LocalDate.now(clock);
        List<Leave> rows = named(leaves.open(condition(show), today, Paged.from(page, PAGE), PAGE));
        access.saw(officer, DECIDE_LEAVE, rows.stream().map(Leave::personId).toList());
        List<Long> counts = LeavesPage.SHOWN.stream()
                .map(which -> leaves.count(condition(which), today))
                .toList();
        long all = counts.get(LeavesPage.SHOWN.indexOf(show));
        return new LeavesPage(new Paged<>(together(rows), Math.max(page, 0), PAGE, all), show, counts, today);
    }

    @Transactional
    List<Leave> open(LeaveId request, Officer officer) {
        access.allow(officer, DECIDE_LEAVE);
        List<Leave> together = leaves.of(request);
        if (together.isEmpty()) {
            throw new NotHere("leave");
        }
        residents.house(together.getFirst().where().site());
        List<Leave> rows = named(together);
        access.saw(officer, DECIDE_LEAVE, rows.stream().map(Leave::personId).toList());
        return rows;
    }

    /** Whom a leave may be asked for at the desk. */
    @Transactional
    List<Resident> askable(SiteId site, HouseholdId household, Officer officer) {
        access.allow(officer, DECIDE_LEAVE);
        residents.house(site);
        List<Resident> people = residents.of(site, household);
        if (people.isEmpty()) {
            throw new NotHere("resident");
        }
        access.saw(
                officer, DECIDE_LEAVE, people.stream().map(Resident::personId).toList());
        return people;
    }

    private static List<List<Leave>> together(List<Leave> rows) {
        return List.copyOf(rows.stream()
                .collect(Collectors.groupingBy(Leave::request, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    static String condition(String show) {
        return switch (show) {
            case "away" -> Leaves.AWAY;
            case "overdue" -> Leaves.OVERDUE;
            case "coming" -> Leaves.COMING;
            default -> Leaves.WAITING;
        };
    }

    /** Whose names the register does not show this officer, the house knows: they sleep in it. */
    private List<Leave> named(List<Leave> rows) {
        Map<UUID, String> names = new HashMap<>();
        rows.stream()
                .filter(leave -> leave.who().name().isEmpty())
                .map(leave -> leave.where().site())
                .distinct()
                .forEach(site -> residents
                        .of(site, LocalDate.now(clock))
                        .forEach(one -> names.put(one.person(), one.name().full())));
        return rows.stream().map(leave -> named(leave, names)).toList();
    }

    private static Leave named(Leave leave, Map<UUID, String> names) {
        String name = leave.who().name().isEmpty()
                ? names.getOrDefault(leave.who().person(), "")
                : leave.who().name();
        return new Leave(
                leave.id(),
                leave.request(),
                new Leave.Who(leave.who().person(), leave.who().household(), name),
                leave.where(),
                leave.away(),
                leave.state(),
                leave.said(),
                leave.askedAt(),
                leave.version());
    }
}
