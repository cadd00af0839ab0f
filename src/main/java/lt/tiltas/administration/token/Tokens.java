package lt.tiltas.administration.token;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Role;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class Tokens {

    private final JdbcClient db;
    private final Clock clock;

    Tokens(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Asked at each request, so that a closed account or a withdrawn token counts at once. */
    Optional<Bearer> bearer(Token token) {
        return db.sql("select id, login, name, organisation_id, role, scopes from access.bearer(?)")
                .param(token.hash())
                .query((rs, n) -> new Bearer(
                        rs.getObject("id", UUID.class),
                        rs.getString("login"),
                        rs.getString("name"),
                        rs.getInt("organisation_id"),
                        rs.getString("role"),
                        (String[]) rs.getArray("scopes").getArray()))
                .optional();
    }

    /** The open account with this name. */
    Optional<Officer> named(String login) {
        return db.sql("select id, login, name, organisation_id, role, person_id from access.sign_in(?)")
                .param(login)
                .query((rs, n) -> new Officer(
                        rs.getObject("id", UUID.class),
                        rs.getString("login"),
                        rs.getString("name"),
                        new OrganisationId(rs.getInt("organisation_id")),
                        Role.of(rs.getString("role")),
                        rs.getObject("person_id", UUID.class)))
                .optional();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void openAccount(Token.New wanted, String name) {
        db.sql("""
                insert into access.account (login, name, organisation_id, role) values (?, ?, ?, ?)
                on conflict (login) do nothing
                """)
                .params(
                        wanted.login(),
                        name,
                        wanted.organisation().value(),
                        wanted.role().code())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void issue(Token token, Token.New wanted) {
        db.sql("""
                insert into access.api_token (account_id, organisation_id, secret_hash, scopes, valid_until)
                select a.id, a.organisation_id, :hash, :scopes, :until from access.account a where a.login = :login
                """)
                .param("hash", token.hash())
                .param("scopes", wanted.codes())
                .param(
                        "until",
                        wanted.validUntil()
                                .plusDays(1)
                                .atStartOfDay(clock.getZone())
                                .toOffsetDateTime())
                .param("login", wanted.login())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    List<Issued> all() {
        return db.sql("select * from access.published_token order by issued_at desc, id")
                .query((rs, n) -> issued(rs))
                .list();
    }

    /** False when there is none, or it was withdrawn before. */
    @Transactional(propagation = Propagation.MANDATORY)
    boolean withdraw(UUID token) {
        return db.sql("select access.withdraw_token(?)")
                .param(token)
                .query(Boolean.class)
                .single();
    }

    /** Valid until the midnight after the last day. */
    private Issued issued(ResultSet rs) throws SQLException {
        return new Issued(
                rs.getObject("id", UUID.class),
                rs.getString("login"),
                (String[]) rs.getArray("scopes").getArray(),
                rs.getObject("issued_at", OffsetDateTime.class),
                rs.getObject("valid_until", OffsetDateTime.class)
                        .atZoneSameInstant(clock.getZone())
                        .toLocalDate()
                        .minusDays(1),
                rs.getObject("withdrawn_at", OffsetDateTime.class));
    }
}
