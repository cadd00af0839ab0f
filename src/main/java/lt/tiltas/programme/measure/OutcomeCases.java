package lt.tiltas.programme.measure;

/** What is counted of jobs, of Lithuanian and of referrals. What one side has said is so counts until the other says that it is not. */
final class OutcomeCases {

    private static final String JOB = "o.kind = 'job' and o.state <> 'denied'";

    private static final String ADULT = """
            join registration.published_person n on n.household_id = p.household_id and n.surviving_id = n.id
                and n.born_on <= p.opened_on - interval '18 years'
            """;

    /** Of working age. A programme counts when its time to find a job is over. */
    static final String FIRST_JOB = """
            select p.org_id, p.id as programme_id, coalesce(n.sex, 'X') as need, coalesce((select min(o.on_day) from programme.outcome o
                where o.programme_id = p.id and o.person_id = n.id and %s) <= p.opened_on + cast(:firstJob as int), false) as met
            from programme.programme p %s and n.born_on > p.opened_on - interval '65 years'
            where p.opened_on + cast(:firstJob as int) >= :since and p.opened_on + cast(:firstJob as int) < :today
            """.formatted(JOB, ADULT);

    /** The first of each person's jobs. */
    private static final String FIRST = """
            from programme.programme p join (select o.programme_id, o.person_id, min(o.on_day) as on_day from programme.outcome o
                where %s group by o.programme_id, o.person_id) f on f.programme_id = p.id
            join registration.published_person n on n.id = f.person_id
            """.formatted(JOB);

    /** The same job or another: what counts is that there is one on that day. */
    private static final String LATER = """
            select l.org_id, l.id as programme_id, l.need, exists (select from programme.outcome o where o.person_id = l.person_id and %s
                and o.on_day <= l.later and (o.ended_on is null or o.ended_on >= l.later)) as met
            from (select p.org_id, p.id, f.person_id, coalesce(n.sex, 'X') as need, (f.on_day + make_interval(months => %%d))::date as later %s) l
            where l.later >= :since and l.later < :today
            """.formatted(JOB, FIRST);

    static final String JOB_6 = LATER.formatted(6);

    static final String JOB_12 = LATER.formatted(12);

    /** By the skill levels of the classification, where both are known. */
    static final String SKILL = """
            select p.org_id, p.id as programme_id, coalesce(n.sex, 'X') as need, g.level >= s.level as met
            from programme.programme p join programme.outcome o on o.programme_id = p.id and %s and o.on_day >= :since and o.on_day < :today
            join registration.published_person n on n.id = o.person_id
            join programme.isco_group g on g.code = o.job_group join programme.isco_group s on s.code = o.skill_group
            where g.level is not null and s.level is not null
            """.formatted(JOB);

    private static final String TEST = """
            exists (select from programme.outcome o where o.person_id = n.id and o.kind = 'language' and o.state <> 'denied'
                and o.level in (%s) and o.on_day <= %s)
            """;

    private static final String FROM_A2 = "'A2', 'B1', 'B2', 'C1', 'C2'";
    private static final String FROM_B1 = "'B1', 'B2', 'C1', 'C2'";

    /** Adults who began without this level, those never tested too. */
    private static final String LANGUAGE = """
            select l.org_id, l.programme_id, l.need, l.met
            from (select p.org_id, p.id as programme_id, coalesce(n.sex, 'X') as need, p.until, %3$s as met
                from (select *, (opened_on + make_interval(months => %1$d))::date as until from programme.programme) p %4$s
                where not %2$s) l
            where l.until >= :since and l.until < :today
            """;

    static final String A2_12 = language(12, FROM_A2, TEST.formatted(FROM_A2, "p.until"));

    static final String B1_24 = language(24, FROM_B1, TEST.formatted(FROM_B1, "p.until"));

    /** Of the same as the first of the two: no test at all. */
    static final String UNTESTED = language(12, FROM_A2, "not " + TEST.formatted("'A1', " + FROM_A2, "p.until"));

    private static String language(int months, String levels, String met) {
        return LANGUAGE.formatted(
                months, TEST.formatted(levels, "p.opened_on + cast(:languageStart as int)"), met, ADULT);
    }

    /** What the person took back is nobody's delay. */
    static final String REFERRED = """
            select p.org_id, p.id as programme_id, 'all' as need, coalesce(r.closed_on <= r.sent_on + cast(:referral as int), false) as met
            from programme.programme p join programme.referral r on r.programme_id = p.id and r.state <> 'recalled'
            where r.sent_on + cast(:referral as int) >= :since and r.sent_on + cast(:referral as int) < :today
            """;

    static final String UNANSWERED = """
            select p.org_id, p.id as programme_id, 'all' as need, r.outcome = 'no_answer' as met
            from programme.programme p join programme.referral r on r.programme_id = p.id and r.closed_on >= :since
            """;

    /** One row for an officer who led somebody when the period began. */
    static final String TURNOVER = """
            select led.org_id, null::uuid as programme_id, 'all' as need, not exists (select from programme.case_role c
                where c.officer_id = led.officer_id and c.led_at = led.org_id and c.until is null) as met
            from (select distinct r.led_at as org_id, r.officer_id from programme.case_role r where r.officer_id is not null
                and r.since < cast(:since as date)::timestamp at time zone 'Europe/Vilnius'
                and (r.until is null or r.until >= cast(:since as date)::timestamp at time zone 'Europe/Vilnius')) led
            """;

    /** How many days after the beginning each first job began; of the first jobs of the period. */
    static final String FIRST_JOB_DAYS = """
            select p.org_id, coalesce(n.sex, 'X') as part, f.on_day - p.opened_on as value %s
            where f.on_day >= :since and f.on_day < :today and f.on_day >= p.opened_on
            """.formatted(FIRST);

    /** Gross cents a month of the jobs that began in the period, where it was said. */
    static final String WAGE = """
            select p.org_id, coalesce(n.sex, 'X') as part, o.wage_cents as value
            from programme.programme p join programme.outcome o on o.programme_id = p.id and %s and o.wage_cents is not null
                and o.on_day >= :since and o.on_day < :today
            join registration.published_person n on n.id = o.person_id
            """.formatted(JOB);

    private OutcomeCases() {}
}
