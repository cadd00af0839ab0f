package lt.tiltas.evaluation.country;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lt.tiltas.evaluation.country.Snapshot.Month;
import lt.tiltas.evaluation.figures.Measure;
import lt.tiltas.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the cubes. There is nothing else here to read. */
@Repository
class Snapshots {

    private record Taken(LocalDate on, OffsetDateTime at) {}

    private final JdbcClient db;

    Snapshots(JdbcClient db) {
        this.db = db;
    }

    /** Empty when the figures have never been built. */
    Optional<Snapshot> latest(Language language, YearMonth before, int months) {
        return db.sql("""
                select taken_on as "on", taken_at as at from evaluation.snapshot order by taken_on desc limit 1
                """).query(Taken.class).optional().map(taken -> {
            List<Municipality> municipalities = municipalities(taken.on, language);
            return new Snapshot(
                    taken.at,
                    new Figures(country(taken.on), inhabitants(municipalities)),
                    municipalities,
                    months(before, months));
        });
    }

    private Map<Measure, Long> country(LocalDate on) {
        Map<Measure, Long> kept = new EnumMap<>(Measure.class);
        db.sql("select measure, value from evaluation.cube_country where taken_on = :on")
                .param("on", on)
                .query((rs, n) -> kept.put(Measure.of(rs.getString(1)), rs.getLong(2)))
                .list();
        return kept;
    }

    private List<Municipality> municipalities(LocalDate on, Language language) {
        Map<Integer, Municipality> found = new LinkedHashMap<>();
        db.sql("""
                select m.*, c.measure, c.value from access.published_municipality m
                left join evaluation.cube_municipality c on c.municipality = m.code and c.taken_on = :on
                order by m.tile_row, m.tile_column
                """).param("on", on).query((rs, n) -> add(found, rs, language)).list();
        return List.copyOf(found.values());
    }

    private static Municipality add(Map<Integer, Municipality> found, ResultSet rs, Language language)
            throws SQLException {
        Municipality municipality = found.get(rs.getInt("code"));
        if (municipality == null) {
            municipality = new Municipality(
                    rs.getInt("code"),
                    rs.getString("short"),
                    rs.getString("called_" + language.code()),
                    rs.getInt("tile_column"),
                    rs.getInt("tile_row"),
                    new Figures(new EnumMap<>(Measure.class), rs.getLong("population")));
            found.put(municipality.code(), municipality);
        }
        if (rs.getString("measure") != null) {
            municipality.figures().kept().put(Measure.of(rs.getString("measure")), rs.getLong("value"));
        }
        return municipality;
    }

    private static long inhabitants(List<Municipality> municipalities) {
        return municipalities.stream()
                .mapToLong(municipality -> municipality.figures().inhabitants())
                .sum();
    }

    private List<Month> months(YearMonth before, int months) {
        return db.sql("""
                select month, registered from evaluation.cube_month
                where month < :before and month >= :from order by month
                """)
                .param("before", before.atDay(1))
                .param("from", before.minusMonths(months).atDay(1))
                .query((rs, n) -> new Month(YearMonth.from(rs.getObject(1, LocalDate.class)), rs.getLong(2)))
                .list();
    }

    /** The last snapshot of each month, oldest first. */
    List<Month> people(int municipality, YearMonth from) {
        return db.sql("""
                select distinct on (date_trunc('month', taken_on)) taken_on, value from evaluation.cube_municipality
                where municipality = :code and measure = 'people' and taken_on >= :from
                order by date_trunc('month', taken_on), taken_on desc
                """)
                .param("code", municipality)
                .param("from", from.atDay(1))
                .query((rs, n) -> new Month(YearMonth.from(rs.getObject(1, LocalDate.class)), rs.getLong(2)))
                .list();
    }
}
