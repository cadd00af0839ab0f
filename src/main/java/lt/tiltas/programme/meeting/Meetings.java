package lt.tiltas.programme.meeting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.programme.MeetingId;
import lt.tiltas.programme.NextMeeting;
import lt.tiltas.programme.ProgrammeCard;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.registration.HouseholdId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class Meetings {

    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");

    private final JdbcClient db;
    private final Clock clock;

    Meetings(JdbcClient db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Today's or later; a talk of this morning that nobody has recorded yet is still the next one. */
    public Optional<NextMeeting> next(HouseholdId household) {
        return db.sql("""
                select m.* from programme.meeting m join programme.programme p on p.id = m.programme_id
                where p.household_id = :household and p.state = 'open' and m.state = 'planned' and m.at >= :today
                order by m.at limit 1
                """)
                .param("household", household.value())
                .param("today", LocalDate.now(clock).atStartOfDay(VILNIUS).toOffsetDateTime())
                .query((rs, n) -> next(rs))
                .optional();
    }

    public MeetingList of(ProgrammeId programme, HouseholdId household) {
        return new MeetingList(next(household), unrecorded(programme), past(programme));
    }

    private List<MeetingList.Past> past(ProgrammeId programme) {
        return db.sql("""
                select at, state, coalesce(note, about) as text from programme.meeting
                where programme_id = :programme and state <> 'planned' order by at desc limit 5
                """)
                .param("programme", programme.value())
                .query((rs, n) -> new MeetingList.Past(
                        rs.getObject("at", OffsetDateTime.class), rs.getString("state"), rs.getString("text")))
                .list();
    }

    /** Planned, but the time has passed and nobody has written down how it went. */
    private List<NextMeeting> unrecorded(ProgrammeId programme) {
        return db.sql("""
                select * from programme.meeting
                where programme_id = :programme and state = 'planned' and at < :today order by at
                """)
                .param("programme", programme.value())
                .param("today", LocalDate.now(clock).atStartOfDay(VILNIUS).toOffsetDateTime())
                .query((rs, n) -> next(rs))
                .list();
    }

    record Found(ProgrammeId programme, String state, NextMeeting meeting) {}

    Optional<Found> find(MeetingId id) {
        return db.sql("select * from programme.meeting where id = :id")
                .param("id", id.value())
                .query((rs, n) -> new Found(
                        new ProgrammeId(rs.getObject("programme_id", UUID.class)), rs.getString("state"), next(rs)))
                .optional();
    }

    void add(ProgrammeCard programme, Meeting.New meeting, Officer officer) {
        db.sql("""
                insert into programme.meeting
                    (programme_id, org_id, at, place, about, language, with_officer, with_name, created_by)
                values (:programme, :org, :at, :place, :about, :language, :officer, :name, :officer)
                """)
                .param("programme", programme.id().value())
                .param("org", programme.municipality().value())
                .param("at", meeting.on().atTime(meeting.at()).atZone(VILNIUS).toOffsetDateTime())
                .param("place", meeting.place().strip())
                .param("about", meeting.aboutOrNull())
                .param("language", meeting.language())
                .param("officer", officer.id())
                .param("name", officer.name())
                .update();
    }

    /** False when somebody was faster. */
    boolean record(MeetingId id, Meeting.Record record) {
        return db.sql("""
                        update programme.meeting set state = :state, note = :note, version = version + 1
                        where id = :id and version = :version and state = 'planned'
                        """)
                        .param("state", record.state())
                        .param("note", record.noteOrNull())
                        .param("id", id.value())
                        .param("version", record.version())
                        .update()
                == 1;
    }

    /** The person asks for another time; asking twice is asking once. */
    public boolean askOtherTime(MeetingId id) {
        return db.sql("""
                        update programme.meeting
                        set other_time_asked_at = coalesce(other_time_asked_at, :at), version = version + 1
                        where id = :id and state = 'planned'
                        """)
                        .param("at", OffsetDateTime.now(clock))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static NextMeeting next(ResultSet rs) throws SQLException {
        return new NextMeeting(
                new MeetingId(rs.getObject("id", UUID.class)),
                rs.getObject("at", OffsetDateTime.class),
                rs.getString("place"),
                rs.getString("about"),
                rs.getString("language"),
                rs.getString("with_name"),
                rs.getObject("other_time_asked_at", OffsetDateTime.class),
                rs.getInt("version"));
    }
}
