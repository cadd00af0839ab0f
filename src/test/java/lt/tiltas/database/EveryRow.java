package lt.tiltas.database;

import jakarta.annotation.PreDestroy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Past every policy and trigger, as nobody in the program can: for tests that must see all that is left of somebody. */
@Component
public class EveryRow {

    private final EmbeddedDatabase database;
    private @Nullable Connection open;

    EveryRow(Database database) {
        this.database = (EmbeddedDatabase) database;
    }

    private Connection connection() throws SQLException {
        if (open == null || open.isClosed()) {
            open = database.superuser(Bootstrap.DATABASE).connect();
            try (Statement statement = open.createStatement()) {
                statement.execute("set session_replication_role = replica");
            }
        }
        return open;
    }

    @PreDestroy
    void close() throws SQLException {
        if (open != null) {
            open.close();
        }
    }

    /** The first column of each row; a null is left out. */
    public List<String> values(String sql) {
        try (Statement statement = connection().createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> all = new ArrayList<>();
            while (rows.next()) {
                String value = rows.getString(1);
                if (value != null) {
                    all.add(value);
                }
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** Without triggers. @return whether the constraints let it */
    public boolean change(String sql) {
        try (Statement statement = connection().createStatement()) {
            statement.execute(sql);
            return true;
        } catch (SQLException e) {
            return false;
        }
    }
}
