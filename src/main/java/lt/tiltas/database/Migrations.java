package lt.tiltas.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.modulith.core.ApplicationModuleIdentifiers;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.runtime.flyway.HasMigrationFiles;
import org.springframework.modulith.runtime.flyway.SpringModulithFlywayMigrationStrategy;

/** The scripts of all modules, in the order and with the history tables which the running program uses as well. */
final class Migrations {

    private static final String UNDEFINED_FUNCTION = "42883";
    private static final String HISTORY = "flyway_schema_history";

    private Migrations() {}

    static void run(Login migrate) {
        var modules = ApplicationModules.of("lt.tiltas");
        var strategy = new SpringModulithFlywayMigrationStrategy(
                ApplicationModuleIdentifiers.of(modules),
                new HasMigrationFiles(new PathMatchingResourcePatternResolver()));
        try {
            strategy.migrate(Flyway.configure()
                    .dataSource(migrate.url(), migrate.role(), migrate.password())
                    .locations("classpath:db/migration")
                    .load());
        } catch (FlywayException e) {
            String what =
                    String.valueOf(e.getMessage()).replaceAll("[\\s-]{2,}", " ").strip();
            throw new CannotStart("The database could not be brought to this version: " + what, e);
        }
    }

    /** Scripts on the class path which the database has not seen, as {@code module/script}. */
    static List<String> missing(Connection app) throws SQLException {
        Set<String> applied = applied(app);
        return known().filter(script -> !applied.contains(script)).sorted().toList();
    }

    private static Stream<String> known() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/V*.sql"))
                    .map(Migrations::moduleAndScript);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String moduleAndScript(Resource script) {
        try {
            String[] parts = script.getURL().getPath().split("/");
            return parts[parts.length - 2] + "/" + parts[parts.length - 1];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> applied(Connection app) throws SQLException {
        Set<String> applied = new HashSet<>();
        try (Statement statement = app.createStatement();
                ResultSet rows = statement.executeQuery("select history, script from public.applied_migrations()")) {
            while (rows.next()) {
                String history = rows.getString("history");
                String module = history.equals(HISTORY) ? "__root" : history.substring(HISTORY.length() + 1);
                applied.add(module + "/" + rows.getString("script"));
            }
            return applied;
        } catch (SQLException e) {
            if (UNDEFINED_FUNCTION.equals(e.getSQLState())) {
                return Set.of();
            }
            throw e;
        }
    }
}
