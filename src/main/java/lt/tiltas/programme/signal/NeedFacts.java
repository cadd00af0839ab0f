package lt.tiltas.programme.signal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Ratings, steps, shortages and referrals of a family. Of a person's own ratings only that person and the office are told. */
@Repository
class NeedFacts {

    private final JdbcClient db;

    NeedFacts(JdbcClient db) {
        this.db = db;
    }

    NeedRules.Needs of(ProgrammeId programme) {
        return new NeedRules.Needs(
                db.sql("""
                        select a.person_id as person, r.domain, a.talked_on as on_day, least(r.by_person, r.by_worker) as level
                        from programme.assessment a join programme.domain_rating r on r.assessment_id = a.id
                        where a.programme_id = :programme and a.state in ('confirmed', 'approved')
                            and num_nonnulls(r.by_person, r.by_worker) > 0
                        order by a.talked_on, a.created_at
                        """)
                        .param("programme", programme.value())
                        .query((rs, n) -> new NeedRules.Level(
                                rs.getObject("person", UUID.class),
                                rs.getString("domain"),
                                rs.getObject("on_day", LocalDate.class),
                                rs.getInt("level")))
                        .list(),
                db.sql("""
                        select g.person_id as person, g.domain, count(*) as steps, count(*) filter (where s.doing_level = 0) as aided
                        from programme.step s join programme.goal g on g.id = s.goal_id
                        where g.programme_id = :programme and s.doing_level is not null and s.state in ('agreed', 'doing', 'stuck', 'done')
                        group by g.person_id, g.domain
                        """)
                        .param("programme", programme.value())
                        .query(NeedRules.Doing.class)
                        .list(),
                db.sql("select opened_on from programme.programme where id = :programme")
                        .param("programme", programme.value())
                        .query(LocalDate.class)
                        .single());
    }

    /** Since when the youngest of the open steps, none of them the person's, has been there. */
    @Nullable
    LocalDate officeSince(ProgrammeId programme) {
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

    /** Sent on and not begun yet: by when the service is to answer, or the waiting to end, by the law's days on the day of the last step. */
    Map<UUID, LocalDate> awaited(ProgrammeId programme) {
        Map<UUID, LocalDate> awaited = new LinkedHashMap<>();
        db.sql("""
                select id, due_on from programme.referral
                where programme_id = :programme and state in ('sent', 'seen', 'accepted', 'waiting') and due_on is not null order by due_on, id
                """).param("programme", programme.value()).query(rs -> {
            awaited.put(rs.getObject("id", UUID.class), rs.getObject("due_on", LocalDate.class));
        });
        return awaited;
    }

    @Nullable
    LocalDate shortageOn(ProgrammeId programme) {
        return db.sql("select max(told_on) as told from programme.shortage where programme_id = :programme")
                .param("programme", programme.value())
                .query((rs, n) -> rs.getObject("told", LocalDate.class))
                .list()
                .getFirst();
    }
}
