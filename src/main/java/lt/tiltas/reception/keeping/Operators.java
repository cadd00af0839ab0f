package lt.tiltas.reception.keeping;

import java.util.List;
import java.util.Map;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who may run a house that this officer keeps. */
@Repository
class Operators {

    private final JdbcClient db;

    Operators(JdbcClient db) {
        this.db = db;
    }

    /** By name: for the Agency everybody who runs houses, for others themselves and the partners. */
    List<Map.Entry<String, String>> of(Officer officer, Language language) {
        return db.sql("""
                select id, name_%s from access.published_organisation
                where kind = 'partner' or id = :own or :all and kind in ('agency', 'municipality') order by 2
                """.formatted(language.code()))
                .param("own", officer.organisation().value())
                .param("all", officer.organisation().equals(OrganisationId.AGENCY))
                .query((rs, n) -> Map.entry(rs.getString(1), rs.getString(2)))
                .list();
    }
}
