package lt.tiltas.registration.day;

import java.util.List;

public record DayPage(DeskDay day, List<StationFigures> stations, Sum sum, List<Way> ways, List<Hour> hours) {

    static final int SHOWN = 120;

    public long waiting() {
        return stations.stream().mapToLong(StationFigures::waiting).sum();
    }

    /** The station where most wait, by the clock of the one who waits longest. */
    public int longest() {
        return stations.stream()
                .mapToInt(station -> station.longest() == null ? 0 : station.longest())
                .max()
                .orElse(0);
    }
}
