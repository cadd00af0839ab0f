package lt.tiltas.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Makes registered households for tests: {@code given.household(19, "Kovalenko", "Oksana", "Danylo")}. */
@Component
public class Given {

    private final JdbcClient db;
    private final As as;

    Given(JdbcClient db, As as) {
        this.db = db;
        this.as = as;
    }

    /** A household held by this organisation, one adult born in 1988 and children born in 2014 and after. */
    public HouseholdCard household(int holder, String surname, String... givenNames) {
        UUID id = UUID.randomUUID();
        return as.run(Officer.SYSTEM, () -> {
            db.sql("""
                    insert into registration.household (id, number, state, holder_org, registered_by_org, arrived_on, registered_at, created_by)
                    values (?, ?, 'registered', ?, 2, date '2026-11-01', clock_timestamp(), ?)
                    """)
                    .params(id, "T-" + id.toString().substring(0, 13), holder, Officer.SYSTEM.id())
                    .update();
            List<UUID> people = new ArrayList<>();
            for (int n = 0; n < givenNames.length; n++) {
                people.add(person(id, holder, surname, givenNames[n], n));
            }
            return new HouseholdCard(
                    new HouseholdId(id),
                    "",
                    surname,
                    null,
                    null,
                    null,
                    people.stream()
                            .map(p -> new Member(
                                    p,
                                    "other",
                                    new Member.Names(surname, "", null, null),
                                    "X",
                                    null,
                                    null,
                                    null,
                                    null,
                                    List.of()))
                            .toList(),
                    HouseholdCard.Marks.NONE);
        });
    }

    private UUID person(UUID household, int holder, String surname, String given, int n) {
        UUID id = UUID.randomUUID();
        db.sql("""
                insert into registration.person (id, household_id, holder_org, family_role, surname, given, sex, born_on, nationality, position, created_by)
                values (?, ?, ?, ?, ?, ?, 'F', ?, 'UKR', ?, ?)
                """)
                .params(
                        id,
                        household,
                        holder,
                        n == 0 ? "applicant" : "daughter",
                        surname,
                        given,
                        n == 0 ? LocalDate.of(1988, 3, 14) : LocalDate.of(2013 + n, 9, 2),
                        n,
                        Officer.SYSTEM.id())
                .update();
        return id;
    }
}
