package lt.tiltas.database;

import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Brings a database to this version: the built-in one, or with an administrator's login one on a server outside. */
@Command(
        name = "migrate",
        description = "Bring the database to this version; with an administrator's login also prepare a server outside")
public final class PrepareDatabase implements Callable<Integer> {

    @Option(names = "--admin-url", paramLabel = "URL", description = "jdbc:postgresql://host:port/postgres")
    private @Nullable String adminUrl;

    @Option(names = "--admin-user", paramLabel = "NAME", defaultValue = "postgres")
    private String adminUser = "postgres";

    @Option(names = "--admin-password", paramLabel = "PASSWORD", interactive = true, arity = "0..1", defaultValue = "")
    private String adminPassword = "";

    @Option(names = "--app-password", paramLabel = "PASSWORD", description = "for tiltas_app; else made and shown once")
    private @Nullable String appPassword;

    @Option(
            names = "--migrate-password",
            paramLabel = "PASSWORD",
            description = "for tiltas_migrate; else made and shown")
    private @Nullable String migratePassword;

    @Mixin
    private ConsoleSettings settings = new ConsoleSettings();

    @Override
    public Integer call() {
        if (adminUrl != null) {
            prepare(settings.database(), new Login(adminUrl, adminUser, adminPassword), appPassword, migratePassword);
        } else if (ExternalDatabase.isSetIn(settings.environment())) {
            Migrations.run(migrateLogin(settings.environment()));
        } else {
            try (EmbeddedDatabase database =
                    EmbeddedDatabase.open(settings.database().joining())) {
                Migrations.run(database.migrate());
            }
        }
        System.out.println("The database is ready for this version.");
        return 0;
    }

    static void prepare(
            DatabaseSettings settings, Login admin, @Nullable String appPassword, @Nullable String migratePassword) {
        Login inside = new Login(databaseOf(admin.url()), admin.role(), admin.password());
        String migrate = migratePassword == null ? generated(Bootstrap.MIGRATE) : migratePassword;
        try (Connection server = admin.connect()) {
            ExternalDatabase.requireVersion(server);
            boolean first = !Bootstrap.exists(server, "select from pg_roles where rolname = 'tiltas_app'");
            Bootstrap.server(server);
            Bootstrap.password(server, Bootstrap.MIGRATE, migrate);
            if (first || appPassword != null) {
                Bootstrap.password(server, Bootstrap.APP, appPassword == null ? generated(Bootstrap.APP) : appPassword);
            }
        } catch (SQLException e) {
            throw ExternalDatabase.refused(admin, e);
        }
        try (Connection database = inside.connect()) {
            Bootstrap.database(database);
            Bootstrap.key(database, agreedKey(settings, Bootstrap.key(database)));
            DataFolder folder = new DataFolder(settings.data());
            if (settings.masterKey() == null) {
                folder.create().masterKey();
            }
            if (settings.indexKey() == null) {
                folder.create().indexKey();
            }
        } catch (SQLException e) {
            throw ExternalDatabase.refused(inside, e);
        }
        Migrations.run(new Login(inside.url(), Bootstrap.MIGRATE, migrate));
    }

    /** The setting counts first, then the file, then what the database has; the file is written when there is none. */
    private static ContextKey agreedKey(DatabaseSettings settings, @Nullable ContextKey inDatabase) {
        if (settings.contextKey() != null) {
            return ContextKey.ofBase64(settings.contextKey());
        }
        DataFolder folder = new DataFolder(settings.data()).create();
        if (inDatabase != null) {
            return ContextKey.ofBase64(folder.secret("context.key", inDatabase.base64()));
        }
        return folder.contextKey();
    }

    private static Login migrateLogin(Environment environment) {
        String password = environment.getProperty("spring.flyway.password");
        if (password == null) {
            throw new CannotStart("The database is outside: give --admin-url, --admin-user and --admin-password, or the"
                    + " password of tiltas_migrate as spring.flyway.password.");
        }
        return new Login(
                environment.getRequiredProperty("spring.datasource.url"),
                environment.getProperty("spring.flyway.user", Bootstrap.MIGRATE),
                password);
    }

    private static String generated(String role) {
        String password = (UUID.randomUUID().toString() + UUID.randomUUID()).replace("-", "");
        System.out.println("Password of " + role + " (shown only now): " + password);
        return password;
    }

    static String databaseOf(String url) {
        if (!url.startsWith("jdbc:postgresql://")) {
            throw new CannotStart("The --admin-url must look like jdbc:postgresql://host:5432/postgres.");
        }
        URI server = URI.create(url.substring("jdbc:".length()));
        String parameters = server.getRawQuery() == null ? "" : "?" + server.getRawQuery();
        return "jdbc:postgresql://" + server.getRawAuthority() + "/" + Bootstrap.DATABASE + parameters;
    }
}
