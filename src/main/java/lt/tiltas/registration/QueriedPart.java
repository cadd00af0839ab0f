package lt.tiltas.registration;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A part that is one statement with the parameters {@code person} and {@code household}; each column is a fact.
 *
 * @param codes by column, before what its value stands in the messages; {@code country} and {@code language} are named as such
 */
public record QueriedPart(JdbcClient db, int order, String name, boolean care, Map<String, String> codes, String sql)
        implements RecordPart {

    @Override
    public List<RecordEntry> of(PersonId person, HouseholdId household) {
        return db.sql(sql)
                .param("person", person.value())
                .param("household", household.value())
                .query(RecordEntry.row(codes))
                .list();
    }
}
