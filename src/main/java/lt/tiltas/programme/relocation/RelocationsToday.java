package lt.tiltas.programme.relocation;

import java.time.LocalDate;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.SupervisionSource;
import lt.tiltas.programme.TodaySource;
import lt.tiltas.web.Work;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Families to be told and talks to be held, for both officers until it is held; and for a supervisor what another municipality proposes. */
@Component
@Order(8)
class RelocationsToday implements TodaySource, SupervisionSource {

    private final Relocations relocations;
    private final ReceivedRelocations received;

    RelocationsToday(Relocations relocations, ReceivedRelocations received) {
        this.relocations = relocations;
        this.received = received;
    }

    @Override
    public List<Block> of(Officer officer, LocalDate today) {
        return List.of(
                Block.elsewhere(Column.NEEDS_ME, "relocations", relocations.waiting(officer), "/relocations"),
                Block.elsewhere(Column.NEEDS_ME, "received-relocations", received.waiting(), "/relocations#received"));
    }

    @Override
    public List<Work> waiting(Officer supervisor) {
        return List.of(new Work("work.relocations", received.waiting(), "/relocations#received", "people", "soon"));
    }
}
