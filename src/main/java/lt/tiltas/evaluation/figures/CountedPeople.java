package lt.tiltas.evaluation.figures;

import static lt.tiltas.evaluation.figures.Measure.ARRIVED;
import static lt.tiltas.evaluation.figures.Measure.HOUSEHOLDS;
import static lt.tiltas.evaluation.figures.Measure.PEOPLE;
import static lt.tiltas.evaluation.figures.Measure.PEOPLE_BEFORE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People in the register, in the care of the municipality that holds their household. */
@Repository
class CountedPeople implements FigureSource {

    private static final int DAYS_OF_ARRIVAL = 30;

    private final JdbcClient db;

    CountedPeople(JdbcClient db) {
        this.db = db;
    }

    @Override
    public Set<Measure> measures() {
        return Set.of(PEOPLE, HOUSEHOLDS, ARRIVED, PEOPLE_BEFORE);
    }

    @Override
    public List<Count> counts(LocalDate today) {
        List<Count> counts = new ArrayList<>();
        db.sql("""
                select coalesce(m.code, 0) as place, count(p.id) as people, count(distinct h.id) as households,
                       count(p.id) filter (where h.registered_at >= :since::timestamp at time zone 'Europe/Vilnius') as arrived
                from registration.published_household h
                join registration.published_person p on p.household_id = h.id
                left join access.published_municipality m on m.code = h.holder_org
                where h.state = 'registered'
                group by 1
                """)
                .param("since", today.minusDays(DAYS_OF_ARRIVAL - 1))
                .query((rs, n) -> {
                    counts.add(new Count(rs.getInt("place"), PEOPLE, rs.getLong("people")));
                    counts.add(new Count(rs.getInt("place"), HOUSEHOLDS, rs.getLong("households")));
                    return counts.add(new Count(rs.getInt("place"), ARRIVED, rs.getLong("arrived")));
                })
                .list();
        counts.add(new Count(0, PEOPLE_BEFORE, peopleOn(today.minusMonths(1))));
        return counts;
    }

    /** At the end of that day, as the register knows it now. */
    private long peopleOn(LocalDate day) {
        return db.sql("""
                select count(p.id) from registration.published_household h
                join registration.published_person p on p.household_id = h.id
                where h.registered_at < :next::timestamp at time zone 'Europe/Vilnius'
                  and (h.left_on is null or h.left_on > :day)
                """)
                .param("next", day.plusDays(1))
                .param("day", day)
                .query(Long.class)
                .single();
    }
}
