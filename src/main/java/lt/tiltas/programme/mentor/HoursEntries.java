package lt.tiltas.programme.mentor;

import java.time.OffsetDateTime;
import java.util.List;
import lt.tiltas.access.Officer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Hours of a match: each side writes its own and answers the other's. */
@Repository
class HoursEntries {

    private final JdbcClient db;

    HoursEntries(JdbcClient db) {
        this.db = db;
    }

    List<HoursEntry> of(MentorMatchId match) {
        return db.sql("select * from programme.mentor_hours where match_id = :match order by day desc, written_at desc")
                .param("match", match.value())
                .query((rs, n) -> HoursEntry.of(rs))
                .list();
    }

    /** False when hours of that day are written already. */
    boolean add(MentorMatch match, HoursEntry.Form form, MatchStep.Side side, Officer officer) {
        return db.sql("""
                        insert into programme.mentor_hours (match_id, org_id, day, minutes, aim, side, written_by)
                        select :match, :org, :day, :minutes, :aim, :side, :officer where not exists (
                            select from programme.mentor_hours where match_id = :match and day = :day and state <> 'denied')
                        """)
                        .param("match", match.id().value())
                        .param("org", match.whose().municipality())
                        .param("day", form.day())
                        .param("minutes", form.minutes())
                        .param("aim", form.aim())
                        .param("side", side.code())
                        .param("officer", officer.id())
                        .update()
                == 1;
    }

    /** False when it has been answered, or is not for this side to answer. */
    boolean answer(MentorMatchId match, HoursEntryId id, boolean yes, Officer officer, OffsetDateTime at) {
        return db.sql("""
                        update programme.mentor_hours set state = :answer, answered_at = :at, answered_by = :officer
                        where id = :id and match_id = :match and state = 'written'
                        """)
                        .param("answer", yes ? "confirmed" : "denied")
                        .param("at", at)
                        .param("officer", officer.id())
                        .param("id", id.value())
                        .param("match", match.value())
                        .update()
                == 1;
    }
}
