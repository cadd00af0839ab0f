package lt.tiltas.programme.interpreter;

import static lt.tiltas.programme.ProgrammeRight.LEAD_PROGRAMME;

import java.time.OffsetDateTime;
import java.util.UUID;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.MeetingId;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.plan.Leading;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A talk that is to come, opened with the look at the family recorded. */
@Repository
public class TalkOf {

    public record Talk(UUID id, UUID programmeId, OffsetDateTime at, int minutes, String kind, String place) {}

    public record Opened(Leading.Led led, Talk talk) {}

    private final JdbcClient db;
    private final Leading leading;

    TalkOf(JdbcClient db, Leading leading) {
        this.db = db;
        this.leading = leading;
    }

    Opened open(MeetingId id, Officer officer) {
        Talk talk = db.sql("""
                select id, programme_id, at, minutes, kind, place from programme.meeting where id = :id and state = 'planned'
                """)
                .param("id", id.value())
                .query(Talk.class)
                .optional()
                .orElseThrow(() -> new NotHere("meeting"));
        return new Opened(leading.open(new ProgrammeId(talk.programmeId()), officer, LEAD_PROGRAMME), talk);
    }
}
