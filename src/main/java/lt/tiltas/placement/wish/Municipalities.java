package lt.tiltas.placement.wish;

import java.util.HashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The codes that may be chosen. */
@Component("placementMunicipalities")
public class Municipalities {

    private final JdbcClient db;

    Municipalities(JdbcClient db) {
        this.db = db;
    }

    @Transactional(readOnly = true)
    public Set<Integer> codes() {
        return new HashSet<>(db.sql("select code from access.published_municipality")
                .query(Integer.class)
                .list());
    }
}
