package lt.tiltas.programme.measure;

/** What is counted of mentors: whether a wish is answered, and whether there is time enough together. */
final class MentorCases {

    /** A wish that the person took back before the time was up is not counted. */
    static final String MATCHED = """
            select p.org_id, p.id as programme_id, 'all' as need,
                coalesce(m.agreed_on <= m.wished_on + cast(:mentorWithin as int), false) as met
            from programme.programme p join programme.mentor_match m on m.programme_id = p.id
            where m.wished_on >= :since and m.wished_on + cast(:mentorWithin as int) < :today
                and (m.ended_by = 'person' and m.agreed_on is null and m.ended_on <= m.wished_on + cast(:mentorWithin as int)) is not true
            """;

    /** Only what both have confirmed; what has ended early stays in the whole. */
    static final String HOURS = """
            select p.org_id, p.id as programme_id, 'all' as need, (select coalesce(sum(h.minutes), 0) from programme.mentor_hours h
                where h.match_id = m.id and h.state = 'confirmed' and h.day < m.met_on + make_interval(months => :mentorMonths))
                >= 60 * cast(:mentorLeast as int) as met
            from programme.programme p join programme.mentor_match m on m.programme_id = p.id
            where m.met_on >= :since and m.met_on + make_interval(months => :mentorMonths) <= :today
            """;

    private MentorCases() {}
}
