package lt.tiltas.programme.measure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One statement for a measure says both how many there are and which: a figure and its list cannot differ. */
@Repository
class CaseCounts {

    static final int PAGE = 40;

    private static final String SUM = """
            select org_id, need, count(*) filter (where met) as numerator, count(*) as denominator from (%s) one group by org_id, need
            """;

    private static final String LIST = """
            select p.household_id from (select programme_id, count(*) as times from (%s) one
                where org_id = :org and met is distinct from :but group by programme_id) found
            join programme.programme p on p.id = found.programme_id
            where p.org_id = :org and (:all or p.lead_officer = :officer)
            order by found.times desc, p.opened_on, p.id limit :size offset :from
            """;

    private record Row(int orgId, String need, long numerator, long denominator) {}

    private final JdbcClient db;

    CaseCounts(JdbcClient db) {
        this.db = db;
    }

    /** Exact figures of every municipality and of the country, each with its sum over all needs. */
    Map<MeasureCell, Figure> count(Limits limits) {
        Map<MeasureCell, Figure> exact = new HashMap<>();
        for (Measure measure : Measure.values()) {
            count(measure, limits).forEach(row -> {
                MeasureCell cell = new MeasureCell(row.orgId(), measure, row.need());
                Figure figure = new Figure(row.numerator(), row.denominator());
                new HashSet<>(List.of(
                                cell,
                                cell.everyNeed(),
                                cell.in(MeasureCell.COUNTRY),
                                cell.everyNeed().in(MeasureCell.COUNTRY)))
                        .forEach(one -> exact.merge(one, figure, Figure::plus));
            });
        }
        return exact;
    }

    private List<Row> count(Measure measure, Limits limits) {
        return db.sql(SUM.formatted(measure.cases()))
                .params(limits.values())
                .query(Row.class)
                .list();
    }

    /** Of the officer's municipality, those with most to look at first; one more than a page holds. */
    List<HouseholdId> cases(Measure measure, Limits limits, Officer officer, boolean all, int page) {
        return db
                .sql(LIST.formatted(measure.cases()))
                .params(limits.values())
                .param("org", officer.organisation().value())
                .param("officer", officer.id())
                .param("all", all)
                .param("but", measure.looksAtTheRest())
                .param("size", PAGE + 1)
                .param("from", page * PAGE)
                .query(UUID.class)
                .list()
                .stream()
                .map(HouseholdId::new)
                .toList();
    }
}
