package lt.tiltas.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Who acts outside a page: a command names the officer it works as. */
@Repository
public class Officers {

    private final JdbcClient db;

    Officers(JdbcClient db) {
        this.db = db;
    }

    /** Whether nobody has an account yet. Asked as the system. */
    @Transactional(readOnly = true)
    public boolean none() {
        return db.sql("select not exists (select from access.account)")
                .query(Boolean.class)
                .single();
    }

    /** The names of these officers, as far as the reader may know them: colleagues yes, newcomers no. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<UUID, String> names(Collection<UUID> ids) {
        return db
                .sql("select id, name from access.account where id = any(:ids) and role <> 'newcomer'")
                .param("ids", ids.toArray(UUID[]::new))
                .query((rs, n) -> Map.entry(rs.getObject("id", UUID.class), rs.getString("name")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Whom one may ask to take over work. */
    public record Colleague(UUID id, String name) {}

    /** Open accounts of this role in this organisation, by name. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Colleague> at(OrganisationId organisation, Role role) {
        return db.sql("""
                select id, name from access.account
                where organisation_id = :organisation and role = :role and closed_at is null order by name collate "lt-x-icu", id
                """)
                .param("organisation", organisation.value())
                .param("role", role.code())
                .query(Colleague.class)
                .list();
    }

    /** A person's account is closed and names nobody any more. The function lets the data-protection officer only. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(Subject person) {
        db.sql("select access.forget_account(:person)")
                .param("person", person.value())
                .query((rs, n) -> n)
                .list();
    }

    /** The officer of the open account with exactly this login. */
    public Optional<Officer> named(String login) {
        return db.sql("select id, login, name, organisation_id, role, person_id from access.sign_in(:login)")
                .param("login", login)
                .query((rs, n) -> new Officer(
                        rs.getObject("id", UUID.class),
                        rs.getString("login"),
                        rs.getString("name"),
                        new OrganisationId(rs.getInt("organisation_id")),
                        Role.of(rs.getString("role")),
                        rs.getObject("person_id", UUID.class)))
                .optional();
    }
}
