package lt.tiltas.reception.host;

import static lt.tiltas.reception.HostRight.SETTLE_CONCERN;
import static lt.tiltas.reception.HostRight.VET_HOST;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.web.Work;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What waits for those who answer for hosts: new offers, checks that run out, visits, contracts past their end, and concerns. */
@Component
class HostWork implements Work.Source {

    private record Counts(long offered, long runningOut, long visits, long ended, long concerns) {}

    private final JdbcClient db;
    private final Rules rules;
    private final Clock clock;

    HostWork(JdbcClient db, Rules rules, Clock clock) {
        this.db = db;
        this.rules = rules;
        this.clock = clock;
    }

    @Override
    public List<Work> of(Officer officer) {
        if (!officer.may(VET_HOST)) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        Counts counts = counts(today, today.plusDays(rules.days("reception.host-check-soon", today)));
        List<Work> work = new ArrayList<>();
        if (officer.may(SETTLE_CONCERN)) {
            work.add(new Work("work.host-concerns", counts.concerns, "/host-visits", "warning", "late"));
        }
        work.add(new Work("work.host-visits", counts.visits, "/host-visits", "home", "late"));
        work.add(new Work("work.host-contracts-over", counts.ended, "/hosts?show=matched", "file", "late"));
        work.add(new Work("work.host-offers", counts.offered, "/hosts?show=offered", "home", "soon"));
        work.add(new Work("work.host-checks", counts.runningOut, "/hosts?show=approved", "check", "soon"));
        return work;
    }

    private Counts counts(LocalDate today, LocalDate soon) {
        return db.sql("""
                select (select count(*) from reception.host_offer where state = 'offered') as offered,
                    (select count(*) from reception.host_offer o where o.state in ('approved', 'matched') and exists (
                        select from (select distinct on (kind) result, expires_on from reception.host_check
                            where offer_id = o.id order by kind, made_at desc) last
                        where last.result = 'passed' and last.expires_on <= :soon)) as running_out,
                    (select count(*) from reception.host_visit v join reception.host_contract c on c.id = v.contract_id
                        where v.done_on is null and v.due_on <= :today and c.state = 'signed') as visits,
                    (select count(*) from reception.host_contract where state = 'signed' and upper(during) <= :today) as ended,
                    (select count(*) from reception.host_visit where result = 'concern' and settled_at is null) as concerns
                """)
                .param("today", today)
                .param("soon", soon)
                .query(Counts.class)
                .single();
    }
}
