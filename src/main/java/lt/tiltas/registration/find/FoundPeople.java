package lt.tiltas.registration.find;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.access.Role;
import lt.tiltas.registration.Found;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.Member;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.find.SearchWords.Split;
import lt.tiltas.registration.vault.BlindIndex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Exact keys and beginnings of keys only, each by an index. A beginning is written as a range: {@code ^@} takes its index only for a
 * constant, and is read in the order of its index, or a planner that guesses would rather read the whole table. Keys are small
 * letters and hyphens, so that "{" stands behind all that begins alike.
 */
@Repository
public class FoundPeople {

    private static final String ARMS = """
            with asked as (select * from unnest(:surnames::text[], :givens::text[]) as a (surname, given)),
            hit as (
                (select p.id, 1 as rank, 'number' as reason from registration.household h
                 join registration.person p on p.household_id = h.id where h.number = :number)
                union all
                (select p.id, 1, case when c.withdrawn_at is null then 'card' else 'card-withdrawn' end from registration.card c
                 join registration.person p on p.household_id = c.household_id where c.code = :card)
                union all
                (select d.person_id, 2, 'document' from registration.document d where d.number_index = any(:documents) limit 100)
                union all
                (select k.person_id, 3, 'name' from asked a join registration.name_key k
                    on k.surname_key = a.surname and k.given_key = a.given
                 where a.surname <> '' and a.given <> '' and (:bornOn::date is null or k.born_on = :bornOn::date) limit 100)
                union all
                (select k.person_id, 4, 'surname' from asked a join registration.name_key k on k.surname_key = a.surname
                 where a.given = '' and (:bornOn::date is null or k.born_on = :bornOn::date) limit 100)
                union all
                (select k.person_id, 5, 'given' from asked a join registration.name_key k on k.given_key = a.given
                 where a.surname = '' and (:bornOn::date is null or k.born_on = :bornOn::date) limit 100)
                union all
                (select k.person_id, 6, 'begins' from asked a cross join lateral (
                    select n.person_id from registration.name_key n
                    where n.surname_key >= a.surname and n.surname_key < a.surname || '{'
                        and n.given_key >= a.given and n.given_key < a.given || '{'
                        and (:bornOn::date is null or n.born_on = :bornOn::date)
                    order by n.surname_key, n.given_key limit 100) k
                 where length(a.surname) > 2)
                union all
                (select k.person_id, 7, 'born' from registration.name_key k
                 where k.born_on = :bornOn::date and not exists (select from asked) limit 100)),
            best as (select distinct on (id) id, rank, reason from hit order by id, rank)
            select p.id, p.household_id, p.surname, p.given, p.surname_original, p.given_original, p.born_on,
                h.number, h.state, h.holder_org, b.reason
            from best b join registration.person p on p.id = b.id join registration.household h on h.id = p.household_id
            where h.state <> 'draft' or :drafts
            order by b.rank, p.surname collate "lt-x-icu", p.given collate "lt-x-icu", p.born_on, p.id limit :most
            """;

    private final JdbcClient db;
    private final BlindIndex index;

    FoundPeople(JdbcClient db, BlindIndex index) {
        this.db = db;
        this.index = index;
    }

    /** Row-level security decides whose people an officer finds; drafts are for those who register. */
    public List<Found> of(SearchWords words, Officer officer, int most) {
        return db.sql(ARMS)
                .param("surnames", keys(words, Split::surname))
                .param("givens", keys(words, Split::given))
                .param("number", words.number())
                .param("card", words.card())
                .param(
                        "documents",
                        words.documents().stream().map(index::ofDocument).toArray(byte[][]::new))
                .param("bornOn", words.bornOn())
                .param("drafts", officer.role() == Role.REGISTRAR)
                .param("most", most)
                .query(FoundPeople::found)
                .list();
    }

    /** For the trail: a number of a document only as its keyed index. */
    public String fingerprint(SearchWords words) {
        return words.fingerprint(key -> HexFormat.of().formatHex(index.ofDocument(key)));
    }

    private static String[] keys(SearchWords words, Function<Split, String> key) {
        return words.names().stream().map(key).toArray(String[]::new);
    }

    private static Found found(ResultSet rs, int n) throws SQLException {
        return new Found(
                new PersonId(rs.getObject("id", UUID.class)),
                new HouseholdId(rs.getObject("household_id", UUID.class)),
                new Member.Names(
                        rs.getString("surname"),
                        rs.getString("given"),
                        rs.getString("surname_original"),
                        rs.getString("given_original")),
                rs.getObject("born_on", LocalDate.class),
                rs.getString("number"),
                rs.getString("state"),
                new OrganisationId(rs.getInt("holder_org")),
                rs.getString("reason"));
    }
}
