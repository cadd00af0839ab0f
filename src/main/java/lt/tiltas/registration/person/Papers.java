package lt.tiltas.registration.person;

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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The documents of a family: one to a person. */
@Repository
public class Papers {

    private static final String PAPER = """
            select p.id, coalesce(d.kind, '') as kind, coalesce(d.number, '') as number, coalesce(d.country, p.nationality, '') as country,
                d.valid_until, d.valid_from, d.surname, d.given, d.surname_original, d.given_original
            from registration.person p left join registration.document d on d.person_id = p.id
            """;

    private final JdbcClient db;

    Papers(JdbcClient db) {
        this.db = db;
    }

    /** How many have not been asked. */
    public int without(HouseholdId id) {
        return db.sql("""
                select count(*) from registration.person p where p.household_id = :id
                    and not exists (select from registration.document d where d.person_id = p.id)
                """).param("id", id.value()).query(Integer.class).single();
    }

    public Map<PersonId, String> numbers(HouseholdId id) {
        Map<PersonId, String> numbers = new HashMap<>();
        of(id).stream()
                .filter(paper -> !paper.number().isEmpty())
                .forEach(paper -> numbers.put(new PersonId(paper.person()), paper.number()));
        return numbers;
    }

    /** In the order of the family; who has not been asked has an empty kind. */
    public List<Paper> of(HouseholdId id) {
        return db.sql(PAPER + """
                where p.household_id = :id order by p.position, p.created_at
                """).param("id", id.value()).query(Papers::paper).list();
    }

    public Paper of(PersonId person) {
        return db.sql(PAPER + """
                where p.id = :id
                """)
                .param("id", person.value())
                .query(Papers::paper)
                .single();
    }

    /** A row that is there is changed, not replaced: the holder's case manager may do no more. */
    public void save(Paper paper) {
        if (write(paper, """
                update registration.document set kind = :kind, number = :number, number_key = :key, country = :country,
                    valid_until = :until::date, valid_from = :from::date, surname = :surname, given = :given,
                    surname_original = :surnameOriginal, given_original = :givenOriginal
                where person_id = :person
                """) == 0) {
            write(paper, """
                    insert into registration.document (person_id, holder_org, kind, number, number_key, country, valid_until, valid_from,
                        surname, given, surname_original, given_original)
                    select id, holder_org, :kind, :number, :key, :country, :until::date, :from::date,
                        :surname, :given, :surnameOriginal, :givenOriginal from registration.person where id = :person
                    """);
        }
    }

    private int write(Paper paper, String sql) {
        return db.sql(sql)
                .param("person", paper.person())
                .param("kind", paper.kind())
                .param("number", Typed.orNull(paper.number()))
                .param("key", Typed.orNull(paper.key()))
                .param("country", Typed.orNull(paper.country()))
                .param("until", paper.validUntil().date())
                .param("from", paper.more().validFrom().date())
                .param("surname", Typed.orNull(paper.more().surname()))
                .param("given", Typed.orNull(paper.more().given()))
                .param("surnameOriginal", Typed.orNull(paper.more().surnameOriginal()))
                .param("givenOriginal", Typed.orNull(paper.more().givenOriginal()))
                .update();
    }

    private static Paper paper(ResultSet rs, int n) throws SQLException {
        TypedDay until = TypedDay.of(rs.getObject("valid_until", LocalDate.class));
        return new Paper(
                rs.getObject("id", UUID.class),
                rs.getString("kind"),
                rs.getString("number"),
                Objects.requireNonNull(rs.getString("country")),
                until.day(),
                until.month(),
                until.year(),
                more(rs),
                "");
    }

    private static Paper.More more(ResultSet rs) throws SQLException {
        TypedDay from = TypedDay.of(rs.getObject("valid_from", LocalDate.class));
        return new Paper.More(
                from.day(),
                from.month(),
                from.year(),
                rs.getString("surname"),
                rs.getString("given"),
                rs.getString("surname_original"),
                rs.getString("given_original"),
                "");
    }
}
