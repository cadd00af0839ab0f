package lt.tiltas.permits.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import lt.tiltas.law.Replanning.Moved;
import lt.tiltas.permits.clock.RecomputeClocks.Other;
import lt.tiltas.web.Paged;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All running clocks at once, through functions that tell days of nobody in particular (V88). */
@Repository
class AllClocks {

    static final int PAGE = 50;

    private record Found(Moved moved, long total) {}

    private final JdbcClient db;

    AllClocks(JdbcClient db) {
        this.db = db;
    }

    void forEach(Consumer<RunningClock> work) {
        db.sql("select * from permits.running_clocks()").query(rs -> {
            while (rs.next()) {
                work.accept(ClockRows.clock(rs));
            }
            return true;
        });
    }

    int takeOver(List<Other> others, UUID change, String reason) {
        return db.sql("select permits.take_over(:clocks, cast(:days as date[]), :change, :why)")
                .param("clocks", ids(others))
                .param("days", days(others))
                .param("change", change)
                .param("why", reason)
                .query(Integer.class)
                .single();
    }

    int alarm(List<Other> others) {
        return db.sql("select permits.raise_alarms(:clocks, cast(:days as date[]))")
                .param("clocks", ids(others))
                .param("days", days(others))
                .query(Integer.class)
                .single();
    }

    /** What a change has moved; the open alarms when there is none. */
    Paged<Moved> moved(@Nullable UUID change, int page) {
        List<Found> found = db.sql("select * from permits.moved_clocks(cast(:change as uuid), :first, :size)")
                .param("change", change)
                .param("first", Paged.from(page, PAGE))
                .param("size", PAGE)
                .query((rs, n) -> new Found(
                        new Moved(
                                rs.getObject("clock", UUID.class),
                                rs.getString("rule"),
                                rs.getObject("before", LocalDate.class),
                                rs.getObject("after", LocalDate.class)),
                        rs.getLong("total")))
                .list();
        return new Paged<>(
                found.stream().map(Found::moved).toList(),
                Math.max(page, 0),
                PAGE,
                found.isEmpty() ? 0 : found.getFirst().total());
    }

    private static UUID[] ids(List<Other> others) {
        return others.stream().map(Other::clock).toArray(UUID[]::new);
    }

    private static String[] days(List<Other> others) {
        return others.stream().map(other -> other.computed().toString()).toArray(String[]::new);
    }
}
