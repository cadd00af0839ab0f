package lt.tiltas.programme.measure;

/** What is counted of plans, goals and steps. */
final class PlanCases {

    private static final String SHARED = """
            (select min((v.shared_at at time zone 'Europe/Vilnius')::date) from programme.plan l join programme.plan_version v on v.plan_id = l.id
                where l.programme_id = p.id)
            """;

    private static final String FIRST_SIGNED = """
            (select min((s.signed_at at time zone 'Europe/Vilnius')::date) from programme.plan l
                join programme.plan_version v on v.plan_id = l.id join programme.signature s on s.version_id = v.id and s.side = 'person'
                where l.programme_id = p.id)
            """;

    private static final String SAID_NO = """
            exists (select from programme.plan l join programme.plan_version v on v.plan_id = l.id
                where l.programme_id = p.id and v.declined_at is not null and v.declined_reason is not null)
            """;

    /** Only programmes whose time is over: who is early is not counted before who is late can be. */
    static final String OFFERED = """
            select p.org_id, p.id as programme_id, 'all' as need, coalesce(%s <= p.opened_on + cast(:offered as int), false) as met
            from programme.programme p where p.opened_on >= :since and p.opened_on + cast(:offered as int) < :today
            """.formatted(SHARED);

    /** Whoever has said no to a plan, with a reason, is nobody's delay. */
    static final String SIGNED = """
            select p.org_id, p.id as programme_id, 'all' as need, coalesce(%1$s <= p.opened_on + cast(:signed as int), false) as met
            from programme.programme p where p.opened_on >= :since and p.opened_on + cast(:signed as int) < :today
                and (%1$s is not null or not %2$s)
            """.formatted(FIRST_SIGNED, SAID_NO);

    static final String DECLINED = """
            select p.org_id, p.id as programme_id, 'all' as need, %2$s is null and %3$s as met
            from programme.programme p where p.opened_on >= :since and p.opened_on + cast(:signed as int) < :today and %1$s is not null
            """.formatted(SHARED, FIRST_SIGNED, SAID_NO);

    static final String LANGUAGE = """
            select p.org_id, p.id as programme_id, 'all' as need, g.words_language = h.language as met
            from programme.programme p join registration.published_household h on h.id = p.household_id
            join programme.goal g on g.programme_id = p.id and g.state in ('active', 'wish', 'reached')
            where p.state = 'open'
            """;

    /** Another sample each month, the same all month. Met: nearly the same words stand in another case of the municipality. */
    static final String ALIKE = """
            select p.org_id, p.id as programme_id, 'all' as need, exists (
                select from programme.programme q join programme.goal o on o.programme_id = q.id and o.state in ('active', 'wish', 'reached')
                where q.org_id = p.org_id and q.state = 'open' and q.id <> p.id and length(o.words) >= :likenessFrom
                    and public.similarity(lower(o.words), lower(g.words)) > cast(:likeness as float4)) as met
            from programme.programme p join programme.goal g on g.programme_id = p.id and g.state in ('active', 'wish', 'reached')
            where p.state = 'open' and length(g.words) >= :likenessFrom
                and (hashtext(p.id::text || to_char(cast(:today as date), 'YYYY-MM'))::bigint & 1023) < 1024 * cast(:sample as numeric)
            """;

    private static final String REACHED = """
            from (select *, (opened_on + make_interval(months => :lateMonth))::date as late_on,
                    (opened_on + make_interval(months => cast(%s as int)))::date as until from programme.programme) p
            left join programme.weight w on w.programme_id = p.id and w.until is null
            join programme.goal g on g.programme_id = p.id join programme.step s on s.goal_id = g.id
            where p.late_on >= :since and p.late_on <= :today
            """;

    private static final String DOING = """
            select p.org_id, p.id as programme_id, coalesce(w.weight, 'standard') as need, coalesce(s.doing_level >= 2, false) as met
            %s and s.state = 'done' and s.done_on > p.until - cast(:doingDays as int) and s.done_on <= p.until
            """;

    static final String DOING_LATE = DOING.formatted(REACHED.formatted(":lateMonth"));

    static final String DOING_EARLY = DOING.formatted(REACHED.formatted(":earlyMonth"));

    static final String DROPPED = """
            select p.org_id, p.id as programme_id, coalesce(w.weight, 'standard') as need, s.state = 'dropped' as met
            %s and s.state in ('done', 'dropped')
            """.formatted(REACHED.formatted(":lateMonth"));

    private PlanCases() {}
}
