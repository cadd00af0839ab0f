package lt.tiltas.programme.signal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import lt.tiltas.law.Rules;
import lt.tiltas.programme.SupportId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class UnlikeSupports {

    private final Rules rules;
    private final JdbcClient db;
    private final Clock clock;

    UnlikeSupports(Rules rules, JdbcClient db, Clock clock) {
        this.rules = rules;
        this.db = db;
        this.clock = clock;
    }

    /** Supports of money that differ from the median of like households of the municipality by more than a part. */
    Set<SupportId> find() {
        LocalDate today = LocalDate.now(clock);
        return db
                .sql("""
                with paid as (
                    select s.id, s.org_id, s.kind, s.domain, (select count(*) from registration.published_person h
                            where h.household_id = p.household_id) as people,
                        coalesce((select d.amount_after_cents from programme.support_decision d where d.support_id = s.id and d.kind = 'lower'
                            and d.state = 'signed' and d.takes_effect_on <= :today order by d.takes_effect_on desc limit 1), s.amount_cents) as cents
                    from programme.support s join programme.programme p on p.id = s.programme_id and p.state = 'open'
                    where s.state = 'granted' and s.amount_cents is not null and s.person_id is null and s.starts_on <= :today
                        and least(s.ends_on, s.ends_early_on) >= :today),
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
}
