package lt.tiltas.registration.day;

import java.util.List;
import lt.tiltas.registration.person.Typed;
import org.springframework.validation.BindingResult;

/** Where the day is held, and through which stations a family passes. Where tickets are given out is always the first. */
public record DayForm(String place, List<String> stations) {

    private static final int LONGEST = 120;

    public DayForm {
        place = Typed.text(place);
        List<String> chosen = Typed.list(stations);
        stations = DeskDay.STATIONS.stream()
                .filter(station -> station.equals("welcome") || chosen.contains(station))
                .toList();
    }

    static DayForm fresh() {
        return new DayForm("", DeskDay.STATIONS);
    }

    void check(BindingResult errors) {
        if (place.isEmpty()) {
            Typed.wrong(errors, "place", "day.error.place");
        } else if (place.length() > LONGEST) {
            Typed.wrong(errors, "place", "person.error.too-long", place, LONGEST);
        }
        if (stations.size() < 2) {
            Typed.wrong(errors, "stations", "day.error.stations");
        }
    }
}
