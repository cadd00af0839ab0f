package lt.tiltas.programme.signal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.tiltas.law.Rules;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.SupportDecision;
import lt.tiltas.programme.SupportId;
import lt.tiltas.programme.SupportNow;
import lt.tiltas.programme.decision.SupportDecisions;
import lt.tiltas.programme.support.Supports;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what the rules look at. */
@Repository
public class SignalFacts {

    private final Supports supports;
    private final SupportDecisions decisions;
    private final Rules rules;
    private final JdbcClient db;
    private final Clock clock;

    SignalFacts(Supports supports, SupportDecisions decisions, Rules rules, JdbcClient db, Clock clock) {
        this.supports = supports;
        this.decisions = decisions;
        this.rules = rules;
        this.db = db;
        this.clock = clock;
    }

    public List<SupportNow> now(ProgrammeId programme) {
        LocalDate today = LocalDate.now(clock);
        Map<SupportId, List<SupportDecision>> decided =
                decisions.of(programme).stream().collect(Collectors.groupingBy(SupportDecision::support));
        return supports.of(programme).stream()
                .map(support -> new SupportNow(support, decided.getOrDefault(support.id(), List.of()), today))
                .toList();
    }

    SignalRules.Limits limits() {
        LocalDate today = LocalDate.now(clock);
        return new SignalRules.Limits(rules.days("support.cliff", today), rules.days("support.office-steps", today));
    }

    SignalRules.Facts of(ProgrammeId programme, SignalRules.Limits limits) {
        LocalDate today = LocalDate.now(clock);
        return new SignalRules.Facts(now(programme), officeSince(programme), shortageOn(programme), limits, today);
    }

    /** Supports of money that differ from the median of like households of the municipality by more than a part. */
    Set<SupportId> unlike() {
        LocalDate today = LocalDate.now(clock);
        return db
                .sql("""
                with paid as (
                    select s.id, s.org_id, s.kind, s.domain, (select count(*) from registration.published_person h
                            where h.household_id = p.household_id) as people,
                        coalesce((select d.amount_after_cents from programme.support_decision d where d.support_id = s.id and d.kind = 'lower'
                            and d.state = 'signed' and d.takes_effect_on <= :today order by d.takes_effect_on desc limit 1), s.amount_cents) as cents
                    from programme.support s join programme.programme p on p.id = s.programme_id and p.state = 'open'
                    where s.state = 'granted' and s.amount_cents is not null and s.person_id is null and s.starts_on <= :today),
                usual as (
                    select org_id, kind, domain, people, percentile_cont(0.5) within group (order by cents) as median
                    from paid group by org_id, kind, domain, people having count(*) >= :least)
                select paid.id from paid join usual using (org_id, kind, domain, people)
                where abs(paid.cents - usual.median) > usual.median * :part
                """)
                .param("today", today)
                .param("least", rules.number("support.like-households", today))
                .param("part", rules.number("support.like-difference", today))
                .query(UUID.class)
                .list()
                .stream()
                .map(SupportId::new)
                .collect(Collectors.toSet());
    }

    /** Since when the youngest of the open steps, none of them the person's, has been there. */
    private @Nullable LocalDate officeSince(ProgrammeId programme) {
        return db.sql("""
                select case when bool_or(s.owner = 'person') then null else (max(s.created_at) at time zone 'Europe/Vilnius')::date end as since
                from programme.step s join programme.goal g on g.id = s.goal_id
                where g.programme_id = :programme and s.state in ('agreed', 'doing')
                """)
                .param("programme", programme.value())
                .query((rs, n) -> rs.getObject("since", LocalDate.class))
                .list()
                .getFirst();
    }

    private @Nullable LocalDate shortageOn(ProgrammeId programme) {
        return db.sql("select max(told_on) as told from programme.shortage where programme_id = :programme")
                .param("programme", programme.value())
                .query((rs, n) -> rs.getObject("told", LocalDate.class))
                .list()
                .getFirst();
    }
}
