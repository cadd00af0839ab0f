package lt.tiltas.registration;

import static lt.tiltas.access.Role.COORDINATOR;
import static lt.tiltas.access.Role.PARTNER;
import static lt.tiltas.access.Role.REGISTRAR;

import java.util.Set;
import lt.tiltas.access.As;
import lt.tiltas.access.Role;
import lt.tiltas.access.route.RouteVariable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Several offices work at one place: a day, its tickets and calls are seen by all who work there. */
@Configuration
class DayVariables {

    private static final String BY_HOUSEHOLD = """
            from registration.day_ticket_household l join registration.day_ticket t on t.id = l.ticket_id
            join registration.day_visit v on v.ticket_id = t.id where l.household_id = ?
            """;

    @Bean
    RouteVariable dayVariable(As as, JdbcClient db) {
        return RouteVariable.stored(
                as, db, "DayId", "select t.day_id " + BY_HOUSEHOLD, REGISTRAR, COORDINATOR, PARTNER);
    }

    @Bean
    RouteVariable ticketVariable(As as, JdbcClient db) {
        return RouteVariable.stored(as, db, "TicketId", "select t.id " + BY_HOUSEHOLD, REGISTRAR, COORDINATOR, PARTNER);
    }

    @Bean
    RouteVariable visitVariable(As as, JdbcClient db) {
        return RouteVariable.stored(as, db, "VisitId", "select v.id " + BY_HOUSEHOLD, REGISTRAR, COORDINATOR, PARTNER);
    }

    @Bean
    RouteVariable stationVariable() {
        return new RouteVariable("station", household -> "bed", Set.of(Role.values()), "medical");
    }

    /** Whoever knows the random address sees numbers; there are no names to see. */
    @Bean
    RouteVariable boardVariable(As as, JdbcClient db) {
        var day = RouteVariable.stored(as, db, "/boards/{id}", "select t.day_id " + BY_HOUSEHOLD);
        return new RouteVariable(day.type(), day.made(), Set.of(Role.values()), day.missing());
    }

    @Bean
    RouteVariable numberVariable(As as, JdbcClient db) {
        var ticket = RouteVariable.stored(as, db, "/numbers/{id}", "select t.id " + BY_HOUSEHOLD);
        return new RouteVariable(ticket.type(), ticket.made(), Set.of(Role.values()), ticket.missing());
    }
}
