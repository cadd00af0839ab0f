package lt.tiltas.registration.intake;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.NewHousehold;
import lt.tiltas.registration.linkage.NameKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which household in the register the rows of a list belong to. The same reference is not enough, another list counts from NU-0001 as well. The
 * rows join a household when a row of the same family is stored in it already, when they put right a row that was held beside it, or when day
 * of arrival and surname agree.
 */
@Repository
class Homes {

    private record Candidate(UUID household, String reference, LocalDate arrivedOn, UUID intake) {}

    private record Held(UUID intake, Kept.Typed typed) {}

    private final JdbcClient db;
    private final RowContents contents;

    Homes(JdbcClient db, RowContents contents) {
        this.db = db;
        this.contents = contents;
    }

    /** By the family's number in the list; families that come for the first time are left out. */
    Map<Integer, UUID> of(IntakeId id, Map<Integer, List<Kept>> families, Officer officer) {
        Map<Integer, UUID> homes = storedBefore(id, families.keySet());
        List<List<Kept>> others = families.entrySet().stream()
                .filter(family -> !homes.containsKey(family.getKey()))
                .map(Map.Entry::getValue)
                .filter(family -> family.getFirst().typed().household() != null)
                .toList();
        List<Candidate> candidates = candidates(id, others, officer);
        if (candidates.isEmpty()) {
            return homes;
        }
        Map<UUID, Set<String>> surnames = surnames(candidates);
        List<Held> held = held(candidates);
        for (List<Kept> family : others) {
            candidates.stream()
                    .filter(one ->
                            one.reference.equals(family.getFirst().typed().household()))
                    .filter(one -> putsRight(family, one, held) || agrees(family, one, surnames))
                    .findFirst()
                    .ifPresent(one -> homes.put(family.getFirst().family(), one.household));
        }
        return homes;
    }

    /** @param reference null for somebody who came alone: nothing to be found by */
    void remember(IntakeId id, @Nullable String reference, NewHousehold household, Officer officer) {
        if (reference == null) {
            return;
        }
        db.sql("""
                insert into registration.intake_household (intake_id, reference, org_id, household_id, arrived_on)
                values (:id, :reference, :org, :household, :arrived) on conflict do nothing
                """)
                .param("id", id.value())
                .param("reference", reference)
                .param("org", officer.organisation().value())
                .param("household", household.id().value())
                .param("arrived", household.arrivedOn())
                .update();
    }

    private Map<Integer, UUID> storedBefore(IntakeId id, Set<Integer> families) {
        Map<Integer, UUID> homes = new HashMap<>();
        db.sql("""
                select r.family, p.household_id from registration.intake_row r
                join registration.intake_hash k on k.hash = r.hash
                join registration.person p on p.id = k.person_id
                join registration.household h on h.id = p.household_id and h.state = 'registered'
                where r.intake_id = :id and r.household is not null and r.family = any(:families) order by r.line
                """)
                .param("id", id.value())
                .param("families", families.toArray(Integer[]::new))
                .query((rs, n) -> homes.putIfAbsent(rs.getInt(1), rs.getObject(2, UUID.class)))
                .list();
        return homes;
    }

    private List<Candidate> candidates(IntakeId id, List<List<Kept>> families, Officer officer) {
        return db.sql("""
                select c.household_id, c.reference, c.arrived_on, c.intake_id from registration.intake_household c
                join registration.household h on h.id = c.household_id and h.state = 'registered'
                join registration.intake i on i.id = c.intake_id
                where c.org_id = :org and c.reference = any(:references) and c.intake_id <> :id
                order by i.uploaded_at desc
                """)
                .param("org", officer.organisation().value())
                .param("id", id.value())
                .param(
                        "references",
                        families.stream()
                                .map(family -> family.getFirst().typed().household())
                                .toArray(String[]::new))
                .query((rs, n) -> new Candidate(
                        rs.getObject(1, UUID.class),
                        rs.getString(2),
                        rs.getObject(3, LocalDate.class),
                        rs.getObject(4, UUID.class)))
                .list();
    }

    private Map<UUID, Set<String>> surnames(List<Candidate> candidates) {
        Map<UUID, Set<String>> surnames = new HashMap<>();
        db.sql("""
                select p.household_id, k.surname_key from registration.person p
                join registration.name_key k on k.person_id = p.id where p.household_id = any(:households)
                """)
                .param(
                        "households",
                        candidates.stream().map(Candidate::household).toArray(UUID[]::new))
                .query((rs, n) -> surnames.computeIfAbsent(rs.getObject(1, UUID.class), any -> new HashSet<>())
                        .add(rs.getString(2)))
                .list();
        return surnames;
    }

    private List<Held> held(List<Candidate> candidates) {
        return db.sql("""
                select intake_id, line, sealed from registration.intake_row
                where state = 'held' and intake_id = any(:intakes) and household = any(:references)
                """)
                .param(
                        "intakes",
                        candidates.stream().map(Candidate::intake).distinct().toArray(UUID[]::new))
                .param(
                        "references",
                        candidates.stream().map(Candidate::reference).distinct().toArray(String[]::new))
                .query((rs, n) -> {
                    UUID intake = rs.getObject(1, UUID.class);
                    return new Held(
                            intake,
                            contents.open(intake, rs.getInt(2), rs.getBytes(3)).typed());
                })
                .list();
    }

    private static boolean putsRight(List<Kept> family, Candidate candidate, List<Held> held) {
        return held.stream()
                .filter(one -> one.intake.equals(candidate.intake))
                .filter(one -> candidate.reference.equals(one.typed.household()))
                .anyMatch(one -> family.stream().anyMatch(row -> isPutRight(row.typed(), one.typed)));
    }

    /** Two of the four things by which a person is known stayed as they were. */
    private static boolean isPutRight(Kept.Typed now, Kept.Typed before) {
        return Stream.of(
                                same(now.surname(), before.surname()),
                                same(now.given(), before.given()),
                                same(now.birth(), before.birth()),
                                same(now.document(), before.document()))
                        .filter(same -> same)
                        .count()
                >= 2;
    }

    private static boolean same(String one, String other) {
        return !one.isEmpty() && Words.fold(one).equals(Words.fold(other));
    }

    private static boolean agrees(List<Kept> family, Candidate candidate, Map<UUID, Set<String>> surnames) {
        Set<String> theirs = surnames.getOrDefault(candidate.household, Set.of());
        return family.stream()
                .map(Kept::row)
                .filter(Objects::nonNull)
                .anyMatch(row -> row.arrivedOn().equals(candidate.arrivedOn)
                        && theirs.contains(NameKey.surname(row.person().surname())));
    }
}
