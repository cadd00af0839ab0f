package lt.tiltas.reception.aid;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is given, and how much of it is right on a day. */
@Repository
class AidKinds {

    private final JdbcClient db;

    AidKinds(JdbcClient db) {
        this.db = db;
    }

    List<AidKind> on(LocalDate day) {
        return db.sql("""
                select k.code, k.family, k.unit, k.standard, k.sex, k.age_from, k.age_to, k.name_lt, k.name_en, k.name_uk, k.name_ru,
                       n.quantity, n.every_months, n.value_cents, n.valid_from, n.source, n.certainty
                from reception.aid_kind k
                join reception.aid_norm n on n.kind = k.code and daterange(n.valid_from, n.valid_until, '[]') @> cast(:day as date)
                order by k.position
                """).param("day", day).query((rs, n) -> kind(rs)).list();
    }

    Map<String, AidKind> byCode(LocalDate day) {
        return on(day).stream()
                .collect(Collectors.toMap(AidKind::code, kind -> kind, (one, other) -> one, LinkedHashMap::new));
    }

    private static AidKind kind(ResultSet rs) throws SQLException {
        return new AidKind(
                rs.getString("code"),
                rs.getString("family"),
                rs.getString("unit"),
                rs.getObject("standard", Integer.class),
                new AidKind.Who(rs.getString("sex"), rs.getInt("age_from"), rs.getInt("age_to")),
                new AidKind.Names(
                        rs.getString("name_lt"),
                        rs.getString("name_en"),
                        rs.getString("name_uk"),
                        rs.getString("name_ru")),
                new AidKind.Norm(
                        rs.getInt("quantity"),
                        rs.getObject("every_months", Integer.class),
                        rs.getInt("value_cents"),
                        rs.getObject("valid_from", LocalDate.class),
                        rs.getString("source"),
                        rs.getString("certainty")));
    }
}
