package lt.tiltas.desk.home;

import static lt.tiltas.desk.DeskRight.OPEN_DESK;

import java.util.List;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.web.Work;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for this officer today, gathered from the modules. */
@Service
class Today {

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
                .toList();
    }
}
