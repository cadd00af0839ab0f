package lt.tiltas.administration;

import java.util.UUID;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's door to accounts. All of them have the password {@code demo}, hashed once. */
@Service
@Profile("demo")
public class DemoAccounts {

    /** @param person the newcomer the account belongs to, else null */
    public record Demo(
            UUID id,
            String login,
            String name,
            OrganisationId organisation,
            Role role,
            String language,
            @Nullable UUID person) {}

    private final JdbcClient db;
    private final String hash;

    DemoAccounts(JdbcClient db, PasswordEncoder passwords) {
        this.db = db;
        this.hash = passwords.encode("demo");
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void open(Demo demo) {
        db.sql("""
                insert into access.account (id, login, name, organisation_id, role, password_hash, language, person_id)
                values (:id, :login, :name, :organisation, :role, :hash, :language, :person)
                on conflict (id) do nothing
                """)
                .param("id", demo.id())
                .param("login", demo.login())
                .param("name", demo.name())
                .param("organisation", demo.organisation().value())
                .param("role", demo.role().code())
                .param("hash", hash)
                .param("language", demo.language())
                .param("person", demo.person())
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void open(int id, String kind, String lt, String en, String uk, String ru) {
        db.sql("insert into access.organisation values (?, ?, ?, ?, ?, ?) on conflict (id) do nothing")
                .params(id, kind, lt, en, uk, ru)
                .update();
    }
}
