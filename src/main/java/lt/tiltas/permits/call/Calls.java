package lt.tiltas.permits.call;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.registration.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Calls {

    /** A letter comes before an end; one of many is called about when the post has brought it back. A household that has applied or has booked a visit has read what it was reminded of. */
    private static final String WAITING = """
            with due as (
                select household_id, 1 as place, coalesce(sent_on, written_on) as since, null::date as until
                from permits.letter where org_id = :org and state in ('approved', 'sent', 'returned')
                    and (mass_id is null or state = 'returned')
                union all
                select r.household_id, 2, (r.made_at at time zone 'Europe/Vilnius')::date, r.due_on
                from permits.reminder r
                where r.org_id = :org and r.threshold ^@ 'ends_' and r.due_on >= :today
                    and not exists (select from permits.application a where a.person_id = r.person_id and a.decided_on is null)
                    and not exists (select from permits.appointment v where v.household_id = r.household_id and v.state in ('held', 'booked'))),
            household as (
                select household_id, min(place) as place, max(since) filter (where place = 1) as written, max(since) as since, min(until) as until
                from due group by household_id)
            """;

    private final JdbcClient db;

    Calls(JdbcClient db) {
        this.db = db;
    }

    long count(LocalDate today, Officer officer) {
        return db.sql(WAITING + "select count(*) from household")
                .param("org", officer.organisation().value())
                .param("today", today)
                .query(Long.class)
                .single();
    }

    /** Not called yet first, letters before ends, the nearest end first. */
    List<Call> waiting(LocalDate today, int size, int from, Officer officer) {
        return db.sql(WAITING + """
                select d.household_id, d.place, coalesce(d.written, d.since) as since, d.until, c.answer, c.called_on
                from household d left join lateral (select answer, called_on from permits.call c where c.household_id = d.household_id and c.channel = 'phone'
                    and c.called_on >= coalesce(d.written, d.since) order by c.called_at desc limit 1) c on true
                order by c.called_on nulls first, d.place, d.until, d.household_id limit :size offset :from
                """)
                .param("org", officer.organisation().value())
                .param("today", today)
                .param("size", size)
                .param("from", from)
                .query((rs, n) -> new Call(
                        new HouseholdId(rs.getObject("household_id", UUID.class)),
                        rs.getInt("place") == 1 ? "letter" : "ends",
                        rs.getObject("since", LocalDate.class),
                        rs.getObject("until", LocalDate.class),
                        new Call.Last(rs.getString("answer"), rs.getObject("called_on", LocalDate.class))))
                .list();
    }

    void add(HouseholdId household, Call.Tried form, LocalDate today, Officer officer) {
        db.sql("""
                insert into permits.call (id, org_id, household_id, answer, called_on, called_by, channel, note)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
                .params(
                        form.key(),
                        officer.organisation().value(),
                        household.value(),
                        form.answer(),
                        today,
                        officer.id(),
                        form.channel(),
                        form.words())
                .update();
    }
}
