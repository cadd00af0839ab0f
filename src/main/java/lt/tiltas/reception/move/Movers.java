package lt.tiltas.reception.move;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.move.MovePage.Mover;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The households that live at a site, as far as the officer may see them; and one more that was asked for. */
@Repository
class Movers {

    private final JdbcClient db;

    Movers(JdbcClient db) {
        this.db = db;
    }

    List<Mover> at(SiteId site, LocalDate day, @Nullable UUID asked) {
        return db.sql("""
                select * from (select h.id, h.number, (select p.surname || ' ' || p.given from registration.published_person p
                            where p.household_id = h.id order by p.position, p.id limit 1) as name,
                       (select count(*) from registration.published_person p where p.household_id = h.id) as people,
                       coalesce(array_agg(distinct r.label) filter (where r.id is not null), '{}') as rooms
                from registration.published_household h
                left join reception.stay y on y.household_id = h.id and y.site_id = :site and y.state = 'stay' and y.during && daterange(:day, null)
                left join reception.room r on r.id = y.room_id
                where (y.id is not null or h.id = cast(:asked as uuid)) and h.state = 'registered'
                group by h.id, h.number) m order by name collate "lt-x-icu"
                """)
                .param("site", site.value())
                .param("day", day)
                .param("asked", asked)
                .query((rs, n) -> new Mover(
                        rs.getObject("id", UUID.class),
                        rs.getString("name"),
                        rs.getString("number"),
                        rs.getInt("people"),
                        Arrays.asList((String[]) rs.getArray("rooms").getArray())))
                .list();
    }
}
