package lt.tiltas.registration.intake;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.NewHousehold;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.household.WriteHouseholds;
import lt.tiltas.registration.person.PeopleEntered;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes families into the register: a new household, or more people for one that is there. They need a bed, so the Agency holds them. */
@Repository
class SettleFamilies {

    private record Home(OrganisationId holder, boolean hasApplicant, int next) {}

    private static final Home NEW = new Home(OrganisationId.AGENCY, false, 0);

    private final Homes homes;
    private final WriteHouseholds write;
    private final JdbcClient db;
    private final JdbcTemplate batches;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SettleFamilies(
            Homes homes, WriteHouseholds write, JdbcTemplate batches, ApplicationEventPublisher events, Clock clock) {
        this.homes = homes;
        this.write = write;
        this.db = JdbcClient.create(batches);
        this.batches = batches;
        this.events = events;
        this.clock = clock;
    }

    /** @return the new people by line */
    Map<Integer, PersonId> settle(IntakeId id, Map<Integer, List<Kept>> families, Officer officer) {
        Map<Integer, UUID> known = homes.of(id, families, officer);
        Map<UUID, Home> there = there(known);
        Map<Integer, PersonId> people = new HashMap<>();
        List<NewHousehold> fresh = new ArrayList<>();
        Map<NewHousehold, @Nullable String> settledAs = new IdentityHashMap<>();
        OffsetDateTime now = OffsetDateTime.now(clock);
        for (List<Kept> family : families.values()) {
            family.forEach(row -> people.put(row.line(), new PersonId(UUID.randomUUID())));
            List<IntakeRow> rows = family.stream().map(Kept::row).toList();
            UUID home = known.get(family.getFirst().family());
            Home present = there.getOrDefault(home, NEW);
            HouseholdId household = new HouseholdId(home == null ? UUID.randomUUID() : home);
            NewHousehold settled =
                    Families.household(rows, people, household, present.holder, present.hasApplicant, now);
            if (home == null) {
                fresh.add(settled);
            } else {
                write.join(settled, present.next, officer);
            }
            settledAs.put(settled, family.getFirst().typed().household());
        }
        if (!fresh.isEmpty()) {
            write.write(fresh, officer);
        }
        settledAs.forEach((household, reference) -> homes.remember(id, reference, household, officer));
        words(families, people);
        events.publishEvent(new PeopleEntered(List.copyOf(people.values()), "list", officer.organisation(), true));
        return people;
    }

    private Map<UUID, Home> there(Map<Integer, UUID> known) {
        Map<UUID, Home> there = new HashMap<>();
        db.sql("""
                select h.id, h.holder_org, bool_or(p.family_role = 'applicant'), max(p.position) + 1
                from registration.household h join registration.person p on p.household_id = h.id
                where h.id = any(:homes) group by h.id
                """)
                .param("homes", known.values().toArray(UUID[]::new))
                .query((rs, n) -> there.put(
                        rs.getObject(1, UUID.class),
                        new Home(new OrganisationId(rs.getInt(2)), rs.getBoolean(3), rs.getInt(4))))
                .list();
        return there;
    }

    /** Needs that have no code keep the words of the list. */
    private void words(Map<Integer, List<Kept>> families, Map<Integer, PersonId> people) {
        List<Object[]> words = families.values().stream()
                .flatMap(List::stream)
                .filter(row -> !row.row().care().otherNeeds().isEmpty())
                .map(row -> new Object[] {
                    row.row().care().otherNeeds(), people.get(row.line()).value()
                })
                .toList();
        batches.batchUpdate("update registration.need set words = ? where person_id = ? and kind = 'other'", words);
    }
}
