package lt.tiltas.programme.weight;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.law.Rules;
import lt.tiltas.programme.Load;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the case managers of a municipality carry today. */
@Repository
public class Loads {

    private record Row(UUID officer, String weight, String language, int households) {}

    private final JdbcClient db;
    private final Rules rules;
    private final Clock clock;

    Loads(JdbcClient db, Rules rules, Clock clock) {
        this.db = db;
        this.rules = rules;
        this.clock = clock;
    }

    /** Of whoever leads anything; {@link #of} knows who leads nothing. */
    public Map<UUID, Load> all(OrganisationId municipality) {
        Map<UUID, List<Row>> byOfficer = new LinkedHashMap<>();
        rows(municipality, null)
                .forEach(row -> byOfficer
                        .computeIfAbsent(row.officer(), any -> new ArrayList<>())
                        .add(row));
        Load.Limits limits = limits();
        Map<UUID, Load> loads = new LinkedHashMap<>();
        byOfficer.forEach((officer, rows) -> loads.put(officer, load(rows, limits)));
        return loads;
    }

    public Load of(OrganisationId municipality, UUID officer) {
        return load(rows(municipality, officer), limits());
    }

    public Load.Limits limits() {
        return Load.Limits.of(rules, LocalDate.now(clock));
    }

    /** Whether the officer may take so much more today: below the hard limit, or by a supervisor's reason. */
    public boolean hasRoom(OrganisationId municipality, UUID officer, BigDecimal more) {
        return of(municipality, officer).roomFor(more) || allowed(municipality, officer);
    }

    /** What these programmes weigh together. */
    public BigDecimal weightOf(Collection<UUID> programmes, Load.Limits limits) {
        return db.sql("""
                select coalesce(w.weight, 'standard') from programme.programme p
                left join programme.weight w on w.programme_id = p.id and w.until is null where p.id = any(:ids)
                """).param("ids", programmes.toArray(UUID[]::new)).query(String.class).list().stream()
                .map(limits::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public boolean allowed(OrganisationId municipality, UUID officer) {
        return db.sql("""
                select exists (select from programme.over_limit
                    where org_id = :org and officer_id = :officer and daterange(since, until, '[]') @> cast(:today as date))
                """)
                .param("org", municipality.value())
                .param("officer", officer)
                .param("today", LocalDate.now(clock))
                .query(Boolean.class)
                .single();
    }

    private List<Row> rows(OrganisationId municipality, @Nullable UUID officer) {
        return db.sql("""
                select p.lead_officer as officer, coalesce(w.weight, 'standard') as weight, coalesce(h.language, 'uk') as language,
                    count(*)::int as households
                from programme.programme p
                left join programme.weight w on w.programme_id = p.id and w.until is null
                left join registration.published_household h on h.id = p.household_id
                where p.org_id = :org and p.state = 'open' and p.lead_officer is not null
                    and (cast(:officer as uuid) is null or p.lead_officer = :officer)
                group by 1, 2, 3 order by 1, 4 desc, 3
                """)
                .param("org", municipality.value())
                .param("officer", officer)
                .query(Row.class)
                .list();
    }

    private static Load load(List<Row> rows, Load.Limits limits) {
        Map<String, Integer> weights = new HashMap<>();
        Map<String, Integer> languages = new LinkedHashMap<>();
        rows.forEach(row -> {
            weights.merge(row.weight(), row.households(), Integer::sum);
            languages.merge(row.language(), row.households(), Integer::sum);
        });
        return new Load(
                weights.getOrDefault("light", 0),
                weights.getOrDefault("standard", 0),
                weights.getOrDefault("intensive", 0),
                languages,
                limits);
    }
}
