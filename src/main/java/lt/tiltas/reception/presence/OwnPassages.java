package lt.tiltas.reception.presence;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.tiltas.reception.OwnStay.Passed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A person's own last times at the door. The caller has required its right. */
@Component
public class OwnPassages {

    private final JdbcClient db;

    OwnPassages(JdbcClient db) {
        this.db = db;
    }

    /** The newest first. */
    public List<Passed> last(UUID person, int most) {
        return db.sql("select way, at from reception.passage where person_id = :person order by at desc limit :most")
                .param("person", person)
                .param("most", most)
                .query((rs, n) -> new Passed(rs.getString("way"), rs.getObject("at", OffsetDateTime.class)))
                .list();
    }
}
