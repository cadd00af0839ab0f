package lt.tiltas.registration.day;

import java.util.List;
import java.util.Optional;

/** @param all waiting or called; {@code gone} were called and not there, and are not back */
public record StationPage(
        DeskDay day,
        StationFigures figures,
        int desk,
        Optional<Visit> now,
        Optional<Family> family,
        List<Visit> all,
        List<Visit> gone) {

    private static final int SHOWN = 40;

    public String station() {
        return figures.station();
    }

    public List<Visit> waiting() {
        return all.stream()
                .filter(visit -> visit.state().equals("waiting"))
                .limit(SHOWN)
                .toList();
    }

    public List<Visit> called() {
        return all.stream()
                .filter(visit -> visit.state().equals("called") && visit.desk() != desk)
                .toList();
    }
}
