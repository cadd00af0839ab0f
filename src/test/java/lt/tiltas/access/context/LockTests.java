package lt.tiltas.access.context;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import lt.tiltas.TiltasTest;
import lt.tiltas.access.As;
import lt.tiltas.access.Owner;
import lt.tiltas.access.Written;
import lt.tiltas.database.ContextKey;
import lt.tiltas.registration.Given;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The second lock as a thief meets it: with SQL in the hand, without the key. */
@TiltasTest
class LockTests {

    @Autowired
    DataSource pool;

    @Autowired
    ContextSigner signer;

    @Autowired
    ContextKey key;

    @Autowired
    Clock clock;

    @Autowired
    As as;

    @Autowired
    Given given;

    @Autowired
    Owner owner;

    @Autowired
    JdbcClient db;

    @Test
    void the_right_context_opens() throws SQLException {
        try (Connection connection = begin()) {
            enter(connection, signer.sign(as.casemanager(19), pid(connection)));

            assertThat(organisation(connection)).isEqualTo("19");
            connection.rollback();
        }
    }

    @Test
    void a_forged_context_is_refused() throws SQLException {
        try (Connection connection = begin()) {
            String signed = signer.sign(as.casemanager(19), pid(connection));
            for (String forged : List.of(
                    signed.replace("|19|", "|21|"),
                    signed.replace("|casemanager|", "|system|"),
                    signed.substring(0, signed.length() - 1) + (signed.endsWith("0") ? "1" : "0"),
                    signed + "0",
                    "|" + signed,
                    pid(connection) + "||19|system||9999999999|",
                    "x")) {
                assertRefused(connection, forged);
            }
        }
    }

    @Test
    void an_expired_context_is_refused() throws SQLException {
        ContextSigner yesterday = new ContextSigner(key, Clock.offset(clock, Duration.ofDays(-1)));
        try (Connection connection = begin()) {
            assertRefused(connection, yesterday.sign(as.casemanager(19), pid(connection)));
        }
    }

    @Test
    void a_context_replayed_on_another_connection_is_refused() throws SQLException {
        try (Connection stolenFrom = begin();
                Connection connection = begin()) {
            assertRefused(connection, signer.sign(as.casemanager(19), pid(stolenFrom)));
            stolenFrom.rollback();
        }
    }

    @Test
    void a_context_ends_with_its_transaction() throws SQLException {
        try (Connection connection = begin()) {
            enter(connection, signer.sign(as.casemanager(19), pid(connection)));
            connection.commit();
            assertThat(organisation(connection)).isNull();
            enter(connection, signer.sign(as.casemanager(19), pid(connection)));
            connection.rollback();
            assertThat(organisation(connection)).isNull();
            connection.rollback();
        }
    }

    @Test
    void without_a_context_there_are_no_rows() {
        given.household(19, "Nobodyenko", "Olha");
        List<String> tables = owner.rows("""
                select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p', 'v') and n.nspname !~ '^(pg_|information_schema|scratch)'
                  and (has_table_privilege('tiltas_app', c.oid, 'select') or has_any_column_privilege('tiltas_app', c.oid, 'select'))
                  and not exists (select from pg_policy p where p.polrelid = c.oid and p.polname = 'open_by_design')
                """);

        assertThat(tables.stream()
                        .filter(table -> !Written.firstWords("open-views.txt").contains(table)))
                .hasSizeGreaterThan(12)
                .allSatisfy(table -> assertThat(db.sql("select count(*) from " + table)
                                .query(Long.class)
                                .single())
                        .as(table)
                        .isZero());
    }

    @Test
    void the_key_cannot_be_read() {
        assertThatThrownBy(() -> db.sql("select secret from keys.context_key")
                        .query(byte[].class)
                        .list())
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    private Connection begin() throws SQLException {
        Connection connection = pool.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private static void assertRefused(Connection connection, String context) throws SQLException {
        enter(connection, context);
        assertThatThrownBy(() -> organisation(connection)).as(context).isInstanceOf(SQLException.class);
        connection.rollback();
    }

    private static void enter(Connection connection, String context) throws SQLException {
        try (PreparedStatement set = connection.prepareStatement("select set_config('app.ctx', ?, true)")) {
            set.setString(1, context);
            set.execute();
        }
    }

    private static String organisation(Connection connection) throws SQLException {
        try (PreparedStatement ask = connection.prepareStatement("select access.org()");
                ResultSet row = ask.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    private static int pid(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getBackendPID();
    }
}
