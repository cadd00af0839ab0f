package lt.tiltas.placement.statement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lt.tiltas.placement.value.Profile;
import lt.tiltas.placement.wish.Said;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What offers have used up of statements since they were made. Numbers only; whole when the system asks. */
@Repository
class Promised {

    private final JdbcClient db;

    Promised(JdbcClient db) {
        this.db = db;
    }

    /** Of each municipality since its newest statement. */
    Map<Integer, List<Taken>> since() {
        return db.sql("""
                select o.municipality, p.women + p.men as people, p.kindergarten, p.primary_school, p.basic_school, p.upper_school, p.care,
                    p.step_free, cardinality(p.pets) > 0 as pets, c.site_id is null as stated
                from placement.published_statement s
                join placement.offer o on o.municipality = s.org_id and o.offered_at > s.stated_at
                    and o.state in ('waits_municipality', 'waits_household', 'objected', 'accepted')
                join placement.offer_profile p on p.offer_id = o.id
                join placement.candidate c on c.proposal_id = o.proposal_id and c.rank = o.rank
                """).query((rs, n) -> taken(rs)).list().stream()
                .collect(Collectors.groupingBy(Taken::municipality));
    }

    private static Taken taken(ResultSet rs) throws SQLException {
        return new Taken(
                rs.getInt("municipality"),
                rs.getInt("people"),
                new Said.Pupils(
                        rs.getInt("kindergarten"),
                        rs.getInt("primary_school"),
                        rs.getInt("basic_school"),
                        rs.getInt("upper_school")),
                Arrays.asList((String[]) rs.getArray("care").getArray()),
                new Taken.Home(rs.getBoolean("stated"), rs.getBoolean("step_free"), rs.getBoolean("pets")));
    }

    /** People to whom a place is offered just now, by municipality. */
    Map<Integer, Long> open() {
        Map<Integer, Long> open = new HashMap<>();
        db.sql("""
                select o.municipality, sum(p.women + p.men) as people from placement.offer o
                join placement.offer_profile p on p.offer_id = o.id where o.ended_at is null group by 1
                """).query(rs -> {
            open.put(rs.getInt("municipality"), rs.getLong("people"));
        });
        return open;
    }

    /** Households that said yes, by municipality and Monday of the week in which the offer ended so. */
    Map<Integer, Map<LocalDate, Long>> placed(LocalDate since) {
        Map<Integer, Map<LocalDate, Long>> placed = new HashMap<>();
        db.sql("""
                select municipality, date_trunc('week', answered_at at time zone 'Europe/Vilnius')::date as monday, count(*) as households
                from placement.published_offer where answer = 'accepted' and answered_at >= cast(:since as date) group by 1, 2
                """).param("since", since).query(rs -> {
            placed.computeIfAbsent(rs.getInt("municipality"), code -> new HashMap<>())
                    .put(rs.getObject("monday", LocalDate.class), rs.getLong("households"));
        });
        return placed;
    }

    static Profile.Schools left(Profile.Schools stated, List<Taken> taken) {
        return new Profile.Schools(
                left(stated.kindergarten(), taken, one -> one.pupils().kindergarten()),
                left(stated.primary(), taken, one -> one.pupils().primary()),
                left(stated.basic(), taken, one -> one.pupils().basic()),
                left(stated.upper(), taken, one -> one.pupils().upper()));
    }

    static Map<String, Integer> left(Map<String, Integer> care, List<Taken> taken) {
        Map<String, Integer> left = new HashMap<>(care);
        taken.stream()
                .flatMap(one -> one.care().stream())
                .forEach(code -> left.computeIfPresent(code, (known, slots) -> Math.max(0, slots - 1)));
        return left;
    }

    static int left(int stated, List<Taken> taken, Function<Taken, Integer> uses) {
        return Math.max(0, stated - taken.stream().mapToInt(uses::apply).sum());
    }
}
