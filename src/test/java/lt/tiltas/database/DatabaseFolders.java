package lt.tiltas.database;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What the tests of the server share: settings on a folder of their own, statements, a second program. */
final class DatabaseFolders {

    static final Path BINARIES = Path.of(System.getProperty("tiltas.data", "target/test-data"), "bin");

    private DatabaseFolders() {}

    static DatabaseSettings in(Path folder) {
        return DatabaseSettings.in(folder).withBinaries(BINARIES);
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    static String ask(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return String.valueOf(row.getString(1));
        }
    }

    static Process otherProgramOn(Path folder) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Process program = new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        OtherProgram.class.getName(),
                        folder.toString())
                .redirectError(new File("target/other-program.log"))
                .start();
        int ready;
        do {
            ready = program.getInputStream().read();
        } while (ready != -1 && ready != OtherProgram.READY);
        if (ready == -1) {
            throw new IOException("the other program did not start; see target/other-program.log");
        }
        return program;
    }

    static final class OtherProgram {

        static final char READY = '!';

        private OtherProgram() {}

        public static void main(String[] arguments) throws Exception {
            EmbeddedDatabase database = EmbeddedDatabase.open(in(Path.of(arguments[0])));
            try (Connection app = database.superuser(Bootstrap.DATABASE).connect()) {
                run(app, "create table if not exists kept (n int)");
                run(app, "insert into kept values (1), (2), (3)");
            }
            System.out.println(READY);
            System.out.flush();
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
