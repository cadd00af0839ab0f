package lt.tiltas.reception.strip;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import lt.tiltas.reception.SiteId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers of nights, over the whole country, whoever asks: they come from the rows that keep people apart. */
@Repository
public class Nights {

    private final JdbcClient db;

    Nights(JdbcClient db) {
        this.db = db;
    }

    /** Site by site, night by night, the last not included. */
    public List<Night> of(@Nullable SiteId site, LocalDate from, LocalDate until) {
        return db.sql("select * from reception.nights(:from, :until, :site) order by site_id, night")
                .param("from", from)
                .param("until", until)
                .param("site", site == null ? null : site.value(), Types.OTHER)
                .query(Night.class)
                .list();
    }
}
