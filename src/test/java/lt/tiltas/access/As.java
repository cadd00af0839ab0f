package lt.tiltas.access;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import lt.tiltas.access.context.CurrentOfficer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Acts as an officer, with the officer's own context in the database: {@code as.registrar()}, {@code as.at(19, CASEMANAGER)}. */
@Component
public class As {

    private final TransactionTemplate transaction;
    private final JdbcClient db;

    As(TransactionTemplate transaction, JdbcClient db) {
        this.transaction = new TransactionTemplate(transaction.getTransactionManager());
        this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        this.db = db;
    }

    public Officer registrar() {
        return at(2, Role.REGISTRAR);
    }

    public Officer coordinator() {
        return at(3, Role.COORDINATOR);
    }

    public Officer casemanager(int municipality) {
        return at(municipality, Role.CASEMANAGER);
    }

    /** The one officer of this role in this organisation, with an account. */
    public Officer at(int organisation, Role role) {
        return account(new UUID(organisation, role.ordinal()), organisation, role, null);
    }

    public Officer newcomer(UUID person) {
        return account(
                new UUID(person.getMostSignificantBits(), person.getLeastSignificantBits() ^ 1),
                3,
                Role.NEWCOMER,
                person);
    }

    private Officer account(UUID id, int organisation, Role role, UUID self) {
        String login = role.code() + "-" + organisation + (self == null ? "" : "-" + self);
        run(
                Officer.SYSTEM,
                () -> db.sql("""
                insert into access.account (id, login, name, organisation_id, role, person_id)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
                        .params(id, login, login, organisation, role.code(), self)
                        .update());
        return new Officer(id, login, login, new OrganisationId(organisation), role, self);
    }

    /** In a transaction of its own, committed. */
    public <T> T run(Officer officer, Supplier<T> work) {
        return CurrentOfficer.as(officer, () -> transaction.execute(status -> work.get()));
    }

    public void run(Officer officer, Runnable work) {
        run(officer, () -> {
            work.run();
            return null;
        });
    }

    /** For MockMvc: {@code mvc.get().uri("/desk").with(As.signedIn(officer))}. */
    public static RequestPostProcessor signedIn(Officer officer) {
        return authentication(UsernamePasswordAuthenticationToken.authenticated(officer, null, List.of()));
    }
}
