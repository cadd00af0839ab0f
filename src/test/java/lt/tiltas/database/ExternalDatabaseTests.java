package lt.tiltas.database;

import static lt.tiltas.database.DatabaseFolders.ask;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

/** A second embedded server plays the server outside: what an administrator's empty one would be. */
class ExternalDatabaseTests {

    @TempDir
    static Path folder;

    static EmbeddedDatabase outside;
    static DatabaseSettings settings;
    static String url;

    @BeforeAll
    static void start() throws SQLException {
        outside = EmbeddedDatabase.open(DatabaseFolders.in(folder.resolve("outside")));
        settings = DatabaseFolders.in(folder.resolve("data"));
        url = outside.app().url();
    }

    @AfterAll
    static void stop() {
        outside.close();
    }

    private static MockEnvironment login(String url, String role, String password) {
        return new MockEnvironment()
                .withProperty("spring.datasource.url", url)
                .withProperty("spring.datasource.username", role)
                .withProperty("spring.datasource.password", password);
    }

    private static void refuses(MockEnvironment login, String sentence) {
        assertThatThrownBy(() -> ExternalDatabase.open(settings, login))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(sentence);
    }

    @Test
    void an_empty_database_is_refused_until_an_administrator_prepared_it() throws SQLException {
        refuses(login(url, Bootstrap.APP, outside.app().password()), "empty or older than this Tiltas");

        PrepareDatabase.prepare(settings, outside.superuser("postgres"), "pass 'word", null);
        PrepareDatabase.prepare(settings, outside.superuser("postgres"), null, null);

        MockEnvironment app = login(url, Bootstrap.APP, "pass 'word");
        try (ExternalDatabase open = ExternalDatabase.open(settings, app);
                Connection connection = open.app().connect();
                Connection admin = outside.superuser(Bootstrap.DATABASE).connect()) {
            assertThat(ask(connection, "select count(*) from public.event_publication"))
                    .isEqualTo("0");
            assertThat(open.contextKey().base64())
                    .isEqualTo(ask(admin, "select encode(secret, 'base64') from keys.context_key"));
        }
    }

    @Test
    void what_is_wrong_with_the_connection_is_said_in_a_sentence() {
        refuses(login(url, Bootstrap.APP, "wrong"), "refuses the login tiltas_app");
        refuses(login("jdbc:postgresql://127.0.0.1:1/tiltas", Bootstrap.APP, "x"), "cannot be reached");
        refuses(
                login(
                        url.replace("/tiltas?", "/other?"),
                        Cluster.SUPERUSER,
                        outside.superuser("x").password()),
                "does not exist");
        refuses(
                login(url, Cluster.SUPERUSER, outside.superuser("x").password()),
                "may see past the rules of row-level security");
    }
}
