package lt.tiltas.desk.household;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The officer's own organisation's households, newest first; a list starts from the holder, so that no policy walks the register. */
@Repository
class HouseholdList {

    static final int PAGE = 40;

    private final JdbcClient db;

    HouseholdList(JdbcClient db) {
        this.db = db;
    }

    List<HouseholdId> held(Officer officer, int page) {
        return db
                .sql("""
                select id from registration.published_household
                where holder_org = :org and state = 'registered'
                order by registered_at desc, id limit :size offset :from
                """)
                .param("org", officer.organisation().value())
                .param("size", PAGE + 1)
                .param("from", page * PAGE)
                .query(UUID.class)
                .list()
                .stream()
                .map(HouseholdId::new)
                .toList();
    }
}
