package lt.tiltas.preparedness.review;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import lt.tiltas.access.Owner;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.stereotype.Component;

/** What stands in the whole database, table by table. */
@Component
class AllTables {

    private final Owner owner;
    private final FlywayConnectionDetails login;

    AllTables(Owner owner, FlywayConnectionDetails login) {
        this.owner = owner;
        this.login = login;
    }

    /** Each table's rows but this drill's, as a checksum; read past row-level security in a transaction that is thrown away. */
    Map<String, String> but(List<String> own) {
        List<String> tables = owner.rows("""
                select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema|scratch)' order by 1
                """);
        Map<String, String> found = new TreeMap<>();
        try (var connection =
                        DriverManager.getConnection(login.getJdbcUrl(), login.getUsername(), login.getPassword());
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String table : tables) {
                statement.execute("alter table " + table + " no force row level security");
                try (var rows =
                        statement.executeQuery("select count(*), sum(hashtextextended(t::text, 0)::numeric) from "
                                + table + " t where t::text !~ '" + String.join("|", own) + "'")) {
                    rows.next();
                    found.put(table, rows.getString(1) + " " + rows.getString(2));
                }
            }
            connection.rollback();
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
