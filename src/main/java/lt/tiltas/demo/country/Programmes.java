package lt.tiltas.demo.country;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Opens a programme where a family has come to live, and keeps its meetings. */
final class Programmes {

    private static final int MONTHS = 12;
    private static final double AGREES = 0.95;
    private static final double COMES = 0.91;
    private static final String NEXT = "Kitas pokalbis apie tolesnius žingsnius.";

    private final Dice dice;
    private final LocalDate today;
    private final Goals goals;
    private final Addresses addresses;
    private final List<String[]> talks = Table.demo("meetings");
    private final Map<Integer, List<Officer>> managers;
    private final Map<Integer, Integer> turns = new HashMap<>();

    Programmes(long seed, LocalDate today, List<Officer> officers) {
        this.today = today;
        dice = new Dice(seed, "programmes");
        goals = new Goals(dice);
        addresses = new Addresses(dice);
        managers = officers.stream()
                .filter(officer -> officer.role().equals("case_manager"))
                .collect(Collectors.groupingBy(Officer::organisation));
    }

    @Nullable
    Programme of(Newcomers who, List<Stay> stays) {
        if (who.areOksanas()) {
            return ofOksana();
        }
        var home = stays.stream().filter(stay -> !stay.inCentre()).findFirst();
        if (home.isEmpty()) {
            return null;
        }
        var departure = who.path().departure();
        LocalDate lastDay = departure == null ? today : departure.on();
        LocalDate openedOn = Weekdays.from(home.get().from().plusDays(dice.between(4, 25)));
        if (openedOn.isAfter(lastDay) || !dice.chance(AGREES)) {
            return null;
        }
        LocalDate ends = openedOn.plusMonths(MONTHS);
        LocalDate last = ends.isBefore(lastDay) ? ends : lastDay;
        LocalDate closedOn = last.isBefore(today) || departure != null ? last : null;
        int municipality = home.get().where().municipality();
        var meetings = meetings(openedOn, last, addresses.office(municipality));
        if (closedOn == null) {
            LocalDate next = Weekdays.from(today.plusDays(dice.between(1, 24)));
            meetings.add(planned(next, time(), addresses.office(municipality)));
        }
        return new Programme(
                openedOn, MONTHS, lead(municipality), goals.of(who, openedOn, last), List.copyOf(meetings), closedOn);
    }

    private Programme ofOksana() {
        LocalDate openedOn = Oksana.programmeOpenedOn(today);
        String office = addresses.office(Oksana.KAUNAS);
        var meetings = meetings(openedOn, today.minusDays(20), office);
        LocalDate last = Weekdays.before(today.minusDays(1));
        meetings.add(new Programme.Meeting(
                last, LocalTime.of(10, 0), office, "held", "Aptarta būsto paieška, pateikti 3 skelbimai."));
        meetings.add(planned(Weekdays.from(today.plusDays(6)), LocalTime.of(10, 30), office));
        int rasa = managers.get(Oksana.KAUNAS).getFirst().number();
        return new Programme(openedOn, MONTHS, rasa, Goals.ofOksana(openedOn, today), List.copyOf(meetings), null);
    }

    private int lead(int municipality) {
        var here = managers.get(municipality);
        int turn = turns.merge(municipality, 1, Integer::sum);
        return here.get(turn % here.size()).number();
    }

    private List<Programme.Meeting> meetings(LocalDate openedOn, LocalDate last, String place) {
        var meetings = new ArrayList<Programme.Meeting>();
        LocalDate on = openedOn;
        while (!on.isAfter(last) && on.isBefore(today)) {
            boolean held = meetings.isEmpty() || dice.chance(COMES);
            String about = held ? dice.pick(talks)[0] : "";
            meetings.add(new Programme.Meeting(on, time(), place, held ? "held" : "missed", about));
            on = Weekdays.from(on.plusDays(dice.between(18, 40)));
        }
        return meetings;
    }

    private static Programme.Meeting planned(LocalDate on, LocalTime at, String place) {
        return new Programme.Meeting(on, at, place, "planned", NEXT);
    }

    private LocalTime time() {
        return LocalTime.of(dice.between(9, 16), dice.chance(0.5) ? 0 : 30);
    }
}
