package lt.tiltas.database;

/** The database which this program uses, open: its own server or somebody else's. */
sealed interface Database extends AutoCloseable permits EmbeddedDatabase, ExternalDatabase {

    Login app();

    Login migrate();

    ContextKey contextKey();

    MasterKey masterKey();

    IndexKey indexKey();

    @Override
    void close();
}
