package lt.tiltas.reception.issue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.reception.SiteId;
import lt.tiltas.registration.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Hours of meals, what may be given out, diets, and what has been given. */
@Repository
public class Kitchen {

    /** How long somebody counts as a baby for whom there are things of its own. */
    public static final int BABY_YEARS = 3;

    private final JdbcClient db;
    private final Clock clock;

    Kitchen(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Of that day, in the order of the day. */
    public List<MealHours> hours(SiteId site, LocalDate day) {
        return db.sql("""
                select meal, opens, closes from reception.meal_hours where site_id = :site and valid @> cast(:day as date)
                order by opens, meal
                """)
                .param("site", site.value())
                .param("day", day)
                .query((rs, n) -> new MealHours(
                        rs.getString("meal"),
                        rs.getObject("opens", LocalTime.class),
                        rs.getObject("closes", LocalTime.class)))
                .list();
    }

    /** The meals given out at this moment. */
    public List<String> open(SiteId site, OffsetDateTime at, boolean minors) {
        var local = at.atZoneSameInstant(clock.getZone());
        return hours(site, local.toLocalDate()).stream()
                .filter(meal -> meal.openAt(local.toLocalTime()))
                .filter(meal -> minors || !meal.minorsOnly())
                .map(MealHours::meal)
                .toList();
    }

    public List<String> items(boolean babies) {
        return db.sql("select code from reception.item where :babies or not babies_only order by babies_only, code")
                .param("babies", babies)
                .query(String.class)
                .list();
    }

    public Map<UUID, List<String>> diets(HouseholdId household) {
        Map<UUID, List<String>> diets = new LinkedHashMap<>();
        db.sql("select person_id, kind from reception.diet where household_id = :household order by kind")
                .param("household", household.value())
                .query(rs -> {
                    diets.computeIfAbsent(rs.getObject("person_id", UUID.class), person -> new ArrayList<>())
                            .add(rs.getString("kind"));
                });
        return diets;
    }

    /** Meals of that day, and things whose interval is not over. Newest first. */
    public List<Given> givenTo(HouseholdId household, LocalDate day) {
        return db.sql("""
                select id, person_id, what, at from reception.issue
                where household_id = :household and taken_back_at is null and during @> cast(:day as date) order by at desc, what
                """)
                .param("household", household.value())
                .param("day", day)
                .query((rs, n) -> given(rs))
                .list();
    }

    private static Given given(ResultSet rs) throws SQLException {
        return new Given(
                rs.getObject("id", UUID.class),
                rs.getObject("person_id", UUID.class),
                rs.getString("what"),
                rs.getObject("at", OffsetDateTime.class));
    }

    /** How many were given what that day. */
    public Map<String, Integer> givenOn(SiteId site, LocalDate day) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        db.sql("""
                select what, count(*)::int as people from reception.issue
                where site_id = :site and taken_back_at is null and at >= :from and at < :until group by what order by what
                """)
                .param("site", site.value())
                .param("from", day.atStartOfDay(clock.getZone()).toOffsetDateTime())
                .param("until", day.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime())
                .query(rs -> {
                    counts.put(rs.getString("what"), rs.getInt("people"));
                });
        return counts;
    }

    /** How many eat there that day: {@code all}, {@code minors}, and each diet by its code. */
    public Map<String, Integer> eaters(SiteId site, LocalDate day, LocalDate adultBorn) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        db.sql("select what, people from reception.eaters(:site, :day, :adultBorn)")
                .param("site", site.value())
                .param("day", day)
                .param("adultBorn", adultBorn)
                .query(rs -> {
                    counts.put(rs.getString("what"), rs.getInt("people"));
                });
        return counts;
    }
}
