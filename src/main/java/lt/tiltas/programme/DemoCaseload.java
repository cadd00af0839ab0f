package lt.tiltas.programme;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's door to caseloads: supervisors, weights, stages, transfers, ends and what followed, over programmes that are there already. */
@Service
@Profile("demo")
public class DemoCaseload {

    public record Team(int municipality, Manager supervisor) {}

    public record Manager(UUID id, String name) {}

    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");

    private final JdbcClient db;

    DemoCaseload(JdbcClient db) {
        this.db = db;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void write(List<Team> teams, LocalDate today) {
        teams.forEach(team -> appoint(team, today));
        weights(today);
        stages();
        closures(today);
        followUps(today);
    }

    private void appoint(Team team, LocalDate today) {
        db.sql("""
                insert into programme.supervisor (org_id, officer_id, officer_name, since, appointed_by)
                values (:org, :officer, :name, :since, :system) on conflict do nothing
                """)
                .param("org", team.municipality())
                .param("officer", team.supervisor().id())
                .param("name", team.supervisor().name())
                .param("since", today.minusYears(1))
                .param("system", Officer.SYSTEM.id())
                .update();
    }

    /** Every eighth household is a lighter one, every ninth takes more time. */
    private void weights(LocalDate today) {
        db.sql("""
                insert into programme.weight (programme_id, org_id, weight, reason, since, set_by, set_by_name)
                select p.id, p.org_id, case when n % 8 = 0 then 'light' else 'intensive' end,
                    case when n % 8 = 0 then 'Dirba ir susitvarko patys, pakanka pokalbio kartą per mėnesį' else 'Maži vaikai ir liga šeimoje' end,
                    cast(:since as timestamptz), p.lead_officer, p.lead_name
                from (select *, row_number() over (order by id) as n from programme.programme
                    where state = 'open' and lead_officer is not null) p
                where n % 8 = 0 or n % 9 = 0
                """)
                .param(
                        "since",
                        today.minusDays(40).atTime(10, 0).atZone(VILNIUS).toOffsetDateTime())
                .update();
    }

    /** Those that moved on did so by the months of their programme. */
    private void stages() {
        db.sql("""
                insert into programme.case_stage (programme_id, org_id, stage, entered_on, evidence, note, made_by, made_by_name, created_at)
                select p.id, p.org_id, s.stage, s.on_day, s.evidence, s.note, p.lead_officer, p.lead_name, s.on_day + interval '11 hours'
                from programme.programme p cross join lateral (values
                    ('first_months', p.opened_on, 'Šeima apsigyveno savivaldybėje, sudaryta sutartis', 'Pirmiausia – kalbos kursai ir vaikų mokykla'),
                    ('second_months', (p.opened_on + interval '7 months')::date, 'Praėjo septyni mėnesiai, aptarta, kas toliau',
                        'Tęsti darbo paiešką, po dviejų mėnesių vėl pasikalbėti')) s (stage, on_day, evidence, note)
                where p.lead_officer is not null and s.on_day <= least(current_date, coalesce(p.closed_on, current_date))
                """).update();
    }

    /** How the closed ones ended; of the open ones that end soon some are proposed to. */
    private void closures(LocalDate today) {
        db.sql("""
                insert into programme.closure (programme_id, org_id, state, destination, bridges, proposed_on, proposed_by, proposed_by_name,
                    agreed_at, closed_on, closed_by, closed_by_name)
                select p.id, p.org_id, 'closed',
                    (array['job_open', 'job_fixed', 'study', 'moved_abroad', 'care', 'job_open', 'lost_contact', 'job_search'])[1 + n % 8],
                    'Lieka Užimtumo tarnybos konsultantas, po pusmečio paklausime, kaip sekasi', p.closed_on - 14, p.lead_officer, p.lead_name,
                    case when n % 8 <> 6 then (p.closed_on - 10)::timestamptz end, p.closed_on, s.officer_id, s.officer_name
                from (select *, row_number() over (order by id) as n from programme.programme
                    where state = 'closed' and lead_officer is not null and closed_on <= :today) p
                join programme.supervisor s on s.org_id = p.org_id and s.officer_id <> p.lead_officer
                """).param("today", today).update();
        db.sql("""
                insert into programme.closure (programme_id, org_id, destination, bridges, proposed_on, proposed_by, proposed_by_name)
                select p.id, p.org_id, 'job_open', 'Darbo sutartis neterminuota, vaikai mokykloje; lieka šeimos gydytojas ir mentorė', :proposed,
                    p.lead_officer, p.lead_name
                from (select *, row_number() over (partition by org_id order by opened_on, id) as n from programme.programme
                    where state = 'open' and opened_on + interval '10 months' < :today) p
                join programme.supervisor s on s.org_id = p.org_id and s.officer_id <> p.lead_officer
                where p.n = 1
                """).param("today", today).param("proposed", today.minusDays(3)).update();
    }

    private void followUps(LocalDate today) {
        db.sql("""
                insert into programme.follow_up (programme_id, org_id, horizon, due_on, state, first_asked_on, second_asked_on, living, home,
                    own_plan, answered_on)
                select p.id, p.org_id, months, due_on, state, case when state <> 'due' then due_on + 1 end,
                    case when state = 'no_answer' then due_on + 9 end,
                    case when state = 'answered' then (array['own_income', 'own_income', 'partly', 'support'])[1 + n % 4] end,
                    case when state = 'answered' then (array['secure', 'secure', 'temporary'])[1 + n % 3] end,
                    case when state = 'answered' then (array['yes', 'partly', 'yes'])[1 + n % 3] end,
                    case when state = 'answered' then due_on + 2 end
                from (select c.programme_id as id, c.org_id, months, (c.closed_on + months * interval '1 month')::date as due_on,
                        row_number() over (order by c.programme_id, months) as n
                    from programme.closure c cross join unnest(array[6, 12, 24]) months where c.state = 'closed') p
                cross join lateral (select case when p.due_on > cast(:today as date) - 12 then 'due' when n % 3 = 0 then 'no_answer' else 'answered' end
                    as state) s
                """).param("today", today).update();
    }

    /** One household that a colleague has been asked to take over, and the family has been told. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void transfer(UUID batch, Manager from, Manager to, LocalDate today) {
        db.sql("""
                insert into programme.transfer (batch_id, programme_id, org_id, from_officer, from_name, to_officer, to_name, reason, state,
                    proposed_by, proposed_at, told_at)
                select :batch, p.id, p.org_id, :from, :fromName, :to, :toName, 'Šeimai patogiau kalbėtis su šiuo specialistu', 'told', :from,
                    cast(:at as timestamptz), cast(:at as timestamptz) + interval '3 hours'
                from (select * from programme.programme where state = 'open' and lead_officer = :from order by opened_on, id offset 2 limit 2) p
                """)
                .param("batch", batch)
                .param("from", from.id())
                .param("fromName", from.name())
                .param("to", to.id())
                .param("toName", to.name())
                .param("at", today.minusDays(2).atTime(9, 0).atZone(VILNIUS).toOffsetDateTime())
                .update();
    }
}
