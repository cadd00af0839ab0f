package lt.tiltas.demo.country;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** When families come: more of them two years ago, about four people a day now, few at weekends. */
final class Arrivals {

    private static final int DAYS = 730;
    private static final double PEOPLE_IN_A_HOUSEHOLD = 2.4;

    private Arrivals() {}

    static List<LocalDate> days(long seed, LocalDate today) {
        var dice = new Dice(seed, "arrivals");
        var days = new ArrayList<LocalDate>();
        for (int i = 0; i < DAYS - 1; i++) {
            LocalDate day = today.minusDays(DAYS - 1L - i);
            add(days, day, dice.poisson(people(i) / PEOPLE_IN_A_HOUSEHOLD * weekday(day)));
        }
        add(days, today.minusDays(1), dice.between(4, 5));
        add(days, today, dice.between(8, 9));
        days.add(Oksana.registeredOn(today));
        return days.stream().sorted().toList();
    }

    private static void add(List<LocalDate> days, LocalDate day, int households) {
        for (int i = 0; i < households; i++) {
            days.add(day);
        }
    }

    private static double people(int day) {
        return 3.75 + 2.2 * Math.exp(-day / 130.0) + 0.35 * Math.cos(2 * Math.PI * day / 365);
    }

    private static double weekday(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday == DayOfWeek.SUNDAY ? 0.35 : weekday == DayOfWeek.SATURDAY ? 0.5 : 1.23;
    }
}
