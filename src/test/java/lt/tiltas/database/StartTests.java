package lt.tiltas.database;

import static lt.tiltas.database.DatabaseFolders.ask;
import static lt.tiltas.database.DatabaseFolders.otherProgramOn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

class StartTests {

    @TempDir
    Path folder;

    @Test
    void a_second_program_is_refused_or_joins_and_a_killed_one_leaves_no_server_behind_and_loses_nothing()
            throws Exception {
        Process other = otherProgramOn(folder);
        long server = Long.parseLong(
                Files.readAllLines(folder.resolve("postgres/postmaster.pid")).getFirst());
        try {
            assertThatThrownBy(() -> EmbeddedDatabase.open(DatabaseFolders.in(folder)))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("Another Tiltas (process " + other.pid() + ") is running on the data folder");
            try (EmbeddedDatabase joined =
                            EmbeddedDatabase.open(DatabaseFolders.in(folder).joining());
                    Connection app = joined.app().connect()) {
                assertThat(joined.joined()).isTrue();
                assertThat(ask(app, "select 1")).isEqualTo("1");
            }
            assertThat(ProcessHandle.of(server))
                    .as("leaving does not stop the server")
                    .isPresent();
        } finally {
            other.destroyForcibly().waitFor();
        }
        assertThat(ProcessHandle.of(server))
                .as("the server outlives a killed program")
                .isPresent();
        try (EmbeddedDatabase after = EmbeddedDatabase.open(DatabaseFolders.in(folder));
                Connection admin = after.superuser(Bootstrap.DATABASE).connect()) {
            assertThat(ask(admin, "select count(*) from kept")).isEqualTo("3");
            assertThat(Files.readAllLines(folder.resolve("postgres/postmaster.pid"))
                            .getFirst())
                    .isNotEqualTo(Long.toString(server));
        }
    }

    @Test
    void a_command_alone_starts_the_server_and_stops_it() throws Exception {
        try (EmbeddedDatabase alone =
                EmbeddedDatabase.open(DatabaseFolders.in(folder).joining())) {
            assertThat(alone.joined()).isFalse();
        }
        assertThat(folder.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void too_little_free_disk_is_said_in_a_sentence() {
        DatabaseSettings greedy =
                new DatabaseSettings(folder, null, DataSize.ofTerabytes(900), false, false, null, null, null);
        assertThatThrownBy(() -> EmbeddedDatabase.open(greedy))
                .isInstanceOf(CannotStart.class)
                .hasMessageMatching("Only \\d+ MB are free on the disk of .* and at least \\d+ MB are needed; .*");
    }

    @Test
    void a_data_folder_which_cannot_be_written_is_said_in_a_sentence() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> EmbeddedDatabase.open(DatabaseFolders.in(file)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be written");
    }

    @Test
    void data_of_another_major_version_is_left_alone() throws Exception {
        Files.createDirectories(folder.resolve("postgres"));
        Files.writeString(folder.resolve("postgres/PG_VERSION"), "17\n");
        assertThatThrownBy(() -> EmbeddedDatabase.open(DatabaseFolders.in(folder)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("belongs to PostgreSQL 17");
    }

    @Test
    void fresh_never_empties_a_folder_with_real_data() throws Exception {
        Files.createDirectories(folder.resolve("postgres"));
        DatabaseSettings fresh = new DatabaseSettings(
                folder, DatabaseFolders.BINARIES, DataSize.ofMegabytes(1), false, true, null, null, null);
        assertThatThrownBy(() -> EmbeddedDatabase.open(fresh))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("will not be emptied");
    }
}
