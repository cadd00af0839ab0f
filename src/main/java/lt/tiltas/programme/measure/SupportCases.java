package lt.tiltas.programme.measure;

/** What is counted of supports, of what is decided about them, and of needs. */
final class SupportCases {

    /** Running supports: the next look at them is still ahead. */
    static final String REVIEWED = """
            select p.org_id, p.id as programme_id, 'all' as need, s.review_on >= :today as met
            from programme.programme p join programme.support s on s.programme_id = p.id and s.state = 'granted' and s.starts_on <= :today
            """;

    /**
     * Of what was lowered long enough ago that two talks have followed: at the second, nobody stands lower in that part of life than at the last
     * before. What had to be given back counts at once, and against.
     */
    static final String KEPT = """
            select * from (
                select p.org_id, p.id as programme_id, 'all' as need,
                    case when d.state = 'restored' then false else (select bool_and(l.now >= l.before) from (
                        select (array_agg(r.by_worker order by a.talked_on desc) filter (where a.talked_on <= d.takes_effect_on))[1] as before,
                            (array_agg(r.by_worker order by a.talked_on) filter (where a.talked_on > d.takes_effect_on))[2] as now
                        from programme.assessment a
                        join programme.domain_rating r on r.assessment_id = a.id and r.domain = s.domain and r.by_worker is not null
                        where a.programme_id = p.id and a.state = 'approved' and (s.person_id is null or a.person_id = s.person_id)
                        group by a.person_id) l where l.before is not null and l.now is not null) end as met
                from programme.programme p join programme.support s on s.programme_id = p.id
                join programme.support_decision d on d.support_id = s.id and d.kind in ('lower', 'end') and d.state in ('signed', 'restored')
                    and d.takes_effect_on <= :today and d.takes_effect_on >= cast(:since as date) - make_interval(months => :window)) told
            where met is not null
            """;

    /** By the working days of the calendar, which the program knows and the statement is given. */
    static final String RESTORED = """
            select p.org_id, p.id as programme_id, 'all' as need, exists (select from programme.support_decision d
                where d.support_id = n.support_id and d.restored_on between n.arose_on and due.until) as met
            from programme.programme p join programme.signal n on n.programme_id = p.id and n.rule = 'S7'
            join (select c.day, c.until from unnest(string_to_array(:days, ',')::date[], string_to_array(:dues, ',')::date[]) c (day, until)) due
                on due.day = n.arose_on
            where n.arose_on >= :since and due.until < :today
            """;

    /** By the dates of another support of the same part of life; what the file promises in words is not counted. */
    static final String BRIDGED = """
            select p.org_id, p.id as programme_id, 'all' as need, exists (select from programme.support o
                where o.programme_id = p.id and o.id <> s.id and o.domain = s.domain and o.state = 'granted'
                    and o.starts_on <= s.until + 1 and o.ends_on > s.until) as met
            from programme.programme p join (select x.*, least(x.ends_on, (select min(d.takes_effect_on) from programme.support_decision d
                    where d.support_id = x.id and d.kind = 'end' and d.state = 'signed')) as until from programme.support x) s
                on s.programme_id = p.id and s.state = 'granted' and s.until between :today and cast(:today as date) + cast(:cliff as int)
            """;

    /** Low by the person's own word or by the worker's. Answered: a support or an agreed step of that part of life, in time. */
    static final String ANSWERED = """
            select p.org_id, p.id as programme_id, 'all' as need, exists (select from programme.support s
                    where s.programme_id = p.id and s.domain = r.domain and s.state in ('granted', 'ended')
                        and (s.person_id is null or s.person_id = r.person_id)
                        and s.starts_on <= a.talked_on + cast(:needAnswer as int) and coalesce(s.ended_on, s.ends_on) >= a.talked_on)
                or exists (select from programme.goal g join programme.step t on t.goal_id = g.id and t.state not in ('idea', 'dropped')
                    where g.programme_id = p.id and g.domain = r.domain and (g.person_id is null or g.person_id = r.person_id)
                        and (t.created_at at time zone 'Europe/Vilnius')::date <= a.talked_on + cast(:needAnswer as int)
                        and (t.done_on is null or t.done_on >= a.talked_on)) as met
            from programme.programme p
            join programme.assessment a on a.programme_id = p.id and a.talked_on >= :since and a.talked_on + cast(:needAnswer as int) < :today
            join programme.domain_rating r on r.assessment_id = a.id and least(r.by_person, r.by_worker) <= 2
            """;

    static final String IN_TIME = """
            select p.org_id, p.id as programme_id, 'all' as need, coalesce(a.answered_on <= a.answer_by, false) as met
            from programme.programme p join programme.appeal a on a.programme_id = p.id
            where a.filed_on >= :since and (a.answered_on is not null or a.answer_by < :today)
            """;

    static final String UPHELD = """
            select p.org_id, p.id as programme_id, 'all' as need, a.outcome = 'upheld' as met
            from programme.programme p join programme.appeal a on a.programme_id = p.id and a.answered_on >= :since
            """;

    static final String FILED = """
            select p.org_id, p.id as programme_id, 'all' as need, exists (select from programme.appeal a where a.decision_id = d.id) as met
            from programme.programme p join programme.support_decision d on d.programme_id = p.id and d.kind <> 'grant'
                and d.notified_on >= :since
            """;

    private SupportCases() {}
}
