package lt.tiltas.reception.aid;

import java.time.LocalDate;
import java.util.List;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.daily.Figure;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Families helped from the store that day, and what there is too little of. */
@Component
class AidFigures implements Figure.Source {

    private final Ledger ledger;
    private final JdbcClient db;

    AidFigures(Ledger ledger, JdbcClient db) {
        this.ledger = ledger;
        this.db = db;
    }

    @Override
    public List<Figure> of(SiteId site, LocalDate day) {
        long families = db.sql("""
                select count(distinct handout_id) from reception.aid_entry where site_id = :site and booked_on = :day and way = 'handed'
                """)
                .param("site", site.value())
                .param("day", day)
                .query(Long.class)
                .single();
        long low = ledger.lying(day).stream()
                .filter(one -> one.site().equals(site) && one.quantity() < one.minimum())
                .count();
        return List.of(Figure.of("aid-given", 40, families), Figure.trouble("aid-low", 41, low));
    }
}
