package lt.tiltas.administration.account;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.administration.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts of officers. Row-level security leaves newcomers' accounts out, and lets only the administrator write. */
@Repository
public class StaffAccounts {

    private static final String SELECT = """
            select id, login, name, organisation_id, role, language, opened_at, closed_at from access.account
            """;

    private final JdbcClient db;

    StaffAccounts(JdbcClient db) {
        this.db = db;
    }

    List<StaffAccount> list(AccountSearch search, int limit, int offset) {
        return db.sql(SELECT + """
                where role <> 'newcomer'
                and (cast(:organisation as int) is null or organisation_id = :organisation)
                and (:role = '' or role = :role)
                and (:words = '' or login ^@ :words or strpos(upper(name), upper(:words)) > 0)
                order by organisation_id, name collate "lt-x-icu", id limit :limit offset :offset
                """)
                .param("organisation", search.organisation())
                .param("role", search.roleOrEmpty())
                .param("words", search.trimmedWords())
                .param("limit", limit)
                .param("offset", offset)
                .query(StaffAccount.class)
                .list();
    }

    boolean hasAdministrator() {
        return db.sql("select exists (select from access.account where role = 'admin' and closed_at is null)")
                .query(Boolean.class)
                .single();
    }

    /** Id and name of every officer, closed accounts too: their looks stay. */
    public List<Entry<String, String>> names() {
        return db.sql("""
                select id, name from access.account where role <> 'newcomer' order by name collate "lt-x-icu", id
                """)
                .query((rs, n) -> Map.entry(rs.getString("id"), rs.getString("name")))
                .list();
    }

    Optional<StaffAccount> find(AccountId id) {
        return db.sql(SELECT + "where id = :id and role <> 'newcomer'")
                .param("id", id.value())
                .query(StaffAccount.class)
                .optional();
    }

    List<StaffAccount.Event> events(AccountId id) {
        return db.sql("""
                select e.kind, e.at, coalesce(a.name, '') as by
                from access.account_event e left join access.account a on a.id = e.made_by
                where e.account_id = :id order by e.at desc, e.id
                """)
                .param("id", id.value())
                .query(StaffAccount.Event.class)
                .list();
    }

    /** The new account's id; empty when the login is taken, by a newcomer's account too. */
    Optional<UUID> open(NewAccount account, String hash) {
        UUID id = UUID.randomUUID();
        int opened = db.sql("""
                insert into access.account (id, login, name, organisation_id, role, language, password_hash, must_change)
                values (:id, :login, :name, :organisation, :role, :language, :hash, true)
                on conflict (login) do nothing
                """)
                .param("id", id)
                .param("login", account.login())
                .param("name", account.name().strip())
                .param("organisation", account.organisation())
                .param("role", account.role())
                .param("language", account.language())
                .param("hash", hash)
                .update();
        return opened == 0 ? Optional.empty() : Optional.of(id);
    }

    boolean close(AccountId id) {
        return changed("closed_at = clock_timestamp()", "closed_at is null", id);
    }

    boolean reopen(AccountId id) {
        return changed("closed_at = null", "closed_at is not null", id);
    }

    boolean password(AccountId id, String hash) {
        return db.sql("""
                update access.account set password_hash = :hash, must_change = true, version = version + 1 where id = :id
                """).param("hash", hash).param("id", id.value()).update() == 1;
    }

    void record(AccountId id, String kind, Officer by) {
        db.sql("insert into access.account_event (account_id, kind, made_by) values (:id, :kind, :by)")
                .param("id", id.value())
                .param("kind", kind)
                .param("by", by.id())
                .update();
    }

    private boolean changed(String change, String still, AccountId id) {
        return db.sql("update access.account set " + change + ", version = version + 1 where id = :id and " + still)
                        .param("id", id.value())
                        .update()
                == 1;
    }
}
