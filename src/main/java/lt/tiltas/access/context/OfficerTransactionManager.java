package lt.tiltas.access.context;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import lt.tiltas.access.Officer;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells the database who is asking, once per transaction. Done in {@code doBegin} and not in a listener: a listener
 * that fails leaves the connection bound to the thread. Nobody signed in means no context, and no context means no rows.
 */
class OfficerTransactionManager extends JdbcTransactionManager {

    private final ContextSigner signer;

    OfficerTransactionManager(DataSource dataSource, ContextSigner signer) {
        super(dataSource);
        this.signer = signer;
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, definition);
        var holder = (ConnectionHolder) TransactionSynchronizationManager.getResource(obtainDataSource());
        Connection connection = holder.getConnection();
        try {
            CurrentOfficer.get().ifPresent(officer -> enter(connection, officer));
        } catch (RuntimeException | Error e) {
            rollBackQuietly(connection);
            doCleanupAfterCompletion(transaction);
            throw new CannotCreateTransactionException("The database refused the officer's context", e);
        }
    }

    private void enter(Connection connection, Officer officer) {
        try (PreparedStatement set = connection.prepareStatement("select set_config('app.ctx', ?, true)")) {
            set.setString(
                    1,
                    signer.sign(officer, connection.unwrap(PGConnection.class).getBackendPID()));
            set.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void rollBackQuietly(Connection connection) {
        try {
            connection.rollback();
        } catch (SQLException ignored) {
            // the connection is going back to the pool, which tests it
        }
    }
}
