package lt.tiltas.law.amount;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.law.amount.Amount.Used;
import lt.tiltas.law.amount.AmountTable.Act;
import lt.tiltas.law.amount.AmountTable.Row;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The dated tables as they are stored. */
@Repository
public class Amounts {

    /** What hosts were paid by their scheme: table T8, kept where its claims are. */
    public record HostPay(String term, LocalDate from, LocalDate until, int value, String act, String certainty) {}

    private final JdbcClient db;

    Amounts(JdbcClient db) {
        this.db = db;
    }

    /** Everything that counts, read once for many amounts. */
    public AmountBook book() {
        List<Used> rules = db.sql("""
                select code, value_number as number, act, article, certainty, valid_from as from, valid_until as until
                from law.rule where code ^@ 'benefit.' and replaced_at is null and value_number is not null
                """).query(Used.class).list();
        return new AmountBook(tables("where t.replaced_at is null", Map.of()), rules);
    }

    /** Newest first, the replaced ones after what replaced them. */
    List<AmountTable> history(Decision decision) {
        return tables("where t.decision = :decision", Map.of("decision", decision.code()));
    }

    List<HostPay> hostPay() {
        return db.sql("""
                select term, valid_from as from, coalesce(valid_until, scheme_until) as until, value, act, certainty
                from reception.published_host_pay where scheme = 'a1-254' order by term, valid_from
                """).query(HostPay.class).list();
    }

    void end(AmountTable table, LocalDate last) {
        db.sql(
                        "update law.amount_table set valid_until = ? where decision = ? and valid_from = ? and replaced_at is null")
                .params(last, table.decision().code(), table.from())
                .update();
    }

    void replace(AmountTable table) {
        db.sql(
                        "update law.amount_table set replaced_at = clock_timestamp() where decision = ? and valid_from = ? and replaced_at is null")
                .params(table.decision().code(), table.from())
                .update();
    }

    void add(AmountTable table, LocalDate checkedOn, Officer officer) {
        UUID id = db.sql("""
                insert into law.amount_table (decision, base, valid_from, valid_until, act, article, source, checked_on, entered_by)
                values (:decision, :base, :from, :until, :act, :article, :source, :checked, :officer) returning id
                """)
                .param("decision", table.decision().code())
                .param("base", table.base())
                .param("from", table.from())
                .param("until", table.until())
                .param("act", table.act().name())
                .param("article", table.act().article())
                .param("source", table.act().source())
                .param("checked", checkedOn)
                .param("officer", officer.id())
                .query(UUID.class)
                .single();
        table.rows().forEach(row -> add(id, row));
    }

    private void add(UUID table, Row row) {
        db.sql("""
                insert into law.amount_row (table_id, whom, municipality, first_of, last_of, factor, further, most, certainty)
                values (:table, :whom, :municipality, :first, :last, :factor, :further, :most, :certainty)
                """)
                .param("table", table)
                .param("whom", row.whom())
                .param("municipality", row.municipality())
                .param("first", row.first())
                .param("last", row.last())
                .param("factor", row.factor())
                .param("further", row.further())
                .param("most", row.most())
                .param("certainty", row.certainty())
                .update();
    }

    private List<AmountTable> tables(String where, Map<String, ?> params) {
        Map<UUID, List<Row>> rows = new HashMap<>();
        db.sql("select r.* from law.amount_row r join law.amount_table t on t.id = r.table_id " + where
                        + " order by r.municipality nulls first, r.whom, r.first_of")
                .params(params)
                .query((rs, n) -> rows.computeIfAbsent(rs.getObject("table_id", UUID.class), id -> new ArrayList<>())
                        .add(row(rs)))
                .list();
        return db.sql("select t.* from law.amount_table t " + where
                        + " order by t.decision, t.valid_from desc, t.replaced_at desc nulls first")
                .params(params)
                .query((rs, n) -> table(rs, rows.getOrDefault(rs.getObject("id", UUID.class), List.of())))
                .list();
    }

    private static AmountTable table(ResultSet rs, List<Row> rows) throws SQLException {
        return new AmountTable(
                Decision.of(rs.getString("decision")).orElseThrow(),
                rs.getString("base"),
                rs.getObject("valid_from", LocalDate.class),
                rs.getObject("valid_until", LocalDate.class),
                new Act(rs.getString("act"), rs.getString("article"), rs.getString("source")),
                rows,
                rs.getObject("replaced_at", OffsetDateTime.class));
    }

    private static Row row(ResultSet rs) throws SQLException {
        return new Row(
                rs.getString("whom"),
                rs.getObject("municipality", Integer.class),
                rs.getInt("first_of"),
                rs.getObject("last_of", Integer.class),
                rs.getBigDecimal("factor"),
                rs.getBigDecimal("further"),
                rs.getBigDecimal("most"),
                rs.getString("certainty"));
    }
}
