package lt.tiltas.programme;

import lt.tiltas.access.As;
import lt.tiltas.access.Role;
import lt.tiltas.access.route.RouteVariable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class ProgrammeVariables {

    @Bean
    RouteVariable programmeVariable(As as, JdbcClient db) {
        return RouteVariable.stored(
                as,
                db,
                "ProgrammeId",
                "select id from programme.programme where household_id = ? order by closed_on nulls first",
                Role.REGISTRAR);
    }

    @Bean
    RouteVariable goalVariable(As as, JdbcClient db) {
        return RouteVariable.stored(
                as,
                db,
                "GoalId",
                "select g.id from programme.goal g join programme.programme p on p.id = g.programme_id where p.household_id = ?",
                Role.REGISTRAR);
    }

    @Bean
    RouteVariable stepVariable(As as, JdbcClient db) {
        return RouteVariable.stored(
                as,
                db,
                "StepId",
                "select s.id from programme.step s join programme.goal g on g.id = s.goal_id join programme.programme p on p.id = g.programme_id where p.household_id = ?",
                Role.REGISTRAR);
    }

    @Bean
    RouteVariable meetingVariable(As as, JdbcClient db) {
        return RouteVariable.stored(
                as,
                db,
                "MeetingId",
                "select m.id from programme.meeting m join programme.programme p on p.id = m.programme_id where p.household_id = ?",
                Role.REGISTRAR);
    }
}
