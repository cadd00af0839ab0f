package lt.tiltas.registration.arrival;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.linkage.DocumentKey;
import lt.tiltas.registration.person.Typed;
import lt.tiltas.registration.person.TypedDay;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The documents of a family that is being registered: one to a person, "none" is an answer too. */
@Repository
class Papers {

    private final JdbcClient db;

    Papers(JdbcClient db) {
        this.db = db;
    }

    /** How many have not been asked. */
    int without(HouseholdId id) {
        return db.sql("""
                select count(*) from registration.person p where p.household_id = :id
                    and not exists (select from registration.document d where d.person_id = p.id)
                """).param("id", id.value()).query(Integer.class).single();
    }

    Map<PersonId, String> numbers(HouseholdId id) {
        Map<PersonId, String> numbers = new HashMap<>();
        of(id).stream()
                .filter(paper -> !paper.number().isEmpty())
                .forEach(paper -> numbers.put(new PersonId(paper.person()), paper.number()));
        return numbers;
    }

    /** In the order of the family; who has not been asked has an empty kind. */
    List<DocumentsForm.Paper> of(HouseholdId id) {
        return db.sql("""
                select p.id, coalesce(d.kind, '') as kind, coalesce(d.number, '') as number, coalesce(d.country, p.nationality, '') as country,
                    d.valid_until
                from registration.person p left join registration.document d on d.person_id = p.id
                where p.household_id = :id order by p.position, p.created_at
                """).param("id", id.value()).query(Papers::paper).list();
    }

    void save(DocumentsForm.Paper paper) {
        db.sql("delete from registration.document where person_id = :person")
                .param("person", paper.person())
                .update();
        String key = DocumentKey.of(paper.number());
        db.sql("""
                insert into registration.document (person_id, holder_org, kind, number, number_key, country, valid_until)
                select id, holder_org, :kind, :number, :key, :country, :until::date from registration.person where id = :person
                """)
                .param("person", paper.person())
                .param("kind", paper.kind())
                .param("number", Typed.orNull(paper.number()))
                .param("key", Typed.orNull(key))
                .param("country", Typed.orNull(paper.country()))
                .param("until", paper.validUntil().date())
                .update();
    }

    private static DocumentsForm.Paper paper(ResultSet rs, int n) throws SQLException {
        TypedDay until = TypedDay.of(rs.getObject("valid_until", LocalDate.class));
        return new DocumentsForm.Paper(
                rs.getObject("id", UUID.class),
                rs.getString("kind"),
                rs.getString("number"),
                Objects.requireNonNull(rs.getString("country")),
                until.day(),
                until.month(),
                until.year(),
                "");
    }
}
