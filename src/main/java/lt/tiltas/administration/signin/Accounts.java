package lt.tiltas.administration.signin;

import java.util.Optional;
import lt.tiltas.access.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Repository;

@Repository
public class Accounts {

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

    /** Whether this is the open account's password. */
    public boolean proves(String login, String password, PasswordEncoder passwords) {
        return named(login).map(Account::passwordHash).stream().anyMatch(hash -> passwords.matches(password, hash));
    }

    /** Empty when the account is closed or is no longer what the person signed in as. */
    Optional<Standing> standing(Officer officer) {
        return db.sql("select access.standing(:id, :organisation, :role) as standing")
                .param("id", officer.id())
                .param("organisation", officer.organisation().value())
                .param("role", officer.role().code())
                .query((rs, n) -> Optional.ofNullable(rs.getString("standing")).map(Standing::of))
                .single();
    }
}
