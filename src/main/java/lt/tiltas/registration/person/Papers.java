package lt.tiltas.registration.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.vault.BlindIndex;
import lt.tiltas.registration.vault.Numbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The documents of a family: one to a person. */
@Repository
public class Papers {

    private static final String PAPER = """
            select p.id, coalesce(d.kind, '') as kind, coalesce(d.country, p.nationality, '') as country,
                d.valid_until, d.valid_from, d.surname, d.given, d.surname_original, d.given_original, %s
            from registration.person p left join registration.document d on d.person_id = p.id %s
            """.formatted(Numbers.COLUMNS, Numbers.KEY);

    private final JdbcClient db;
    private final Numbers numbers;
    private final BlindIndex index;

    Papers(JdbcClient db, Numbers numbers, BlindIndex index) {
        this.db = db;
        this.numbers = numbers;
        this.index = index;
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
                """).param("id", id.value()).query(this::paper).list();
    }

    public Paper of(PersonId person) {
        return db.sql(PAPER + """
                where p.id = :id
                """)
                .param("id", person.value())
                .query(this::paper)
                .single();
    }

    /** A row that is there is changed, not replaced: the holder's case manager may do no more. */
    public void save(Paper paper) {
        Optional<UUID> row = row(paper.person());
        write(paper, row.orElseGet(UUID::randomUUID), row.isPresent() ? """
                update registration.document set kind = :kind, sealed = :sealed, number_index = :index, country = :country,
                    valid_until = :until::date, valid_from = :from::date, surname = :surname, given = :given,
                    surname_original = :surnameOriginal, given_original = :givenOriginal
                where id = :row
                """ : """
                insert into registration.document (id, person_id, holder_org, kind, sealed, number_index, country, valid_until, valid_from,
                    surname, given, surname_original, given_original)
                select :row, id, holder_org, :kind, :sealed, :index, :country, :until::date, :from::date,
                    :surname, :given, :surnameOriginal, :givenOriginal from registration.person where id = :person
                """);
    }

    private Optional<UUID> row(UUID person) {
        return db.sql("select id from registration.document where person_id = :person limit 1 for update")
                .param("person", person)
                .query(UUID.class)
                .optional();
    }

    private void write(Paper paper, UUID row, String sql) {
        String key = paper.key();
        db.sql(sql)
                .param("row", row)
                .param("person", paper.person())
                .param("kind", paper.kind())
                .param("sealed", numbers.seal(new PersonId(paper.person()), row, Typed.orNull(paper.number())))
                .param("index", key.isEmpty() ? null : index.ofDocument(key))
                .param("country", Typed.orNull(paper.country()))
                .param("until", paper.validUntil().date())
                .param("from", paper.more().validFrom().date())
                .param("surname", Typed.orNull(paper.more().surname()))
                .param("given", Typed.orNull(paper.more().given()))
                .param("surnameOriginal", Typed.orNull(paper.more().surnameOriginal()))
                .param("givenOriginal", Typed.orNull(paper.more().givenOriginal()))
                .update();
    }

    private Paper paper(ResultSet rs, int n) throws SQLException {
        TypedDay until = TypedDay.of(rs.getObject("valid_until", LocalDate.class));
        return new Paper(
                rs.getObject("id", UUID.class),
                rs.getString("kind"),
                Objects.requireNonNullElse(numbers.read(rs), ""),
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
