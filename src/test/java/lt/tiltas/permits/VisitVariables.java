package lt.tiltas.permits;

import lt.tiltas.access.As;
import lt.tiltas.access.Role;
import lt.tiltas.access.route.RouteVariable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class VisitVariables {

    @Bean
    RouteVariable appointmentVariable(As as, JdbcClient db) {
        return RouteVariable.stored(
                as, db, "AppointmentId", "select id from permits.appointment where household_id = ?", Role.REGISTRAR);
    }

    /** Offices are nobody's secret. */
    @Bean
    RouteVariable unitVariable() {
        return RouteVariable.of("UnitId", household -> "0a110000-0000-4000-8000-000000000001", Role.values());
    }
}
