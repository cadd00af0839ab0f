package lt.tiltas.access;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The organisations by name. Public reference data: read once, kept. */
@Repository
public class Organisations {

    /** @param kind ministry, migration, agency, municipality or partner */
    public record Organisation(int id, String kind, String nameLt, String nameEn, String nameUk, String nameRu) {

        /** @param language lt, en, uk or ru */
        public String name(String language) {
            return switch (language) {
                case "lt" -> nameLt;
                case "uk" -> nameUk;
                case "ru" -> nameRu;
                default -> nameEn;
            };
        }
    }

    private final JdbcClient db;
    private final Map<Integer, Organisation> known = new ConcurrentHashMap<>();

    Organisations(JdbcClient db) {
        this.db = db;
    }

    /** @throws NotHere when there is no organisation with this id */
    public Organisation get(OrganisationId id) {
        if (!known.containsKey(id.value())) {
            db.sql("select id, kind, name_lt, name_en, name_uk, name_ru from access.organisation")
                    .query(Organisation.class)
                    .list()
                    .forEach(organisation -> known.put(organisation.id(), organisation));
        }
        Organisation found = known.get(id.value());
        if (found == null) {
            throw new NotHere("organisation " + id);
        }
        return found;
    }

    /** In the order of the lists in which one is chosen: the state first, then municipalities, then partners. */
    public List<Organisation> all() {
        return db.sql("""
                select id, kind, name_lt, name_en, name_uk, name_ru from access.organisation
                order by id > 100, id > 10, name_lt collate "lt-x-icu"
                """).query(Organisation.class).list();
    }

    public String name(OrganisationId id, String language) {
        return get(id).name(language);
    }
}
