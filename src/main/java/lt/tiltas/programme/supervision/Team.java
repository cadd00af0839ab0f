package lt.tiltas.programme.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Officers;
import lt.tiltas.law.Rules;
import lt.tiltas.registration.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How the work of a municipality's case managers stands today. */
@Repository
public class Team {

    /**
     * What is late with one officer.
     *
     * @param talks that have passed and are not written up
     * @param plans programmes begun more than a month ago that have no goal
     */
    public record Late(UUID officer, int steps, int talks, int plans, int quiet) {

        static Late none(UUID officer) {
            return new Late(officer, 0, 0, 0, 0);
        }
    }

    public record Allowance(UUID officer, String reason, LocalDate until) {}

    public record Leaderless(UUID programme, HouseholdId household, LocalDate since) {}

    /** Goals, steps and talks of the municipality are gone through once each; days are moved by pauses only where there were some. */
    private static final String LATE = """
            with pausing as materialized (select distinct programme_id from programme.pause where org_id = :org),
            p as materialized (select o.id, o.lead_officer, o.opened_on, u.programme_id is not null as pauses
                from programme.programme o left join pausing u on u.programme_id = o.id
                where o.org_id = :org and o.state = 'open' and o.lead_officer is not null
                    and (u.programme_id is null or not programme.paused(o.id, :today))),
            steps as (select p.id, max(greatest(s.done_on, case when s.proposed_by = 'person' then s.created_at::date end)) as heard,
                    count(*) filter (where g.state = 'active' and s.state in ('agreed', 'doing', 'stuck') and s.due_on < :today
                        and case when p.pauses then programme.due_after_pauses(p.id, s.due_on) else s.due_on end < :today) as late
                from p join programme.goal g on g.programme_id = p.id and g.org_id = :org
                join programme.step s on s.goal_id = g.id and s.org_id = :org group by p.id),
            talks as (select m.programme_id as id, max((m.at at time zone 'Europe/Vilnius')::date) filter (where m.state = 'held') as heard,
                    count(*) filter (where m.state = 'planned' and (m.at at time zone 'Europe/Vilnius')::date < :today) as late
                from programme.meeting m where m.org_id = :org group by m.programme_id)
            select p.lead_officer as officer, sum(coalesce(s.late, 0))::int as steps, sum(coalesce(t.late, 0))::int as talks,
                (count(*) filter (where p.opened_on < cast(:today as date) - :offered
                    and not exists (select from programme.goal g where g.programme_id = p.id and g.org_id = :org)))::int as plans,
                (count(*) filter (where greatest(p.opened_on, s.heard, t.heard) < cast(:today as date) - :quiet
                    - case when p.pauses then programme.paused_days(p.id, greatest(p.opened_on, s.heard, t.heard), :today) else 0 end))::int as quiet
            from p left join steps s on s.id = p.id left join talks t on t.id = p.id group by 1
            """;

    private final JdbcClient db;
    private final Rules rules;

    Team(JdbcClient db, Rules rules) {
        this.db = db;
        this.rules = rules;
    }

    Map<UUID, Late> late(Officer supervisor, LocalDate today) {
        return db
                .sql(LATE)
                .param("org", supervisor.organisation().value())
                .param("today", today)
                .param("offered", rules.days("programme.plan-offered", today))
                .param("quiet", rules.days("programme.quiet-after", today))
                .query(Late.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Late::officer, late -> late));
    }

    Map<UUID, Allowance> allowances(Officer supervisor, LocalDate today) {
        return db
                .sql("""
                select distinct on (officer_id) officer_id as officer, reason, until from programme.over_limit
                where org_id = :org and daterange(since, until, '[]') @> cast(:today as date) order by officer_id, until desc
                """)
                .param("org", supervisor.organisation().value())
                .param("today", today)
                .query(Allowance.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Allowance::officer, one -> one));
    }

    void allow(Officers.Colleague colleague, AllowMore.New more, LocalDate today, Officer supervisor) {
        db.sql("""
                insert into programme.over_limit (org_id, officer_id, officer_name, reason, since, until, allowed_by, allowed_by_name)
                values (:org, :officer, :name, :reason, :today, :until, :supervisor, :supervisorName)
                """)
                .param("org", supervisor.organisation().value())
                .param("officer", colleague.id())
                .param("name", colleague.name())
                .param("reason", more.reason().strip())
                .param("today", today)
                .param("until", more.until())
                .param("supervisor", supervisor.id())
                .param("supervisorName", supervisor.name())
                .update();
    }

    /** Open programmes that the municipality itself leads, the longest first. */
    List<Leaderless> leaderless(Officer supervisor) {
        return db.sql("""
                select p.id, p.household_id, coalesce((select (max(r.since) at time zone 'Europe/Vilnius')::date from programme.case_role r
                    where r.programme_id = p.id and r.until is null), p.opened_on) as since
                from programme.programme p where p.org_id = :org and p.state = 'open' and p.lead_officer is null order by since, p.id
                """)
                .param("org", supervisor.organisation().value())
                .query((rs, n) -> new Leaderless(
                        rs.getObject("id", UUID.class),
                        new HouseholdId(rs.getObject("household_id", UUID.class)),
                        rs.getObject("since", LocalDate.class)))
                .list();
    }

    /** False when somebody leads it by now. */
    boolean name(UUID programme, UUID officer, String name) {
        return db.sql("""
                        update programme.programme set lead_officer = :officer, lead_name = :name, version = version + 1
                        where id = :programme and state = 'open' and lead_officer is null
                        """)
                        .param("officer", officer)
                        .param("name", name)
                        .param("programme", programme)
                        .update()
                == 1;
    }
}
