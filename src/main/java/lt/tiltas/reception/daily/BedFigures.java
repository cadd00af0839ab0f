package lt.tiltas.reception.daily;

import java.time.LocalDate;
import java.util.List;
import lt.tiltas.reception.SiteId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Beds on the night that follows the day, and who came and left. */
@Component
class BedFigures implements Figure.Source {

    private record Beds(long beds, long blocked, long occupied, long held, long arrived, long gone) {}

    private final JdbcClient db;

    BedFigures(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Figure> of(SiteId site, LocalDate day) {
        return db
                .sql("select * from reception.day_figures(:site, :day)")
                .param("site", site.value())
                .param("day", day)
                .query(Beds.class)
                .stream()
                .flatMap(beds -> List.of(
                        Figure.of("beds-occupied", 10, beds.occupied, beds.beds),
                        Figure.of("beds-held", 11, beds.held),
                        Figure.of("beds-blocked", 12, beds.blocked),
                        Figure.of("beds-free", 13, Math.max(0, beds.beds - beds.blocked - beds.occupied - beds.held)),
                        Figure.of("arrived", 20, beds.arrived),
                        Figure.of("gone", 21, beds.gone))
                        .stream())
                .toList();
    }
}
