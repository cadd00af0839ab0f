package lt.tiltas.programme.mentor;

import lt.tiltas.access.As;
import lt.tiltas.access.route.RouteVariable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class MentorVariables {

    private static final String OF =
            " from programme.mentor_match m join programme.programme p on p.id = m.programme_id where p.household_id = ?";

    @Bean
    RouteVariable mentorVariable(As as, JdbcClient db) {
        return RouteVariable.stored(as, db, "MentorId", "select m.mentor_id" + OF);
    }

    @Bean
    RouteVariable mentorMatchVariable(As as, JdbcClient db) {
        return RouteVariable.stored(as, db, "MentorMatchId", "select m.id" + OF);
    }

    @Bean
    RouteVariable mentorCheckVariable(As as, JdbcClient db) {
        return RouteVariable.stored(as, db, "MentorCheckId", "select m.mentor_id" + OF);
    }

    @Bean
    RouteVariable hoursEntryVariable(As as, JdbcClient db) {
        return RouteVariable.stored(as, db, "HoursEntryId", "select m.id" + OF);
    }
}
