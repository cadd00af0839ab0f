package lt.tiltas.administration.own;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The two things an officer may change in the own account; the functions know whose it is by the signed context. */
@Repository
class OwnAccounts {

    private final JdbcClient db;

    OwnAccounts(JdbcClient db) {
        this.db = db;
    }

    void language(String code) {
        db.sql("select access.choose_own_language(:code)")
                .param("code", code)
                .query((rs, n) -> 1)
                .single();
    }

    void password(String hash) {
        db.sql("select access.change_own_password(:hash)")
                .param("hash", hash)
                .query((rs, n) -> 1)
                .single();
    }
}
