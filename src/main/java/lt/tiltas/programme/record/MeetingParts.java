package lt.tiltas.programme.record;

import java.util.Map;
import lt.tiltas.registration.ErasedPart;
import lt.tiltas.registration.QueriedPart;
import lt.tiltas.registration.RecordPart;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of the family's talks besides that they were: interpreters, reminders, steps after missed ones, reviews, the own calendar. */
@Configuration
class MeetingParts {

    private static final String OF_FAMILY = """
             join programme.meeting m on m.id = t.meeting_id join programme.programme r on r.id = m.programme_id
            where r.household_id = :household and cast(:person as uuid) is not null
            """;

    @Bean
    RecordPart meetingDetailsPart(JdbcClient db) {
        return new QueriedPart(
                db,
                44,
                "meetingDetails",
                true,
                Map.of("meeting_kind", "meeting.kind.", "barrier", "barrier.", "moved_by", "meeting.moved-by."),
                """
                select m.at, m.kind as meeting_kind, m.minutes, m.bring, m.confirmed_at, m.cannot_come_at, m.moved_by, m.barrier, m.barrier_words
                from programme.meeting m join programme.programme r on r.id = m.programme_id
                where r.household_id = :household and cast(:person as uuid) is not null order by m.at
                """);
    }

    @Bean
    RecordPart interpreterWishesPart(JdbcClient db) {
        return new QueriedPart(db, 45, "interpreterWishes", true, Map.of("sex", "sex.", "mode", "mode."), """
                select w.language, w.dialect, w.sex, w.mode, w.same_again from programme.interpreter_wish w
                join programme.programme r on r.id = w.programme_id
                where r.household_id = :household and cast(:person as uuid) is not null order by r.opened_on
                """);
    }

    @Bean
    RecordPart interpreterBookingsPart(JdbcClient db) {
        return new QueriedPart(
                db,
                46,
                "interpreterBookings",
                true,
                Map.of("state", "booking.state.", "sex", "sex.", "mode", "mode."),
                "select m.at, t.language, t.dialect, t.sex, t.mode, t.state, t.interpreter_name as worker, t.emergency_who,"
                        + " t.emergency_why from programme.interpreter_booking t" + OF_FAMILY
                        + " order by m.at, t.created_at");
    }

    @Bean
    RecordPart meetingRemindersPart(JdbcClient db) {
        return new QueriedPart(
                db,
                47,
                "meetingReminders",
                true,
                Map.of("text_message", "reminder.state."),
                "select t.for_at as at, t.language, t.written_on, t.passed_on, t.sms as text_message, t.sms_at from programme.meeting_reminder t"
                        + OF_FAMILY + " order by t.for_at, t.written_on");
    }

    @Bean
    RecordPart missedStepsPart(JdbcClient db) {
        return new QueriedPart(
                db,
                48,
                "missedSteps",
                true,
                Map.of("missed_step", "rung.", "rung_outcome", "rung.outcome.", "barrier", "barrier."),
                "select m.at, t.rung as missed_step, t.due_on, t.owner_name as worker, t.outcome as rung_outcome, t.barrier, t.note, t.done_on"
                        + " from programme.ladder_rung t" + OF_FAMILY + " order by m.at, t.rung");
    }

    @Bean
    RecordPart planReviewsPart(JdbcClient db) {
        return new QueriedPart(
                db,
                49,
                "planReviews",
                true,
                Map.of(
                        "review_kind",
                        "plan-review.kind.",
                        "state",
                        "plan-review.state.",
                        "signed_how",
                        "plan-review.signs."),
                """
                select t.due_on, t.kind as review_kind, t.state, t.held_on, t.held_by_name as worker, t.changes, t.signed_on, t.signed_how
                from programme.review t join programme.programme r on r.id = t.programme_id
                where r.household_id = :household and cast(:person as uuid) is not null order by t.due_on
                """);
    }

    /** The person's own; the secret itself is kept nowhere. */
    @Bean
    RecordPart calendarAddressesPart(JdbcClient db) {
        return new QueriedPart(db, 49, "calendarAddresses", false, Map.of(), """
                select c.made_at, c.withdrawn_at, c.read_on from programme.calendar_address c
                where c.person_id = :person and cast(:household as uuid) is not null order by c.made_at
                """);
    }

    @Bean
    ErasedPart erasedMeetings(JdbcClient db) {
        return new ErasedPart(db, "select programme.erase_meetings(:person, :homes)");
    }
}
