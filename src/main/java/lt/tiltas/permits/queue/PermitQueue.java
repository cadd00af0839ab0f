package lt.tiltas.permits.queue;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.permits.application.Step;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Open applications of the officer's organisation, nearest deadline first: the index application_queue. */
@Repository
public class PermitQueue {

    static final int PAGE = 50;

    /** The saved filters, each with its own condition. */
    public enum Show {
        MINE("handled_by = :officer"),
        LATE("due_on < :today"),
        WEEK("due_on between :today and :week"),
        PAPERS("state = 'waiting'"),
        APPROVE("state = 'to_approve'"),
        ALL("true");

        private final String condition;

        Show(String condition) {
            this.condition = condition;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Show of(String code) {
            for (Show show : values()) {
                if (show.code().equals(code)) {
                    return show;
                }
            }
            return ALL;
        }
    }

    /** @param birthYear null when the birth date is not known */
    public record Who(
            UUID id,
            UUID household,
            String surname,
            String given,
            @Nullable Integer birthYear) {}

    /**
     * @param missing what papers were asked for, in the officer's words; null when none are
     * @param remindedAt when a deadline was last reminded of; null when never
     */
    public record Row(
            UUID id,
            Who who,
            String kind,
            Step.State state,
            LocalDate dueOn,
            @Nullable String missing,
            @Nullable OffsetDateTime remindedAt) {

        PersonId person() {
            return new PersonId(who.id());
        }
    }

    private final JdbcClient db;

    PermitQueue(JdbcClient db) {
        this.db = db;
    }

    /**
     * @param after the last row of the page before; null for the first page. The indexes application_queue, application_mine and
     *     application_in_state give each page without reading those before it.
     */
    List<Row> rows(Show show, @Nullable UUID after, Officer officer, LocalDate today, LocalDate week) {
        return db.sql("""
                select a.*, p.surname, p.given, extract(year from p.born_on)::int as birth_year,
                    case when a.state = 'waiting' then (select reason from permits.application_event e
                        where e.application_id = a.id and e.step = 'ask_for_papers' order by version desc limit 1) end as missing,
                    (select max(made_at) from permits.reminder r where r.application_id = a.id) as reminded_at
                from (select * from permits.application where org_id = :org and decided_on is null and %s
                    and (cast(:after as uuid) is null
                        or (due_on, id) > (select due_on, id from permits.application where id = :after))
                    order by due_on, id limit :size) a
                join registration.published_person p on p.id = a.person_id
                order by a.due_on, a.id
                """.formatted(show.condition))
                .params(params(officer, today, week))
                .param("size", PAGE)
                .param("after", after)
                .query((rs, n) -> row(rs))
                .list();
    }

    /** How many each filter holds. */
    Map<String, Object> counts(Officer officer, LocalDate today, LocalDate week) {
        return db.sql("""
                select count(*) as all,
                    count(*) filter (where due_on < :today) as late,
                    count(*) filter (where due_on between :today and :week) as week,
                    count(*) filter (where state = 'waiting') as papers,
                    count(*) filter (where state = 'to_approve') as approve,
                    count(*) filter (where handled_by = :officer) as mine
                from permits.application where org_id = :org and decided_on is null
                """).params(params(officer, today, week)).query().singleRow();
    }

    private static Map<String, Object> params(Officer officer, LocalDate today, LocalDate week) {
        return Map.of("org", officer.organisation().value(), "officer", officer.id(), "today", today, "week", week);
    }

    private static Row row(ResultSet rs) throws SQLException {
        return new Row(
                rs.getObject("id", UUID.class),
                new Who(
                        rs.getObject("person_id", UUID.class),
                        rs.getObject("household_id", UUID.class),
                        rs.getString("surname"),
                        rs.getString("given"),
                        rs.getObject("birth_year", Integer.class)),
                rs.getString("kind"),
                Step.State.of(rs.getString("state")),
                rs.getObject("due_on", LocalDate.class),
                rs.getString("missing"),
                rs.getObject("reminded_at", OffsetDateTime.class));
    }
}
