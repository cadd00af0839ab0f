package lt.tiltas.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A part that is one statement with the parameters {@code person} and {@code household}; each column is a fact.
 *
 * @param codes by column, before what its value stands in the messages; {@code country} and {@code language} are named as such
 * @param opening of what lies locked in a row
 */
public record QueriedPart(
        JdbcClient db, int order, String name, boolean care, Map<String, String> codes, String sql, Opening opening)
        implements RecordPart {

    /** Puts what is locked in the row into the place of its locked columns. */
    @FunctionalInterface
    public interface Opening {

        RecordEntry open(RecordEntry readable, ResultSet rs) throws SQLException;
    }

    public QueriedPart(JdbcClient db, int order, String name, boolean care, Map<String, String> codes, String sql) {
        this(db, order, name, care, codes, sql, (readable, rs) -> readable);
    }

    @Override
    public List<RecordEntry> of(PersonId person, HouseholdId household) {
        RowMapper<RecordEntry> readable = RecordEntry.row(codes);
        return db.sql(sql)
                .param("person", person.value())
                .param("household", household.value())
                .query((rs, n) -> opening.open(readable.mapRow(rs, n), rs))
                .list();
    }
}
