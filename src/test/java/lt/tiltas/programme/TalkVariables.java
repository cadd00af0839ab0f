package lt.tiltas.programme;

import java.util.Set;
import lt.tiltas.access.As;
import lt.tiltas.access.Role;
import lt.tiltas.access.route.RouteVariable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class TalkVariables {

    private static final String OF_FAMILY =
            " join programme.programme p on p.id = m.programme_id where p.household_id = ?";

    @Bean
    RouteVariable interpreterVariable(As as, JdbcClient db) {
        return RouteVariable.stored(
                as,
                db,
                "InterpreterId",
                "select i.id from programme.interpreter i join programme.meeting m on m.id = i.id" + OF_FAMILY);
    }

    @Bean
    RouteVariable bookingVariable(As as, JdbcClient db) {
        return RouteVariable.stored(
                as,
                db,
                "BookingId",
                "select b.id from programme.interpreter_booking b join programme.meeting m on m.id = b.meeting_id"
                        + OF_FAMILY);
    }

    @Bean
    RouteVariable rungVariable(As as, JdbcClient db) {
        return RouteVariable.stored(
                as,
                db,
                "RungId",
                "select r.id from programme.ladder_rung r join programme.meeting m on m.id = r.meeting_id" + OF_FAMILY);
    }

    @Bean
    RouteVariable reminderVariable(As as, JdbcClient db) {
        return RouteVariable.stored(
                as,
                db,
                "ReminderId",
                "select r.id from programme.meeting_reminder r join programme.meeting m on m.id = r.meeting_id"
                        + OF_FAMILY);
    }

    @Bean
    RouteVariable planReviewVariable(As as, JdbcClient db) {
        return RouteVariable.stored(as, db, "PlanReviewId", "select m.id from programme.review m" + OF_FAMILY);
    }

    /** Whoever asks: the secret alone opens it, and these open nothing. */
    @Bean
    RouteVariable calendarSecretVariable() {
        return new RouteVariable("secret", household -> "A".repeat(32), Set.of(Role.values()), "B".repeat(32));
    }
}
