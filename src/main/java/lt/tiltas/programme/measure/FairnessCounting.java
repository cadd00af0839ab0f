package lt.tiltas.programme.measure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Of how many people the support was lowered, refused and so on in twelve whole months, by groups. A person counts once in each matter. */
@Repository
class FairnessCounting {

    private static final int MONTHS = 12;

    /** A support of the family is of everybody in it. */
    private static final String SQL = """
            with person as materialized (select * from registration.published_groups(:until)),
            mine as (select s.*, n.person_id as whose from programme.support s join programme.programme p on p.id = s.programme_id
                join person n on n.household_id = p.household_id and (s.person_id is null or s.person_id = n.person_id)),
            told as (select m.org_id as at, m.whose, d.id, d.kind, d.state from mine m join programme.support_decision d on d.support_id = m.id
                where d.notified_on between :from and :until),
            running as (select * from mine where state in ('granted', 'ended') and starts_on <= :until and coalesce(ended_on, ends_on) >= :from),
            found as (
                select 'lowered' as matter, r.org_id, r.whose, exists (select from programme.support_decision d where d.support_id = r.id
                    and d.kind in ('lower', 'end') and d.state in ('signed', 'frozen', 'restored') and d.takes_effect_on between :from and :until) as met
                from running r
                union all select 'sheltered', org_id, whose, sheltered_until is not null and sheltered_until >= :from from running
                union all select 'refused', at, whose, kind = 'refuse' from told where kind in ('grant', 'refuse') and state <> 'withdrawn'
                union all select 'restored', m.org_id, m.whose, d.state = 'restored' from mine m join programme.support_decision d
                    on d.support_id = m.id and d.kind in ('lower', 'end') and d.state in ('signed', 'frozen', 'restored')
                    and d.takes_effect_on between :from and :until
                union all select 'appealed', t.at, t.whose, exists (select from programme.appeal a where a.decision_id = t.id)
                    from told t where t.kind <> 'grant'
                union all select 'upheld', m.org_id, m.whose, a.outcome = 'upheld' from mine m
                    join programme.support_decision d on d.support_id = m.id
                    join programme.appeal a on a.decision_id = d.id and a.answered_on between :from and :until),
            one as (select matter, whose, min(org_id) as org_id, bool_or(met) as met from found group by matter, whose)
            select o.matter, v.dimension, v.part, count(*) filter (where o.met) as numerator, count(*) as denominator
            from one o join person n on n.person_id = o.whose, lateral (values ('all', 'all'), ('sex', n.sex), ('age', n.age),
                ('disability', n.disability), ('origin', n.origin), ('municipality', o.org_id::text)) v (dimension, part)
            group by 1, 2, 3
            """;

    private final JdbcClient db;

    FairnessCounting(JdbcClient db) {
        this.db = db;
    }

    /** The last day of the last whole month. */
    static LocalDate until(LocalDate today) {
        return today.withDayOfMonth(1).minusDays(1);
    }

    static LocalDate from(LocalDate until) {
        return until.plusDays(1).minusMonths(MONTHS);
    }

    Map<FairnessCell, Figure> count(LocalDate until) {
        Map<FairnessCell, Figure> exact = new HashMap<>();
        db.sql(SQL)
                .param("from", from(until))
                .param("until", until)
                .query((rs, n) -> exact.put(
                        new FairnessCell(
                                Matter.of(rs.getString("matter")), rs.getString("dimension"), rs.getString("part")),
                        new Figure(rs.getLong("numerator"), rs.getLong("denominator"))))
                .list();
        return exact;
    }
}
