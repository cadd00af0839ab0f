package lt.tiltas.registration.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.guardian.NoticeMinors;
import lt.tiltas.registration.linkage.LinkageKeys;
import lt.tiltas.registration.linkage.NameKey;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of persons, one at a time, with the keys by which they are found. */
@Repository
public class PersonRows {

    public record Row(PersonId id, HouseholdId household, PersonForm form) {}

    private final JdbcClient db;
    private final NoticeMinors minors;
    private final LinkageKeys linkageKeys;

    PersonRows(JdbcClient db, NoticeMinors minors, LinkageKeys linkageKeys) {
        this.db = db;
        this.minors = minors;
        this.linkageKeys = linkageKeys;
    }

    public Optional<Row> find(PersonId id) {
        return db.sql("select * from registration.person where id = :id")
                .param("id", id.value())
                .query(PersonRows::row)
                .optional();
    }

    public List<Row> of(HouseholdId household) {
        return db.sql("select * from registration.person where household_id = :id order by position, created_at")
                .param("id", household.value())
                .query(PersonRows::row)
                .list();
    }

    /** The same person sent twice (a double click) is one person. */
    public void add(PersonId id, HouseholdId household, PersonForm person, boolean bornHere, Officer officer) {
        int added = db.sql("""
                insert into registration.person
                    (id, household_id, holder_org, family_role, surname, given, patronymic, surname_original, given_original, sex, born_on,
                     born_text, birthplace, born_here, nationality, occupation, education, languages, position, created_by)
                select :id, h.id, h.holder_org, :familyRole, :surname, :given, :patronymic, :surnameOriginal, :givenOriginal, :sex,
                    :bornOn::date, :said, :place, :bornHere, :nationality, :occupation, :education, :languages,
                    coalesce((select max(position) + 1 from registration.person where household_id = h.id), 0), :officer
                from registration.household h where h.id = :household
                on conflict (id) do nothing
                """)
                .params(values(person))
                .param("id", id.value())
                .param("household", household.value())
                .param("bornHere", bornHere)
                .param("officer", officer.id())
                .update();
        if (added > 0) {
            db.sql("""
                    insert into registration.name_key (person_id, holder_org, surname_key, given_key, born_on)
                    select id, holder_org, :surnameKey, :givenKey, born_on from registration.person where id = :id
                    """).params(keys(person)).param("id", id.value()).update();
            minors.with(id);
            linkageKeys.write(id.value(), person.known(null));
        }
    }

    /** @throws OptimisticLockingFailureException when somebody else changed the person in between */
    public void change(PersonId id, PersonForm person) {
        int changed = db.sql("""
                update registration.person set family_role = :familyRole, surname = :surname, given = :given, patronymic = :patronymic,
                    surname_original = :surnameOriginal, given_original = :givenOriginal, sex = :sex, born_on = :bornOn::date,
                    born_text = :said, birthplace = :place, nationality = :nationality, occupation = :occupation,
                    education = :education, languages = :languages, version = version + 1
                where id = :id and version = :version
                """)
                .params(values(person))
                .param("id", id.value())
                .param("version", person.version())
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("person " + id);
        }
        db.sql("""
                update registration.name_key set surname_key = :surnameKey, given_key = :givenKey, born_on = :bornOn::date
                where person_id = :id
                """)
                .params(keys(person))
                .param("bornOn", person.bornOn())
                .param("id", id.value())
                .update();
        minors.with(id);
        linkageKeys.rewrite(id.value(), person.known(null));
    }

    /** @throws OptimisticLockingFailureException when somebody else changed the person in between */
    void touch(PersonId id, int version) {
        int changed = db.sql(
                        "update registration.person set version = version + 1 where id = :id and version = :version")
                .param("id", id.value())
                .param("version", version)
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("person " + id);
        }
    }

    /** Of a draft only: the policy of the table knows no other. */
    public void remove(PersonId id) {
        linkageKeys.remove(id.value());
        for (String table : List.of("need", "document", "person_key", "name_key")) {
            db.sql("delete from registration." + table + " where person_id = :id")
                    .param("id", id.value())
                    .update();
        }
        db.sql("delete from registration.person where id = :id")
                .param("id", id.value())
                .update();
    }

    private static Map<String, @Nullable Object> values(PersonForm person) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("familyRole", person.familyRole());
        values.put("surname", person.names().surname());
        values.put("given", person.names().given());
        values.put("patronymic", Typed.orNull(person.names().patronymic()));
        values.put("surnameOriginal", Typed.orNull(person.names().surnameOriginal()));
        values.put("givenOriginal", Typed.orNull(person.names().givenOriginal()));
        values.put("sex", person.sex());
        values.put("bornOn", person.bornOn());
        values.put("said", Typed.orNull(person.birth().said()));
        values.put("place", Typed.orNull(person.birth().place()));
        values.put("nationality", person.nationality());
        values.put("occupation", Typed.orNull(person.background().occupation()));
        values.put("education", Typed.orNull(person.background().education()));
        values.put("languages", person.background().languages().toArray(String[]::new));
        return values;
    }

    private static Map<String, Object> keys(PersonForm person) {
        return Map.of(
                "surnameKey", NameKey.surname(person.names().surname()),
                "givenKey", NameKey.given(person.names().given()));
    }

    public static Row row(ResultSet rs, int n) throws SQLException {
        TypedDay born = TypedDay.of(rs.getObject("born_on", LocalDate.class));
        var form = new PersonForm(
                new PersonForm.Names(
                        rs.getString("surname"),
                        rs.getString("given"),
                        text(rs, "patronymic"),
                        text(rs, "surname_original"),
                        text(rs, "given_original")),
                new PersonForm.Birth(
                        born.day(), born.month(), born.year(), text(rs, "born_text"), text(rs, "birthplace")),
                rs.getString("family_role"),
                rs.getString("sex"),
                text(rs, "nationality"),
                new PersonForm.Background(text(rs, "occupation"), text(rs, "education"), Arrays.asList((String[])
                        rs.getArray("languages").getArray())),
                rs.getInt("version"));
        return new Row(
                new PersonId(rs.getObject("id", UUID.class)),
                new HouseholdId(rs.getObject("household_id", UUID.class)),
                form);
    }

    private static String text(ResultSet rs, String column) throws SQLException {
        return Objects.requireNonNullElse(rs.getString(column), "");
    }
}
