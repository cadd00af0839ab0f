package lt.tiltas.permits.unit;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import lt.tiltas.permits.crowd.Overbooking;

/** A unit's day cut into the hours of its desks, and what is taken beyond them, spread over the day. */
record DayGrid(Unit unit, LocalDate day, Hours hours, Waves waves) {

    static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");
    private static final int HOUR = 60;
    private static final int GRID = 5;

    List<Slot> desks() {
        List<Slot> slots = new ArrayList<>();
        long place = day.toEpochDay() * 24 * unit.desks().size();
        for (int from = 0; from < minutes(); from += HOUR) {
            for (Unit.Desk desk : unit.desks()) {
                slots.add(slot(
                        desk.number(), from, Math.min(from + HOUR, minutes()), waves.wave(place++), desk.skills()));
            }
        }
        return slots;
    }

    /** How many typical visits the desks hold, without the hours kept for people who come without a time. */
    int holds(List<Slot> slots, int typical) {
        return slots.stream()
                        .filter(slot -> !slot.wave().equals("walk_in"))
                        .mapToInt(slot -> (int)
                                Duration.between(slot.from(), slot.until()).toMinutes())
                        .sum()
                / typical;
    }

    List<Slot> beyond(Overbooking reckoned, int typical) {
        List<Slot> slots = new ArrayList<>();
        int most = Math.min(reckoned.extra(), minutes() / typical);
        for (int n = 0; n < most; n++) {
            int from = minutes() * n / most / GRID * GRID;
            slots.add(slot(0, from, from + typical, "overbooked", List.of()));
        }
        return slots;
    }

    private Slot slot(int lane, int from, int until, String wave, List<String> skills) {
        return new Slot(
                lane,
                at(from),
                at(until),
                wave,
                skills,
                waves.opensOn(wave, day).orElse(null));
    }

    private int minutes() {
        return (int) Duration.between(hours.opens(), hours.closes()).toMinutes();
    }

    private OffsetDateTime at(int minutes) {
        LocalTime time = hours.opens();
        return day.atTime(time).plusMinutes(minutes).atZone(VILNIUS).toOffsetDateTime();
    }
}
