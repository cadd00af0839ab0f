package lt.tiltas.placement.statement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import lt.tiltas.placement.value.Profile;
import lt.tiltas.placement.value.WeightBook;
import lt.tiltas.placement.value.Weights;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All sixty municipalities, each with what it stated last and what the register knows. */
@Repository("municipalityProfiles")
public class Profiles {

    private record Row(
            int code,
            double latitude,
            double longitude,
            long population,
            long people,
            long everybody,
            long residents) {}

    private final JdbcClient db;
    private final Statements statements;
    private final Promised promised;
    private final WeightBook weights;

    Profiles(JdbcClient db, Statements statements, Promised promised, WeightBook weights) {
        this.db = db;
        this.statements = statements;
        this.promised = promised;
        this.weights = weights;
    }

    /**
     * By code, in its order, less what was offered since it was stated. Quota: the municipality's share of all received and of {@code coming}
     * more, times the dated percent, but a family at least, less who is there and who has an open offer.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<Integer, Profile> on(LocalDate today, long coming) {
        Map<Integer, Statement> stated = statements.newest();
        Weights rules = weights.on(today);
        double percent = rules.of("quota_percent") / 100.0;
        Map<Integer, List<Taken>> taken = promised.since();
        Map<Integer, Long> open = promised.open();
        Map<Integer, Profile> all = new LinkedHashMap<>();
        for (Row row : rows()) {
            double share = (double) row.population / row.residents;
            double most = Math.max(rules.of("quota_least"), share * (row.everybody + coming) * percent);
            int quota = (int) Math.max(0, Math.round(most - row.people - open.getOrDefault(row.code, 0L)));
            all.put(row.code, profile(row, stated.get(row.code), taken.getOrDefault(row.code, List.of()), quota));
        }
        return all;
    }

    private static Profile profile(Row row, @Nullable Statement said, List<Taken> taken, int quota) {
        double perThousand = 1000.0 * row.people / row.population;
        double usual = 1000.0 * row.everybody / row.residents;
        double share = (double) row.population / row.residents;
        var at = new Profile.Point(row.latitude, row.longitude);
        if (said == null) {
            return new Profile(
                    row.code,
                    at,
                    new Profile.Schools(0, 0, 0, 0),
                    Map.of(),
                    Set.of(),
                    Map.of(),
                    new Profile.Room(0, quota, row.people, share, perThousand, usual),
                    null);
        }
        return new Profile(
                row.code,
                at,
                Promised.left(said.schools(), taken),
                Promised.left(said.offered().care(), taken),
                Set.copyOf(said.offered().languages()),
                said.offered().jobs(),
                new Profile.Room(
                        Promised.left(said.cases().free(), taken, Taken::people),
                        quota,
                        row.people,
                        share,
                        perThousand,
                        usual),
                said.week());
    }

    /** Homes that were stated and can be lived in by that day, less those offered since, by municipality. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<Integer, List<Statement.Home>> homes(LocalDate by) {
        Map<Integer, List<Taken>> taken = promised.since();
        Map<Integer, List<Statement.Home>> homes = new HashMap<>();
        statements
                .newest()
                .forEach((code, said) -> homes.put(
                        code,
                        left(
                                said.offered().homes().stream()
                                        .filter(home -> !home.from().isAfter(by))
                                        .toList(),
                                taken.getOrDefault(code, List.of()))));
        return homes;
    }

    /** Who was promised a stated home has the smallest that suits. */
    private static List<Statement.Home> left(List<Statement.Home> stated, List<Taken> taken) {
        List<Statement.Home> left = new ArrayList<>(stated);
        for (Taken one : taken) {
            Optional<Statement.Home> lives = left.stream()
                    .filter(home -> one.home().stated())
                    .filter(home -> home.suits(
                            one.people(), one.home().stepFree(), one.home().pets()))
                    .min(Comparator.comparingInt(Statement.Home::people).thenComparing(Statement.Home::stepFree));
            lives.ifPresent(home -> {
                left.remove(home);
                if (home.homes() > 1) {
                    left.add(new Statement.Home(
                            home.people(), home.stepFree(), home.pets(), home.homes() - 1, home.from()));
                }
            });
        }
        return left;
    }

    private List<Row> rows() {
        return db.sql("""
                select m.code, m.latitude, m.longitude, m.population, coalesce(l.people, 0) as people,
                    coalesce(sum(l.people) over (), 0) as everybody, sum(m.population) over () as residents
                from access.published_municipality m left join registration.published_load l on l.org_id = m.code order by m.code
                """).query(Row.class).list();
    }
}
