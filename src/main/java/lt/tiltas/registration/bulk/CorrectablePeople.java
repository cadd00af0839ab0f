package lt.tiltas.registration.bulk;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.person.PersonRows;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The registered people whom this officer may correct: registrars everybody, a case manager those of the own office. */
@Repository
class CorrectablePeople {

    private static final String SELECT = """
            select p.*, h.number, case when m.merged is not null then 'merged' when e.person_id is not null then 'erased'
                    when r.person_id is not null then 'restricted' end as stays,
                r.until, case when m.merged is not null then registration.surviving(p.id) end as survivor
            from registration.person p
            join registration.household h on h.id = p.household_id
            left join registration.merge m on m.merged = p.id and m.undone_at is null
            left join registration.erasure e on e.person_id = p.id
            left join registration.restriction r on r.person_id = p.id and r.lifted_at is null and r.until >= current_date
            where p.id = any(:ids) and h.state <> 'draft' and (:everybody or p.holder_org = :org)
            order by h.number, p.position, p.created_at, p.id
            """;

    private final JdbcClient db;

    CorrectablePeople(JdbcClient db) {
        this.db = db;
    }

    /** Household by household. Whoever is not there may be nobody, hidden, or another office's: it is not told which. */
    Map<UUID, ChosenPerson> of(Collection<UUID> ids, Officer officer) {
        Map<UUID, ChosenPerson> people = new LinkedHashMap<>();
        db.sql(SELECT)
                .param("ids", ids.stream().distinct().toArray(UUID[]::new))
                .param("everybody", officer.role() == Role.REGISTRAR)
                .param("org", officer.organisation().value())
                .query(CorrectablePeople::person)
                .list()
                .forEach(person -> people.put(person.id().value(), person));
        return people;
    }

    /** In the order in which a merge locks them. */
    void lock(Collection<UUID> ids) {
        db.sql("select id from registration.person where id = any(:ids) order by id for update")
                .param("ids", ids.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    private static ChosenPerson person(ResultSet rs, int n) throws SQLException {
        PersonRows.Row row = PersonRows.row(rs, n);
        @Nullable UUID survivor = rs.getObject("survivor", UUID.class);
        return new ChosenPerson(
                row.id(),
                row.household(),
                Objects.requireNonNull(rs.getString("number")),
                row.form(),
                rs.getString("stays"),
                rs.getObject("until", LocalDate.class),
                survivor == null ? null : new PersonId(survivor));
    }
}
