package lt.tiltas.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.env.Environment;

/** A server which somebody else runs. Tiltas has the working login only and changes nothing in its structure. */
record ExternalDatabase(Login app, ContextKey contextKey, MasterKey masterKey, IndexKey indexKey) implements Database {

    private static final Logger LOG = LoggerFactory.getLogger(ExternalDatabase.class);
    private static final int OLDEST = 15;
    private static final String PREPARE = "; run `migrate` with the login of an administrator first.";

    static boolean isSetIn(Environment environment) {
        return !environment.getProperty("spring.datasource.url", "").isBlank();
    }

    static ExternalDatabase open(DatabaseSettings settings, Environment environment) {
        Login app = new Login(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getProperty("spring.datasource.username", Bootstrap.APP),
                environment.getProperty("spring.datasource.password", ""));
        try (Connection connection = app.connect()) {
            requireVersion(connection);
            requireModest(connection);
            requireMigrated(connection);
        } catch (SQLException e) {
            throw refused(app, e);
        }
        LOG.info("Data folder {} with the database {}", new DataFolder(settings.data()).root(), withoutParameters(app));
        return new ExternalDatabase(app, key(settings), masterKey(settings), indexKey(settings));
    }

    static CannotStart refused(Login login, SQLException e) {
        String state = String.valueOf(e.getSQLState());
        String where = withoutParameters(login);
        if (state.startsWith("28") || state.equals("08004")) {
            return new CannotStart(
                    "The database " + where + " refuses the login " + login.role()
                            + "; check spring.datasource.username and spring.datasource.password.",
                    e);
        }
        if (state.equals("3D000")) {
            return new CannotStart("The database " + where + " does not exist" + PREPARE, e);
        }
        if (state.startsWith("08")) {
            return new CannotStart(
                    "The database " + where + " cannot be reached; check spring.datasource.url and"
                            + " that the server runs.",
                    e);
        }
        return new CannotStart("The database " + where + " cannot be used: " + e.getMessage(), e);
    }

    static void requireVersion(Connection connection) throws SQLException {
        int major = connection.getMetaData().getDatabaseMajorVersion();
        if (major < OLDEST) {
            throw new CannotStart("The database server is PostgreSQL " + major + "; Tiltas needs " + OLDEST
                    + " or newer, and works best with " + Cluster.MAJOR + ".");
        }
    }

    private static void requireModest(Connection connection) throws SQLException {
        String tooStrong = """
                select from pg_roles where rolname = current_user and (rolsuper or rolbypassrls
                 or exists (select from pg_roles o where o.rolname = 'tiltas_owner' and pg_has_role(o.oid, 'member')))
                """;
        if (Bootstrap.exists(connection, tooStrong)) {
            throw new CannotStart("The login in spring.datasource.username may see past the rules of row-level"
                    + " security; use tiltas_app.");
        }
    }

    private static void requireMigrated(Connection connection) throws SQLException {
        List<String> missing = Migrations.missing(connection);
        if (!missing.isEmpty()) {
            throw new CannotStart("The database is empty or older than this Tiltas (" + missing.size()
                    + " scripts are missing, the first is " + missing.getFirst() + ")" + PREPARE);
        }
    }

    private static ContextKey key(DatabaseSettings settings) {
        if (settings.contextKey() != null) {
            return ContextKey.ofBase64(settings.contextKey());
        }
        return holding("context", settings).contextKey();
    }

    /** Not made here: two programs would each make their own, and neither read what the other has locked. */
    private static MasterKey masterKey(DatabaseSettings settings) {
        if (settings.masterKey() != null) {
            return MasterKey.ofBase64(settings.masterKey());
        }
        return holding("master", settings).masterKey();
    }

    private static IndexKey indexKey(DatabaseSettings settings) {
        return settings.indexKey() != null
                ? IndexKey.ofBase64(settings.indexKey())
                : holding("index", settings).indexKey();
    }

    private static DataFolder holding(String key, DatabaseSettings settings) {
        DataFolder folder = new DataFolder(settings.data());
        String file = key + ".key";
        if (!folder.hasSecret(file)) {
            throw new CannotStart("The " + key + " key is missing; set tiltas." + key + "-key or put the file which"
                    + " `migrate` wrote at " + folder.secrets().resolve(file) + ".");
        }
        return folder;
    }

    private static String withoutParameters(Login login) {
        return login.url().replaceFirst("\\?.*", "");
    }

    @Override
    public Login migrate() {
        throw new IllegalStateException("Migrations of a database outside are run by `migrate` only");
    }

    @Override
    public void close() {
        // Nothing of ours runs.
    }
}
