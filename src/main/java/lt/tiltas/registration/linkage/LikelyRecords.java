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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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

    /** @param record whose data was compared, of the household {@code lives}; {@code person} is the record that stays */
    private record Found(
            int asked,
            UUID record,
            UUID lives,
            UUID person,
            @Nullable UUID paper,
            Known known) {

        Found with(@Nullable String documentNumber) {
            return documentNumber == null
                    ? this
                    : new Found(asked, record, lives, person, paper, known.showing(documentNumber));
        }
    }

    private record Member(UUID household, String number, UUID person, Known known) {}

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
        Map<UUID, Member> members =
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

    private static List<Likely> answers(Known person, List<Found> found, Map<UUID, Member> members) {
        Map<UUID, Integer> households = new HashMap<>();
        List<Score.Candidate> candidates = new ArrayList<>();
        for (Found one : found) {
            candidates.add(
                    new Score.Candidate(one.known, households.computeIfAbsent(one.lives, any -> households.size())));
        }
        Set<UUID> records = found.stream().map(Found::record).collect(Collectors.toSet());
        members.values().stream()
                .filter(member -> households.containsKey(member.household) && !records.contains(member.person))
                .forEach(member -> candidates.add(new Score.Candidate(member.known, households.get(member.household))));
        List<Likeness> likeness = Score.of(person, candidates, found.size());
        Map<UUID, Likely> best = new LinkedHashMap<>();
        for (int at = 0; at < found.size(); at++) {
            Found one = found.get(at);
            Member lives = members.get(one.person);
            if (lives != null) {
                var likely = new Likely(one.person, lives.household, lives.number, one.known, likeness.get(at));
                best.merge(one.person, likely, LikelyRecords::likelier);
            }
        }
        return best.values().stream()
                .filter(one -> one.likeness().verdict() != Verdict.NONE)
                .sorted(Comparator.comparing((Likely one) -> -one.likeness().probability()))
                .toList();
    }

    private static Likely likelier(Likely a, Likely b) {
        return a.likeness().probability() >= b.likeness().probability() ? a : b;
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
                select c.place, c.person, p.id, p.household_id, p.surname, p.given, p.patronymic, p.born_on, p.birthplace, p.sex,
                    (select d.id from registration.document d where d.person_id = p.id and d.sealed is not null
                     order by d.number_index = (:papers::bytea[])[c.place + 1] desc nulls last limit 1) as paper
                from registration.candidates(:places::int[], :keys::bigint[], :papers::bytea[]) c
                join registration.person p on p.id = c.record
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

    /** By person, in their order: everybody in the households of those found, and where the records live that stay. */
    private Map<UUID, Member> members(List<Found> found) {
        Map<UUID, Member> members = new LinkedHashMap<>();
        if (found.isEmpty()) {
            return members;
        }
        db.sql("""
                select p.household_id, h.number, p.id, p.surname, p.given, p.patronymic, p.born_on, p.birthplace, p.sex
                from registration.person p join registration.household h on h.id = p.household_id
                where p.household_id = any(:households) or p.id = any(:staying) order by p.household_id, p.position, p.id
                """)
                .param("households", found.stream().map(Found::lives).distinct().toArray(UUID[]::new))
                .param(
                        "staying",
                        found.stream()
                                .filter(one -> !one.person.equals(one.record))
                                .map(Found::person)
                                .toArray(UUID[]::new))
                .query(LikelyRecords::member)
                .list()
                .forEach(member -> members.put(member.person, member));
        return members;
    }

    private static Found found(ResultSet rs, int n) throws SQLException {
        return new Found(
                rs.getInt("place"),
                rs.getObject("id", UUID.class),
                rs.getObject("household_id", UUID.class),
                rs.getObject("person", UUID.class),
                rs.getObject("paper", UUID.class),
                known(rs));
    }

    private static Member member(ResultSet rs, int n) throws SQLException {
        return new Member(
                rs.getObject("household_id", UUID.class),
                rs.getString("number"),
                rs.getObject("id", UUID.class),
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
