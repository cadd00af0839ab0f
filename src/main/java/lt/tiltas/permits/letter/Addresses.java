package lt.tiltas.permits.letter;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.registration.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where families live today, as lines for an envelope: the house where they stay, or the address they have told. Read only to be printed. */
@Repository
class Addresses {

    private final JdbcClient db;

    Addresses(JdbcClient db) {
        this.db = db;
    }

    /** Of whom no address is known, or the reader may not know it, is not in it. */
    Map<HouseholdId, List<String>> of(Collection<HouseholdId> households) {
        Map<HouseholdId, List<String>> lines = new HashMap<>();
        db.sql("""
                select distinct on (a.household_id) a.household_id, a.house, a.address, m.name_lt
                from reception.published_address a join access.published_organisation m on m.id = a.municipality
                where a.household_id = any(:households) and a.during @> current_date
                order by a.household_id, lower(a.during) desc, a.house nulls last
                """)
                .param("households", households.stream().map(HouseholdId::value).toArray(UUID[]::new))
                .query(rs -> {
                    List<String> one = new ArrayList<>();
                    if (rs.getString("house") != null) {
                        one.add(rs.getString("house"));
                    }
                    one.add(rs.getString("address"));
                    one.add(rs.getString("name_lt"));
                    lines.put(new HouseholdId(rs.getObject("household_id", UUID.class)), List.copyOf(one));
                });
        return lines;
    }

    List<String> of(HouseholdId household) {
        return of(List.of(household)).getOrDefault(household, List.of());
    }
}
