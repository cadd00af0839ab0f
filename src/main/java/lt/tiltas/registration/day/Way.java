package lt.tiltas.registration.day;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A family's way through the stations so far, in the order of time. */
public record Way(Ticket ticket, List<Visit> visits) {

    static List<Way> of(List<Visit> visits) {
        Map<TicketId, List<Visit>> ways = new LinkedHashMap<>();
        visits.forEach(visit -> ways.computeIfAbsent(visit.ticket().id(), any -> new ArrayList<>())
                .add(visit));
        return ways.values().stream()
                .map(way -> new Way(way.getFirst().ticket(), way))
                .toList();
    }

    public Visit last() {
        return visits.getLast();
    }

    public boolean isGone() {
        return "no_show".equals(last().ending());
    }

    /** Of the last time it was at this station. */
    public Optional<Visit> at(String station) {
        return visits.stream().filter(visit -> visit.station().equals(station)).reduce((earlier, later) -> later);
    }
}
