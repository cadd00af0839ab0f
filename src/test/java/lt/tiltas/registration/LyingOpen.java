package lt.tiltas.registration;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.stereotype.Component;

/** Looks for words in every column of every table, past row-level security, as whoever has the tables would. */
@Component
public class LyingOpen {

    private final FlywayConnectionDetails login;

    LyingOpen(FlywayConnectionDetails login) {
        this.login = login;
    }

    /** @return the tables in which they stand: as text, as bytes (whole rows are read as text, bytes as hexadecimal) or as base64 */
    public List<String> tables(String words) throws SQLException {
        byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
        List<String> found = new ArrayList<>();
        try (Connection owner =
                        DriverManager.getConnection(login.getJdbcUrl(), login.getUsername(), login.getPassword());
                Statement sql = owner.createStatement()) {
            owner.setAutoCommit(false);
            for (String table : all(sql)) {
                sql.execute("alter table %s no force row level security".formatted(table));
                try (ResultSet rows = sql.executeQuery(
                        "select exists (select from %1$s t where t::text like any (array['%%%2$s%%', '%%%3$s%%', '%%%4$s%%']))"
                                .formatted(
                                        table,
                                        words,
                                        HexFormat.of().formatHex(bytes),
                                        Base64.getEncoder().withoutPadding().encodeToString(bytes)))) {
                    rows.next();
                    if (rows.getBoolean(1)) {
                        found.add(table);
                    }
                }
            }
            owner.rollback();
        }
        return found;
    }

    private static List<String> all(Statement sql) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = sql.executeQuery("""
                select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'keys')
                    and c.relforcerowsecurity
                """)) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }
}
