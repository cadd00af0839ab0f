package lt.tiltas.database;

import static lt.tiltas.database.DatabaseFolders.ask;
import static lt.tiltas.database.DatabaseFolders.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTests {

    @TempDir
    static Path folder;

    static EmbeddedDatabase database;

    @BeforeAll
    static void start() {
        database = EmbeddedDatabase.open(DatabaseFolders.in(folder));
    }

    @AfterAll
    static void stop() {
        database.close();
        assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist();
        assertThat(folder.resolve("postgres.port")).doesNotExist();
    }

    @Test
    void what_is_committed_survives_a_power_cut() throws SQLException {
        try (Connection app = database.app().connect()) {
            assertThat(ask(app, "show fsync")).isEqualTo("on");
            assertThat(ask(app, "show synchronous_commit")).isEqualTo("on");
            assertThat(ask(app, "show full_page_writes")).isEqualTo("on");
            assertThat(ask(app, "show data_checksums")).isEqualTo("on");
        }
    }

    @Test
    void nobody_from_outside_can_knock() throws SQLException {
        try (Connection admin = database.superuser("postgres").connect()) {
            assertThat(ask(admin, "show listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(admin, "show unix_socket_directories")).isEmpty();
            assertThat(ask(
                            admin,
                            "select count(*) from pg_hba_file_rules where auth_method not in"
                                    + " ('scram-sha-256', 'reject')"))
                    .isEqualTo("0");
        }
    }

    @Test
    void no_login_works_without_its_password() {
        for (String role : new String[] {Cluster.SUPERUSER, Bootstrap.MIGRATE, Bootstrap.APP}) {
            Login guessed = new Login(database.app().url(), role, "guess");
            assertThatThrownBy(guessed::connect)
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password");
        }
    }

    @Test
    void values_of_failed_statements_do_not_reach_the_log() throws SQLException {
        try (Connection app = database.app().connect()) {
            assertThat(ask(app, "show log_parameter_max_length_on_error")).isEqualTo("0");
            assertThat(ask(database.superuser("postgres").connect(), "show log_error_verbosity"))
                    .isEqualTo("terse");
        }
    }

    @Test
    void text_is_sorted_as_lithuanians_sort_it() throws SQLException {
        try (Connection app = database.app().connect()) {
            assertThat(
                            ask(
                                    app,
                                    "select string_agg(w, ' ' order by w) from unnest('{zebras,šuo,Čia,cukrus,sala}'::text[]) w"))
                    .isEqualTo("cukrus Čia sala šuo zebras");
        }
    }

    @Test
    void the_app_cannot_read_the_signing_key() throws SQLException {
        try (Connection app = database.app().connect()) {
            assertThatThrownBy(() -> ask(app, "select secret from keys.context_key"))
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void the_database_and_the_program_hold_the_same_key() throws SQLException {
        try (Connection migrate = database.migrate().connect()) {
            String inDatabase = ask(migrate, "select encode(secret, 'base64') from keys.context_key where id = 1");
            assertThat(inDatabase).isEqualTo(database.contextKey().base64());
        }
        assertThat(database.contextKey().toString())
                .doesNotContain(database.contextKey().base64());
    }

    @Test
    void the_app_cannot_become_the_owner_nor_make_a_table() throws SQLException {
        try (Connection app = database.app().connect()) {
            assertThatThrownBy(() -> run(app, "set role tiltas_owner")).hasMessageContaining("permission denied");
            assertThatThrownBy(() -> run(app, "create table public.x (n int)"))
                    .hasMessageContaining("permission denied");
            assertThatThrownBy(() -> run(app, "create temp table x (n int)")).hasMessageContaining("permission denied");
        }
    }

    @Test
    void what_migrations_make_belongs_to_the_owner() throws SQLException {
        try (Connection migrate = database.migrate().connect()) {
            assertThat(ask(migrate, "select current_user")).isEqualTo(Bootstrap.OWNER);
        }
    }

    @Test
    void the_bootstrap_can_be_repeated() throws SQLException {
        try (Connection admin = database.superuser(Bootstrap.DATABASE).connect()) {
            Bootstrap.server(admin);
            Bootstrap.database(admin);
            Bootstrap.key(admin, database.contextKey());
            assertThat(ask(admin, "select count(*) from keys.context_key")).isEqualTo("1");
        }
    }

    @Test
    void only_this_user_can_open_the_folder_and_the_secrets() throws Exception {
        try (Stream<Path> secrets = Files.list(folder.resolve("secret"))) {
            assertThat(secrets)
                    .hasSize(4)
                    .allSatisfy(secret -> assertThat(mode(secret)).isEqualTo("rw-------"));
        }
        assertThat(mode(folder.resolve("secret"))).isEqualTo("rwx------");
        assertThat(mode(folder.resolve("postgres"))).isEqualTo("rwx------");
    }

    @Test
    void contexts_of_one_process_share_the_server() {
        try (EmbeddedDatabase second = EmbeddedDatabase.open(DatabaseFolders.in(folder))) {
            assertThat(second.port()).isEqualTo(database.port());
        }
        assertThat(folder.resolve("postgres.port")).exists();
    }

    private static String mode(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
