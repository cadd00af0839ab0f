package lt.tiltas.registration.linkage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import lt.tiltas.registration.linkage.Likeness.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who in the register is likely the same person: by name keys, by given name and birth date, by document. Each arm is an
 * equality on an indexed text or date, so that it stays fast under row-level security. The caller records the search.
 */
@Repository
public class LikelyRecords {

    private record Candidate(int asked, Likely likely) {}

    private final JdbcClient db;

    LikelyRecords(JdbcClient db) {
        this.db = db;
    }

    public List<Likely> of(Known person) {
        return of(List.of(person)).getOrDefault(0, List.of());
    }

    /** By the place in the list asked for; strong ones first; those without any are left out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<Integer, List<Likely>> of(List<Known> people) {
        Map<Integer, List<Likely>> found = new HashMap<>();
        candidates(people).stream()
                .filter(candidate -> candidate.likely.likeness().verdict() != Verdict.NONE)
                .sorted(Comparator.comparing(
                        candidate -> candidate.likely.likeness().verdict()))
                .forEach(candidate -> found.computeIfAbsent(candidate.asked, any -> new ArrayList<>())
                        .add(candidate.likely));
        return found;
    }

    private List<Candidate> candidates(List<Known> people) {
        return db.sql("""
                with asked as (
                    select * from unnest(:places::int[], :surnames::text[], :givens::text[], :births::text[]::date[], :documents::text[],
                        :swappedSurnames::text[], :swappedGivens::text[])
                        as a (place, surname_key, given_key, born_on, number_key, swapped_surname, swapped_given))
                select a.place, p.id, p.household_id, h.number, p.surname, p.given, p.born_on, p.sex,
                    (select d.number from registration.document d where d.person_id = p.id and d.number is not null
                     order by d.number_key = a.number_key desc nulls last limit 1) as document
                from asked a
                cross join lateral (
                    select k.person_id from registration.name_key k
                    where k.surname_key = a.surname_key and k.given_key = a.given_key
                    union select k.person_id from registration.name_key k
                    where k.born_on = a.born_on and k.given_key = a.given_key
                    union select k.person_id from registration.name_key k
                    where k.surname_key = a.swapped_surname and k.given_key = a.swapped_given
                    union select d.person_id from registration.document d where d.number_key = a.number_key) c
                join registration.person p on p.id = c.person_id
                join registration.household h on h.id = p.household_id
                """)
                .param("places", IntStream.range(0, people.size()).boxed().toArray(Integer[]::new))
                .param("surnames", people.stream().map(Known::surnameKey).toArray(String[]::new))
                .param("givens", people.stream().map(Known::givenKey).toArray(String[]::new))
                .param("births", people.stream().map(LikelyRecords::birth).toArray(String[]::new))
                .param("documents", people.stream().map(LikelyRecords::document).toArray(String[]::new))
                .param(
                        "swappedSurnames",
                        people.stream().map(k -> NameKey.surname(k.given())).toArray(String[]::new))
                .param(
                        "swappedGivens",
                        people.stream().map(k -> NameKey.given(k.surname())).toArray(String[]::new))
                .query((rs, n) -> candidate(rs, people))
                .list();
    }

    private static String document(Known person) {
        return person.documentKey().isEmpty() ? "-" : person.documentKey();
    }

    /** pgjdbc knows no arrays of dates. */
    private static @Nullable String birth(Known person) {
        return person.birthOn() == null ? null : person.birthOn().toString();
    }

    private static Candidate candidate(ResultSet rs, List<Known> people) throws SQLException {
        int asked = rs.getInt("place");
        Known known = Known.of(
                rs.getString("surname"),
                rs.getString("given"),
                rs.getObject("born_on", LocalDate.class),
                rs.getString("document"),
                rs.getString("sex"));
        return new Candidate(
                asked,
                new Likely(
                        rs.getObject("id", UUID.class),
                        rs.getObject("household_id", UUID.class),
                        rs.getString("number"),
                        known,
                        Likeness.of(people.get(asked), known)));
    }
}
