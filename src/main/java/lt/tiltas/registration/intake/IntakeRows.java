package lt.tiltas.registration.intake;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import lt.tiltas.access.Officer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class IntakeRows {

    static final int PAGE = 50;

    /** A row about to be kept, with what the register and the list itself know of it. */
    record New(
            ListedRow listed,
            int family,
            Kept.Typed typed,
            @Nullable UUID already,
            boolean known,
            List<Integer> repeats) {

        String state() {
            return listed.held() ? "held" : already == null ? "good" : "already";
        }
    }

    private static final String SELECT = """
            select r.intake_id, r.line, r.family, r.sealed, r.state, r.repeats, r.person_id, p.household_id, h.number
            from registration.intake_row r
            left join registration.person p on p.id = r.person_id
            left join registration.household h on h.id = p.household_id
            where r.intake_id = :id\s""";

    private final JdbcClient db;
    private final JdbcTemplate batches;
    private final RowContents contents;

    IntakeRows(JdbcClient db, JdbcTemplate batches, RowContents contents) {
        this.db = db;
        this.batches = batches;
        this.contents = contents;
    }

    void add(IntakeId id, List<New> rows, Officer officer) {
        batches.batchUpdate(
                """
                insert into registration.intake_row (intake_id, line, org_id, family, household, sealed, hash, state, warned, known, repeats, person_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """, rows.stream().map(row -> values(id, row, officer)).toList());
    }

    private Object[] values(IntakeId id, New row, Officer officer) {
        ListedRow listed = row.listed();
        return new Object[] {
            id.value(),
            listed.line(),
            officer.organisation().value(),
            row.family(),
            row.typed().household(),
            contents.seal(
                    id.value(),
                    listed.line(),
                    new RowContents.Content(
                            row.typed(), listed.cells(), heaviestFirst(listed.findings()), listed.row())),
            contents.mark(listed.hash()),
            row.state(),
            listed.findings().stream().anyMatch(finding -> finding.fault().weight() == Fault.Weight.WARNING),
            row.known(),
            row.repeats().toArray(Integer[]::new),
            row.already()
        };
    }

    private static List<Finding> heaviestFirst(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(finding -> finding.fault().weight()))
                .toList();
    }

    /** @param show all, held, known, warned or already */
    List<Kept> page(IntakeId id, String show, int page) {
        String which = switch (show) {
            case "held", "already" -> "and r.state = :show ";
            case "known" -> "and r.known ";
            case "warned" -> "and r.warned ";
            default -> "";
        };
        return db.sql(SELECT + which + "order by r.line limit :size offset :from")
                .param("id", id.value())
                .param("show", show)
                .param("size", PAGE)
                .param("from", page * PAGE)
                .query(this::kept)
                .list();
    }

    Map<Integer, Kept> lines(IntakeId id, Collection<Integer> lines) {
        return db
                .sql(SELECT + "and r.line = any(:lines)")
                .param("id", id.value())
                .param("lines", lines.toArray(Integer[]::new))
                .query(this::kept)
                .list()
                .stream()
                .collect(Collectors.toMap(Kept::line, Function.identity()));
    }

    List<Kept> held(IntakeId id) {
        return db.sql(SELECT + "and r.state = 'held' order by r.line")
                .param("id", id.value())
                .query(this::kept)
                .list();
    }

    /** The rows of the next families that wait to be stored, each family whole. */
    List<Kept> next(IntakeId id, int families) {
        return db.sql(SELECT + """
                and r.state = 'good' and r.family in (
                    select distinct g.family from registration.intake_row g
                    where g.intake_id = :id and g.state = 'good' order by g.family limit :families)
                order by r.family, r.line
                """)
                .param("id", id.value())
                .param("families", families)
                .query(this::kept)
                .list();
    }

    void discard(IntakeId id) {
        db.sql("delete from registration.intake_row where intake_id = :id")
                .param("id", id.value())
                .update();
    }

    private Kept kept(ResultSet rs, int n) throws SQLException {
        int line = rs.getInt("line");
        RowContents.Content content = contents.open(rs.getObject("intake_id", UUID.class), line, rs.getBytes("sealed"));
        UUID household = rs.getObject("household_id", UUID.class);
        return new Kept(
                line,
                rs.getInt("family"),
                content.typed(),
                content.cells(),
                content.findings(),
                content.row(),
                rs.getString("state"),
                Arrays.asList((Integer[]) array(rs.getArray("repeats"))),
                household == null
                        ? null
                        : new IntakePage.Registered(
                                rs.getObject("person_id", UUID.class), household, rs.getString("number")));
    }

    private static Object array(Array array) throws SQLException {
        return array.getArray();
    }
}
