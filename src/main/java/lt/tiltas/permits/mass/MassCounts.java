package lt.tiltas.permits.mass;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.IntStream;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.mass.Addressees.Share;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many each group was found to be, kept for the officer who counted: another may see other people. */
@Repository
class MassCounts {

    /** @param at since when it is kept */
    record Counted(OffsetDateTime at, List<Share> shares) {}

    private final JdbcClient db;

    MassCounts(JdbcClient db) {
        this.db = db;
    }

    Optional<Counted> find(Group.Key group, OffsetDateTime since, Officer officer) {
        return db.sql("""
                select counted_at, languages, own, printed, phoned from permits.mass_count
                where counted_by = :officer and of_id = :of and window_number is not distinct from :window and counted_at >= :since
                """)
                .param("officer", officer.id())
                .param("of", group.of())
                .param("window", group.window(), Types.INTEGER)
                .param("since", since)
                .query((rs, n) -> counted(rs))
                .optional();
    }

    void keep(Group.Key group, Counted counted, Officer officer) {
        db.sql("""
                insert into permits.mass_count (counted_by, of_id, window_number, org_id, counted_at, languages, own, printed, phoned)
                values (:officer, :of, :window, :org, :at, :languages, :own, :printed, :phoned)
                on conflict (counted_by, of_id, coalesce(window_number, -1)) do update set counted_at = excluded.counted_at,
                    languages = excluded.languages, own = excluded.own, printed = excluded.printed, phoned = excluded.phoned
                """)
                .param("officer", officer.id())
                .param("of", group.of())
                .param("window", group.window(), Types.INTEGER)
                .param("org", officer.organisation().value())
                .param("at", counted.at())
                .param(
                        "languages",
                        counted.shares().stream().map(Share::language).toArray(String[]::new))
                .param("own", numbers(counted, Share::own))
                .param("printed", numbers(counted, Share::printed))
                .param("phoned", numbers(counted, Share::phoned))
                .update();
    }

    private static Integer[] numbers(Counted counted, ToLongFunction<Share> which) {
        return counted.shares().stream()
                .map(share -> Math.toIntExact(which.applyAsLong(share)))
                .toArray(Integer[]::new);
    }

    private static Counted counted(ResultSet rs) throws SQLException {
        String[] languages = (String[]) rs.getArray("languages").getArray();
        Integer[] own = numbers(rs.getArray("own"));
        Integer[] printed = numbers(rs.getArray("printed"));
        Integer[] phoned = numbers(rs.getArray("phoned"));
        return new Counted(
                rs.getObject("counted_at", OffsetDateTime.class),
                IntStream.range(0, languages.length)
                        .mapToObj(n -> new Share(languages[n], own[n], printed[n], phoned[n]))
                        .toList());
    }

    private static Integer[] numbers(Array array) throws SQLException {
        return (Integer[]) array.getArray();
    }
}
