package lt.tiltas.programme.measure;

/** What is counted of meetings, of how programmes end and what follows, and of the officers' load. */
final class ContactCases {

    /** Also what nobody has written up: it is not held until somebody says so. */
    private static final String MEETING = """
            select p.org_id, p.id as programme_id, 'all' as need, %s as met
            from programme.programme p join programme.meeting m on m.programme_id = p.id
            where m.at >= cast(:since as date)::timestamp at time zone 'Europe/Vilnius'
                and m.at < cast(:today as date)::timestamp at time zone 'Europe/Vilnius'
                and (p.closed_on is null or (m.at at time zone 'Europe/Vilnius')::date <= p.closed_on)
            """;

    static final String HELD = MEETING.formatted("m.state = 'held'");

    /** What the person asked to move is not counted here. */
    static final String MOVED = MEETING.formatted("""
            (m.state = 'cancelled' or m.state = 'moved' and coalesce(m.moved_by,
                case when m.other_time_asked_at is null then 'office' else 'person' end) = 'office')
            """);

    static final String MISSED = MEETING.formatted("m.state = 'missed'");

    /** Of the interpreters that were wanted, till the end or in vain; whoever helped out in an emergency is none. */
    static final String INTERPRETED = """
            select p.org_id, p.id as programme_id, 'all' as need, b.state = 'done' and b.interpreter_id is not null as met
            from programme.programme p join programme.meeting m on m.programme_id = p.id
            join programme.interpreter_booking b on b.meeting_id = m.id and b.state <> 'released'
            where m.at >= cast(:since as date)::timestamp at time zone 'Europe/Vilnius'
                and m.at < cast(:today as date)::timestamp at time zone 'Europe/Vilnius'
            """;

    /** Held by the day on which it was due, in a talk to which the person came. */
    static final String REVIEWED = """
            select p.org_id, p.id as programme_id, 'all' as need, coalesce(r.held_on <= programme.due_after_pauses(p.id, r.due_on), false) and exists (
                select from programme.meeting m where m.programme_id = p.id and m.state = 'held'
                    and (m.id = r.meeting_id or (m.at at time zone 'Europe/Vilnius')::date = r.held_on)) as met
            from programme.programme p join programme.review r on r.programme_id = p.id
            where r.due_on >= :since and r.due_on < :today and programme.due_after_pauses(p.id, r.due_on) < :today and (p.closed_on is null or r.due_on <= p.closed_on)
            """;

    /** Lost contact is no destination, and stays in the whole. */
    static final String KNOWN = """
            select p.org_id, p.id as programme_id, 'all' as need, exists (select from programme.closure c
                where c.programme_id = p.id and c.state = 'closed' and c.destination <> 'lost_contact') as met
            from programme.programme p where p.closed_on >= :since
            """;

    private static final String FOLLOWED = """
            select p.org_id, p.id as programme_id, 'all' as need, f.state = 'answered' as met
            from programme.programme p join programme.follow_up f on f.programme_id = p.id and f.horizon = %d
            where f.due_on >= :since and f.due_on < :today
            """;

    static final String FOLLOWED_6 = FOLLOWED.formatted(6);

    static final String FOLLOWED_12 = FOLLOWED.formatted(12);

    static final String FOLLOWED_24 = FOLLOWED.formatted(24);

    static final String OWN_PLAN = """
            select p.org_id, p.id as programme_id, 'all' as need, f.own_plan = 'yes' as met
            from programme.programme p join programme.follow_up f on f.programme_id = p.id
            where f.answered_on >= :since and f.own_plan is not null
            """;

    /** One row for an officer. */
    static final String LOAD = """
            select p.org_id, null::uuid as programme_id, 'all' as need, sum(case coalesce(w.weight, 'standard') when 'light' then :light
                when 'intensive' then :intensive else :standard end) <= :soft as met
            from programme.programme p left join programme.weight w on w.programme_id = p.id and w.until is null
            where p.state = 'open' and p.lead_officer is not null group by p.org_id, p.lead_officer
            """;

    private ContactCases() {}
}
