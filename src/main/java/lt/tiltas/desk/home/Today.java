package lt.tiltas.desk.home;

import static lt.tiltas.desk.DeskRight.OPEN_DESK;

import java.util.Comparator;
import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.web.Work;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for this officer today, gathered from the modules. */
@Service
class Today {

    /** What is late comes first, what is soon next; the rest in the modules' own order. */
    private static final List<String> URGENCY = List.of("late", "soon", "normal", "calm");

    private final List<Work.Source> sources;
    private final Access access;

    Today(List<Work.Source> sources, Access access) {
        this.sources = sources;
        this.access = access;
    }

    @Transactional(readOnly = true)
    List<Work> of(Officer officer) {
        access.allow(officer, OPEN_DESK);
        return sources.stream()
                .flatMap(source -> source.of(officer).stream())
                .filter(work -> work.count() > 0)
                .sorted(Comparator.comparingInt(work -> URGENCY.indexOf(work.tone())))
                .toList();
    }
}
