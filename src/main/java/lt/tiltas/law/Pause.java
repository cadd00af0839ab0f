package lt.tiltas.law;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Days on which a clock stands still, both included: it goes on the day after the last. */
public record Pause(LocalDate from, LocalDate to) {

    public Pause {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a pause ends before it begins: " + from + " to " + to);
        }
    }

    /** The same days, each once, in order. */
    static List<Pause> apart(List<Pause> pauses) {
        List<Pause> apart = new ArrayList<>();
        pauses.stream().sorted(Comparator.comparing(Pause::from)).forEach(next -> {
            Pause last = apart.isEmpty() ? null : apart.getLast();
            if (last == null || next.from.isAfter(last.to)) {
                apart.add(next);
            } else if (next.to.isAfter(last.to)) {
                apart.set(apart.size() - 1, new Pause(last.from, next.to));
            }
        });
        return apart;
    }
}
