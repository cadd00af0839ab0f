package lt.tiltas.reception.defect;

import java.time.LocalDate;
import java.util.List;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.daily.Figure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is broken in a house and not mended yet. */
@Component
class DefectFigures implements Figure.Source {

    private final JdbcClient db;

    DefectFigures(JdbcClient db) {
        this.db = db;
    }

    @Override
    public List<Figure> of(SiteId site, LocalDate day) {
        return List.of(
                Figure.trouble("defects-open", 70, open(site, "")),
                Figure.trouble("defects-danger", 71, open(site, " and severity = 'danger'")));
    }

    private long open(SiteId site, String which) {
        return db.sql(
                        "select count(*) from reception.defect where site_id = :site and state not in ('checked', 'withdrawn')"
                                + which)
                .param("site", site.value())
                .query(Long.class)
                .single();
    }
}
