package lt.tiltas.registration;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What one module erases of a person in its own tables (Regulation (EU) 2016/679, article 17). A bean of the module; it is called in the
 * erasure's own transaction, in the context of the data-protection officer, after registration has erased the person.
 *
 * @param sql calls the module's function with the parameters {@code person} and {@code homes}: the households of which nobody is left,
 *     and with them what is written about the whole family
 */
public record ErasedPart(JdbcClient db, String sql) {

    public void erase(PersonId person, List<HouseholdId> homes) {
        db.sql(sql)
                .param("person", person.value())
                .param("homes", homes.stream().map(HouseholdId::value).toArray(UUID[]::new))
                .query((rs, n) -> n)
                .list();
    }
}
