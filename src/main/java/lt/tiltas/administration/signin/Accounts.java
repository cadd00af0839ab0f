package lt.tiltas.administration.signin;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Accounts {

    private final JdbcClient db;

    Accounts(JdbcClient db) {
        this.db = db;
    }

    /** One open account by its exact name; there is no other way to read one before signing in. */
    Optional<Account> named(String login) {
        return db.sql("select * from access.sign_in(:login)")
                .param("login", login)
                .query(Account.class)
                .optional();
    }
}
