package lt.tiltas.registration;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** One thing that is kept about a person: a permit, a stay, a goal, a look. */
public record RecordEntry(List<Fact> facts) {

    /**
     * @param name as in the file; its heading is the message key {@code record.field.<name>}
     * @param value a text, number, day, moment, yes or no, or a list of texts
     * @param prefix of a code's words: the message key is {@code <prefix><value>}; empty when the value is said as it is
     */
    public record Fact(String name, Object value, String prefix) {}

    /** The column that names an organisation. */
    public static final String ORGANISATION = "organisation";

    /**
     * Each column of a row that is not empty is a fact under the column's name.
     *
     * @param codes by column, before what the value stands in the messages
     */
    public static RowMapper<RecordEntry> row(Map<String, String> codes) {
        return (rs, n) -> {
            ResultSetMetaData columns = rs.getMetaData();
            List<Fact> facts = new ArrayList<>();
            for (int at = 1; at <= columns.getColumnCount(); at++) {
                String name = columns.getColumnLabel(at);
                Object value = value(rs, at, columns.getColumnTypeName(at));
                if (value != null && !value.equals("") && !value.equals(List.of())) {
                    facts.add(new Fact(name, value, codes.getOrDefault(name, "")));
                }
            }
            return new RecordEntry(List.copyOf(facts));
        };
    }

    private static @Nullable Object value(ResultSet rs, int at, String type) throws SQLException {
        return switch (type) {
            case "date" -> rs.getObject(at, LocalDate.class);
            case "timestamptz" -> rs.getObject(at, OffsetDateTime.class);
            case "_text" -> {
                Array list = rs.getArray(at);
                yield list == null ? null : Arrays.asList((String[]) list.getArray());
            }
            default -> rs.getObject(at);
        };
    }
}
