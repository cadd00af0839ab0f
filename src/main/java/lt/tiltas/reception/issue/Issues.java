package lt.tiltas.reception.issue;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.presence.Resident;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was given out. The constraint issue_once_in_a_window decides, whoever races. */
@Repository
class Issues {

    /**
     * One thing handed over.
     *
     * @param key of the act
     * @param from the day from which it lasts, until the first day on which it may be given again
     */
    record Handing(UUID key, SiteId site, String what, LocalDate from, LocalDate until, OffsetDateTime at) {}

    /** By which dated rule a thing may be given again. */
    record Item(String rule, boolean babiesOnly) {}

    /** @param key of the act by which it was given */
    record First(UUID key, OffsetDateTime at) {}

    private final JdbcClient db;

    Issues(JdbcClient db) {
        this.db = db;
    }

    Optional<Item> item(String code) {
        return db.sql("select rule, babies_only from reception.item where code = :code")
                .param("code", code)
                .query(Item.class)
                .optional();
    }

    /** Whether it was written; not when the person has it already. */
    boolean write(Handing handing, Resident person, Officer officer) {
        return db.sql("""
                insert into reception.issue (key, site_id, household_id, person_id, org_id, what, during, at, made_by)
                values (:key, :site, :household, :person, :org, :what, daterange(:from, :until), :at, :officer) on conflict do nothing
                """)
                        .param("key", handing.key())
                        .param("site", handing.site().value())
                        .param("household", person.household().value())
                        .param("person", person.person())
                        .param("org", officer.organisation().value())
                        .param("what", handing.what())
                        .param("from", handing.from())
                        .param("until", handing.until())
                        .param("at", handing.at())
                        .param("officer", officer.id())
                        .update()
                == 1;
    }

    /** What stands in the way; nothing when it was given in a house whose records this officer does not see. */
    Optional<First> first(Handing handing, Resident person) {
        return db.sql("""
                select key, at from reception.issue where person_id = :person and what = :what and taken_back_at is null
                  and during && daterange(:from, :until) order by at limit 1
                """)
                .param("person", person.person())
                .param("what", handing.what())
                .param("from", handing.from())
                .param("until", handing.until())
                .query(First.class)
                .optional();
    }

    /** It was not given after all: a mistake of the hand. Twice is once. */
    @Nullable
    UUID takeBack(SiteId site, IssueId id, OffsetDateTime at, Officer officer) {
        List<UUID> people = db.sql("""
                update reception.issue set taken_back_at = :at, taken_back_by = :officer
                where id = :id and site_id = :site and taken_back_at is null returning person_id
                """)
                .param("at", at)
                .param("officer", officer.id())
                .param("id", id.value())
                .param("site", site.value())
                .query(UUID.class)
                .list();
        return people.isEmpty() ? null : people.getFirst();
    }
}
