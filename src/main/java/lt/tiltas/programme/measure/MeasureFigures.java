package lt.tiltas.programme.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import lt.tiltas.access.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the night's count has left to be read: exact for the municipality itself, by the rule of small numbers for everybody else. */
@Repository
class MeasureFigures {

    /** The last count of the country's fairness table. */
    record Counted(LocalDate until, OffsetDateTime at, Map<FairnessCell, Publishing.Kept> cells) {}

    private final JdbcClient db;
    private final JdbcTemplate batch;

    MeasureFigures(JdbcClient db, JdbcTemplate batch) {
        this.db = db;
        this.batch = batch;
    }

    void replace(Map<MeasureCell, Figure> exact, OffsetDateTime at) {
        db.sql("delete from programme.measure_own").update();
        db.sql("delete from programme.measure_published").update();
        List<@Nullable Object[]> own = new ArrayList<>();
        exact.forEach((cell, figure) -> {
            if (cell.place() != MeasureCell.COUNTRY) {
                own.add(row(cell, figure.numerator(), figure.denominator(), at));
            }
        });
        batch.batchUpdate("""
                insert into programme.measure_own (org_id, measure, need, numerator, denominator, counted_at) values (?, ?, ?, ?, ?, ?)
                """, own);
        List<@Nullable Object[]> published = new ArrayList<>();
        Publishing.measures(exact, places())
                .forEach((cell, kept) -> published.add(row(cell, kept.numerator(), kept.denominator(), at)));
        batch.batchUpdate("""
                insert into programme.measure_published (place, measure, need, numerator, denominator, counted_at) values (?, ?, ?, ?, ?, ?)
                """, published);
    }

    private List<Integer> places() {
        return db.sql("select code from access.published_municipality")
                .query(Integer.class)
                .list();
    }

    void replaceFairness(LocalDate until, Map<FairnessCell, Figure> exact, OffsetDateTime at) {
        db.sql("delete from programme.fairness where until = :until")
                .param("until", until)
                .update();
        List<@Nullable Object[]> rows = new ArrayList<>();
        Publishing.fairness(exact)
                .forEach((cell, kept) -> rows.add(new @Nullable Object[] {
                    until, cell.matter().code(), cell.dimension(), cell.part(), kept.numerator(), kept.denominator(), at
                }));
        batch.batchUpdate("""
                insert into programme.fairness (until, matter, dimension, part, numerator, denominator, counted_at) values (?, ?, ?, ?, ?, ?, ?)
                """, rows);
    }

    Map<MeasureCell, Publishing.Kept> own(OrganisationId municipality) {
        return cells(db.sql("""
                select org_id as place, measure, need, numerator, denominator from programme.measure_own where org_id = :org
                """).param("org", municipality.value()));
    }

    Map<MeasureCell, Publishing.Kept> published() {
        return cells(db.sql("select place, measure, need, numerator, denominator from programme.measure_published"));
    }

    Optional<OffsetDateTime> ownCountedAt(OrganisationId municipality) {
        return at(db.sql("select max(counted_at) from programme.measure_own where org_id = :org")
                .param("org", municipality.value()));
    }

    Optional<OffsetDateTime> publishedAt() {
        return at(db.sql("select max(counted_at) from programme.measure_published"));
    }

    /** Empty when nobody has counted yet. */
    Optional<Counted> fairness() {
        Map<FairnessCell, Publishing.Kept> cells = new HashMap<>();
        return db
                .sql("""
                select until, matter, dimension, part, numerator, denominator, counted_at from programme.fairness
                where until = (select max(until) from programme.fairness)
                """)
                .query((rs, n) -> {
                    cells.put(
                            new FairnessCell(
                                    Matter.of(rs.getString("matter")), rs.getString("dimension"), rs.getString("part")),
                            kept(rs));
                    return new Counted(
                            rs.getObject("until", LocalDate.class),
                            rs.getObject("counted_at", OffsetDateTime.class),
                            cells);
                })
                .list()
                .stream()
                .findFirst();
    }

    private static Optional<OffsetDateTime> at(JdbcClient.StatementSpec statement) {
        return statement
                .query((rs, n) -> Optional.ofNullable(rs.getObject(1, OffsetDateTime.class)))
                .single();
    }

    private static Map<MeasureCell, Publishing.Kept> cells(JdbcClient.StatementSpec statement) {
        Map<MeasureCell, Publishing.Kept> cells = new HashMap<>();
        statement
                .query((rs, n) -> cells.put(
                        new MeasureCell(
                                rs.getInt("place"),
                                Measure.of(rs.getString("measure")).orElseThrow(),
                                rs.getString("need")),
                        kept(rs)))
                .list();
        return cells;
    }

    private static Publishing.Kept kept(ResultSet rs) throws SQLException {
        return new Publishing.Kept(whole(rs, "numerator"), whole(rs, "denominator"));
    }

    private static @Nullable Long whole(ResultSet rs, String column) throws SQLException {
        long value = rs.getLong(column);
        return rs.wasNull() ? null : Long.valueOf(value);
    }

    private static @Nullable Object[] row(
            MeasureCell cell, @Nullable Long part, @Nullable Long whole, OffsetDateTime at) {
        return new @Nullable Object[] {cell.place(), cell.measure().code(), cell.need(), part, whole, at};
    }
}
