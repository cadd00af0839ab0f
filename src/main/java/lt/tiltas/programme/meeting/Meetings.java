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
import org.jspecify.annotations.Nullable;
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

    record Found(ProgrammeId programme, String state, NextMeeting meeting, Standing standing) {}

    Optional<Found> find(MeetingId id) {
        return db.sql("select * from programme.meeting where id = :id")
                .param("id", id.value())
                .query((rs, n) -> new Found(
                        new ProgrammeId(rs.getObject("programme_id", UUID.class)),
                        rs.getString("state"),
                        next(rs),
                        standing(rs)))
                .optional();
    }

    MeetingId add(ProgrammeCard programme, Meeting.New meeting, int minutes, Officer officer) {
        UUID id = UUID.randomUUID();
        db.sql("""
                insert into programme.meeting
                    (id, programme_id, org_id, at, minutes, kind, place, about, bring, language, with_officer, with_name, created_by)
                values (:id, :programme, :org, :at, :minutes, :kind, :place, :about, :bring, :language, :officer, :name, :officer)
                """)
                .param("id", id)
                .param("minutes", minutes)
                .param("kind", meeting.kindOrTalk())
                .param("bring", meeting.bringOrNull())
                .param("programme", programme.id().value())
                .param("org", programme.municipality().value())
                .param("at", meeting.on().atTime(meeting.at()).atZone(VILNIUS).toOffsetDateTime())
                .param("place", meeting.place().strip())
                .param("about", meeting.aboutOrNull())
                .param("language", meeting.language())
                .param("officer", officer.id())
                .param("name", officer.name())
                .update();
        return new MeetingId(id);
    }

    /** False when somebody was faster. */
    boolean record(MeetingId id, Meeting.Record record) {
        return db.sql("""
                        update programme.meeting set state = :state, note = :note, moved_by = :movedBy,
                            barrier = coalesce(:barrier, barrier), version = version + 1
                        where id = :id and version = :version and state = 'planned'
                        """)
                        .param("state", record.state())
                        .param("note", record.noteOrNull())
                        .param("movedBy", record.movedByOrNull())
                        .param("barrier", record.barrierOrNull())
                        .param("id", id.value())
                        .param("version", record.version())
                        .update()
                == 1;
    }

    /** The person asks for another time; asking twice is asking once. */
    public boolean askOtherTime(MeetingId id) {
        return db.sql("""
                        update programme.meeting
                        set other_time_asked_at = coalesce(other_time_asked_at, :at), confirmed_at = null, confirmed_by = null,
                            version = version + 1
                        where id = :id and state = 'planned'
                        """)
                        .param("at", OffsetDateTime.now(clock))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Whose talk it is. */
    public Optional<HouseholdId> household(MeetingId id) {
        return db.sql("""
                select p.household_id from programme.meeting m join programme.programme p on p.id = m.programme_id where m.id = :id
                """).param("id", id.value()).query(UUID.class).optional().map(HouseholdId::new);
    }

    /** Either side says that it stands; saying it twice is saying it once. @param by person or office */
    public boolean confirm(MeetingId id, String by) {
        return db.sql("""
                        update programme.meeting
                        set confirmed_by = case when confirmed_at is null then :by else confirmed_by end,
                            confirmed_at = coalesce(confirmed_at, :at), version = version + 1
                        where id = :id and state = 'planned' and cannot_come_at is null
                        """)
                        .param("by", by)
                        .param("at", OffsetDateTime.now(clock))
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** The person cannot come, and says what is in the way; the office looks for another time. The last words count. */
    public boolean cannotCome(MeetingId id, String barrier, @Nullable String words) {
        return db.sql("""
                        update programme.meeting
                        set cannot_come_at = coalesce(cannot_come_at, :at), other_time_asked_at = coalesce(other_time_asked_at, :at),
                            barrier = :barrier, barrier_words = :words, confirmed_at = null, confirmed_by = null, version = version + 1
                        where id = :id and state = 'planned'
                        """)
                        .param("at", OffsetDateTime.now(clock))
                        .param("barrier", barrier)
                        .param("words", words)
                        .param("id", id.value())
                        .update()
                == 1;
    }

    private static Standing standing(ResultSet rs) throws SQLException {
        OffsetDateTime cannot = rs.getObject("cannot_come_at", OffsetDateTime.class);
        return new Standing(
                rs.getString("kind"),
                rs.getInt("minutes"),
                rs.getString("bring"),
                rs.getObject("confirmed_at", OffsetDateTime.class),
                cannot,
                rs.getString("barrier"),
                rs.getString("barrier_words"),
                cannot != null && !cannot.isAfter(rs.getObject("at", OffsetDateTime.class)));
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
