package lt.tiltas.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** How to reach one database as one role. */
record Login(String url, String role, String password) {

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, role, password);
    }

    @Override
    public String toString() {
        return "Login[" + role + "]";
    }
}
