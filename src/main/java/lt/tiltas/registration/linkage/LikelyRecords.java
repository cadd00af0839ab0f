package lt.tiltas.registration.linkage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import lt.tiltas.registration.linkage.Likeness.Verdict;
import lt.tiltas.registration.vault.BlindIndex;
import lt.tiltas.registration.vault.Numbers;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who in the register is likely the same person: found by stored keys and by document, scored as a list is. Each probe is an equality on an
 * index, so that it stays fast under row-level security; of many only those that share the most keys are read. A record that was merged answers as the one that stays. The caller records the search.
 */
@Repository
public class LikelyRecords {

    /** @param record whose data was compared; {@code person} and {@code household} are of the record that stays */
    private record Found(
            int asked,
            UUID record,
            UUID lives,
            UUID person,
            UUID household,
            String number,
            @Nullable UUID paper,
            Known known) {

        Found with(@Nullable String documentNumber) {
            return documentNumber == null
                    ? this
                    : new Found(asked, record, lives, person, household, number, paper, known.showing(documentNumber));
        }
    }

    private record Member(UUID household, UUID person, Known known) {}

    private final JdbcClient db;
    private final Numbers numbers;
    private final BlindIndex index;

    LikelyRecords(JdbcClient db, Numbers numbers, BlindIndex index) {
        this.db = db;
        this.numbers = numbers;
        this.index = index;
    }

    /** The keyed index of the person's document in letters, for what keeps a fingerprint of it. */
    public String documentIndex(Known person) {
        return HexFormat.of().formatHex(index.ofDocument(person.documentKey()));
    }

    public List<Likely> of(Known person) {
        return of(List.of(person)).getOrDefault(0, List.of());
    }

    /** By the place in the list asked for; strong ones first; those without any are left out. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<Integer, List<Likely>> of(List<Known> people) {
        Map<Integer, List<Found>> best = new HashMap<>();
        for (Found found : found(people)) {
            best.computeIfAbsent(found.asked, any -> new ArrayList<>()).add(found);
        }
        best.replaceAll((asked, all) -> Score.best(people.get(asked), all, Found::known));
        Map<UUID, List<Member>> members =
                members(best.values().stream().flatMap(List::stream).toList());
        Map<Integer, List<Likely>> likely = new HashMap<>();
        best.forEach((asked, found) -> {
            List<Likely> answers = answers(people.get(asked), found, members);
            if (!answers.isEmpty()) {
                likely.put(asked, answers);
            }
        });
        return likely;
    }

    private static List<Likely> answers(Known person, List<Found> found, Map<UUID, List<Member>> members) {
        Map<UUID, Integer> households = new HashMap<>();
        List<Score.Candidate> candidates = new ArrayList<>();
        for (Found one : found) {
            candidates.add(
                    new Score.Candidate(one.known, households.computeIfAbsent(one.lives, any -> households.size())));
        }
        households.forEach((household, number) -> members.getOrDefault(household, List.of()).stream()
                .filter(member -> found.stream().noneMatch(one -> one.record.equals(member.person)))
                .forEach(member -> candidates.add(new Score.Candidate(member.known, number))));
        List<Likeness> likeness = Score.of(person, candidates, found.size());
        Map<UUID, Likely> best = new LinkedHashMap<>();
        for (int at = 0; at < found.size(); at++) {
            Found one = found.get(at);
            var likely = new Likely(one.person, one.household, one.number, one.known, likeness.get(at));
            best.merge(
                    one.person,
                    likely,
                    (a, b) -> a.likeness().probability() >= b.likeness().probability() ? a : b);
        }
        return best.values().stream()
                .filter(one -> one.likeness().verdict() != Verdict.NONE)
                .sorted(Comparator.comparing((Likely one) -> -one.likeness().probability()))
                .toList();
    }

    /** Numbers are opened in memory, of those only whom the search has found. */
    private List<Found> found(List<Known> people) {
        List<Found> found = rows(people);
        Map<UUID, String> documents = numbers.of(found.stream()
                .map(Found::paper)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return found.stream().map(one -> one.with(documents.get(one.paper))).toList();
    }

    private List<Found> rows(List<Known> people) {
        List<Integer> places = new ArrayList<>();
        List<Long> keys = new ArrayList<>();
        for (int place = 0; place < people.size(); place++) {
            for (long key : Score.keys(people.get(place))) {
                places.add(place);
                keys.add(key);
            }
        }
        return db.sql("""
                with asked as (select * from unnest(:places::int[], :keys::bigint[]) as a (place, key)),
                    papers as (select ordinality::int - 1 as place, key from unnest(:papers::bytea[]) with ordinality as d (key, ordinality)
                        where length(key) > 0)
                select c.place, p.id, p.household_id as lives, s.id as person, s.household_id, h.number, p.surname, p.given, p.patronymic,
                    p.born_on, p.birthplace, p.sex,
                    (select d.id from registration.document d where d.person_id = p.id and d.sealed is not null
                     order by d.number_index = (select key from papers where papers.place = c.place) desc nulls last limit 1) as paper
                from (
                    select place, person_id, row_number() over (partition by place order by sum(weight) desc, person_id) as rank
                    from (
                        select a.place, k.person_id, 1 as weight from asked a cross join lateral
                            (select person_id from registration.linkage_key where key = a.key limit 60) k
                        union all
                        select a.place, d.person_id, 100 from papers a cross join lateral
                            (select person_id from registration.document where number_index = a.key limit 60) d) shared
                    group by place, person_id) c
                join registration.person p on p.id = c.person_id
                cross join lateral (select r.id, r.household_id from registration.person r where r.id = case
                    when exists (select from registration.merge m where m.merged = p.id and m.undone_at is null)
                    then registration.surviving(p.id) else p.id end limit 1) s
                join registration.household h on h.id = s.household_id
                where c.rank <= 24
                """)
                .param("places", places.toArray(Integer[]::new))
                .param("keys", keys.toArray(Long[]::new))
                .param(
                        "papers",
                        people.stream()
                                .map(one -> index.ofDocument(one.documentKey()))
                                .toArray(byte[][]::new))
                .query(LikelyRecords::found)
                .list();
    }

    private Map<UUID, List<Member>> members(List<Found> found) {
        Map<UUID, List<Member>> members = new HashMap<>();
        if (found.isEmpty()) {
            return members;
        }
        db.sql("""
                select p.household_id, p.id as person, p.surname, p.given, p.patronymic, p.born_on, p.birthplace, p.sex
                from registration.person p where p.household_id = any(:households) order by p.household_id, p.position, p.id
                """)
                .param("households", found.stream().map(Found::lives).distinct().toArray(UUID[]::new))
                .query((rs, n) -> new Member(
                        rs.getObject("household_id", UUID.class), rs.getObject("person", UUID.class), known(rs)))
                .list()
                .forEach(member -> members.computeIfAbsent(member.household, any -> new ArrayList<>())
                        .add(member));
        return members;
    }

    private static Found found(ResultSet rs, int n) throws SQLException {
        return new Found(
                rs.getInt("place"),
                rs.getObject("id", UUID.class),
                rs.getObject("lives", UUID.class),
                rs.getObject("person", UUID.class),
                rs.getObject("household_id", UUID.class),
                rs.getString("number"),
                rs.getObject("paper", UUID.class),
                known(rs));
    }

    private static Known known(ResultSet rs) throws SQLException {
        return Known.of(
                        rs.getString("surname"),
                        rs.getString("given"),
                        rs.getObject("born_on", LocalDate.class),
                        null,
                        rs.getString("sex"))
                .with(rs.getString("patronymic"), rs.getString("birthplace"));
    }
}
