package lt.tiltas.registration.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.duplicate.Comparison;
import lt.tiltas.registration.linkage.Likely;
import lt.tiltas.registration.linkage.Likeness;
import lt.tiltas.registration.linkage.Likeness.Verdict;
import lt.tiltas.registration.linkage.Reason;
import lt.tiltas.registration.linkage.model.Model;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The pairs that were found, and those of them that nobody has decided yet. */
@Repository
public class PossiblePairs {

    /** A pair is open until one of its records is merged, or somebody has said that they are two. */
    private static final String OPEN = """
            from registration.possible_pair f
            left join lateral (select r.to_org, r.made_at, r.answer from registration.referral r
                where r.person_a = f.person_a and r.person_b = f.person_b order by r.made_at desc limit 1) q on true
            where (q.made_at is not null and q.answer is null) = :asked
                and not exists (select from registration.not_same n where n.person_a = f.person_a and n.person_b = f.person_b)
                and not exists (select from registration.merge m where m.merged = f.person_a and m.undone_at is null)
                and not exists (select from registration.merge m where m.merged = f.person_b and m.undone_at is null)
            """;

    private static final int MOST = 5;

    private final JdbcClient db;

    PossiblePairs(JdbcClient db) {
        this.db = db;
    }

    /** Found again, a pair stays as it was found first. Of many who are alike the likeliest are enough. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void found(PersonId person, List<Likely> likely, FoundBy by) {
        likely.stream()
                .filter(other -> !other.person().equals(person.value()))
                .limit(MOST)
                .forEach(other -> add(person.value(), other.person(), other.likeness(), by));
    }

    /** A pair that a person has put side by side. */
    @Transactional(propagation = Propagation.MANDATORY)
    void found(Comparison comparison, FoundBy by) {
        add(comparison.kept().id().value(), comparison.other().id().value(), comparison.likeness(), by);
    }

    private void add(UUID one, UUID other, Likeness likeness, FoundBy by) {
        String zone = likeness.verdict() == Verdict.STRONG ? "strong" : "possible";
        List<Reason> reasons =
                likeness.reasons().stream().map(Likeness.Seen::reason).toList();
        add(one, other, likeness.probability(), zone, reasons, by);
    }

    /** @return 1 when it is new */
    @Transactional(propagation = Propagation.MANDATORY)
    int swept(UUID one, UUID other, float probability, List<Reason> reasons) {
        String zone = probability >= Model.STRONG ? "strong" : "possible";
        return add(one, other, probability, zone, reasons, FoundBy.SWEEP);
    }

    private int add(UUID one, UUID other, float probability, String zone, List<Reason> reasons, FoundBy by) {
        return db.sql("""
                insert into registration.possible_pair (person_a, person_b, score, zone, reasons, found_by)
                values (least(:one::uuid, :other::uuid), greatest(:one::uuid, :other::uuid), :score, :zone, :reasons, :by)
                on conflict do nothing
                """)
                .param("one", one)
                .param("other", other)
                .param("score", probability)
                .param("zone", zone)
                .param("reasons", reasons.stream().map(Reason::name).distinct().toArray(String[]::new))
                .param("by", by.code())
                .update();
    }

    /** @param asked those that wait for another office's answer; else those that wait for a decision */
    long count(boolean asked) {
        return db.sql("select count(*) " + OPEN)
                .param("asked", asked)
                .query(Long.class)
                .single();
    }

    /** The riskiest first: another office says it is the same, then strong ones, then those with a child, then the likeliest. */
    List<PossiblePair> page(boolean asked, int from, int most) {
        return db.sql("""
                with open as (select f.*, q.to_org as asked_org, q.made_at as asked_at, q.answer
                """ + OPEN + """
                )
                select o.zone, o.reasons, o.found_by, o.found_at, o.asked_org, o.asked_at, o.answer,
                    a.id as one_id, a.given || ' ' || a.surname as one_name, a.born_on as one_born, ha.number as one_number, a.holder_org as one_holder,
                    b.id as other_id, b.given || ' ' || b.surname as other_name, b.born_on as other_born, hb.number as other_number,
                    b.holder_org as other_holder
                from open o
                join registration.person a on a.id = o.person_a join registration.household ha on ha.id = a.household_id
                join registration.person b on b.id = o.person_b join registration.household hb on hb.id = b.household_id
                where ha.state <> 'draft' and hb.state <> 'draft'
                order by o.answer is not distinct from 'same' desc, o.zone = 'strong' desc,
                    greatest(a.born_on, b.born_on) > current_date - interval '18 years' desc nulls last, o.score desc, o.found_at, one_id, other_id
                offset :from limit :most
                """)
                .param("asked", asked)
                .param("from", from)
                .param("most", most)
                .query(PossiblePairs::pair)
                .list();
    }

    private static PossiblePair pair(ResultSet rs, int n) throws SQLException {
        @Nullable OffsetDateTime asked = rs.getObject("asked_at", OffsetDateTime.class);
        return new PossiblePair(
                listed(rs, "one_"),
                listed(rs, "other_"),
                rs.getString("zone"),
                Arrays.stream((String[]) rs.getArray("reasons").getArray())
                        .map(Reason::valueOf)
                        .sorted()
                        .toList(),
                rs.getString("found_by"),
                rs.getObject("found_at", OffsetDateTime.class),
                asked == null
                        ? null
                        : new PossiblePair.Question(
                                new OrganisationId(rs.getInt("asked_org")), asked, rs.getString("answer")));
    }

    private static PossiblePair.Listed listed(ResultSet rs, String side) throws SQLException {
        return new PossiblePair.Listed(
                new PersonId(rs.getObject(side + "id", UUID.class)),
                rs.getString(side + "name"),
                rs.getObject(side + "born", LocalDate.class),
                rs.getString(side + "number"),
                new OrganisationId(rs.getInt(side + "holder")));
    }
}
