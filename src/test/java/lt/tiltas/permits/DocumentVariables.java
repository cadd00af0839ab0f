package lt.tiltas.permits;

import java.util.Set;
import java.util.UUID;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.access.route.RouteVariable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration
class DocumentVariables {

    /** The law is the same for everybody who may read it. */
    @Bean
    RouteVariable prolongationVariable(As as, JdbcClient db) {
        return RouteVariable.of("ProlongationId", household -> prolongation(as, db), Role.values());
    }

    /** A key is nobody's; one that is not there is answered alike. */
    @Bean
    RouteVariable permitKeyVariable() {
        return new RouteVariable(
                "/permit-keys/{kid:[0-9a-f]{16}}/block",
                household -> "0000000000000009",
                Set.of(Role.values()),
                "0000000000000009");
    }

    private static UUID prolongation(As as, JdbcClient db) {
        UUID id = UUID.randomUUID();
        as.run(Officer.SYSTEM, () -> {
            db.sql("""
                    insert into permits.prolongation (id, ground, valid_on, to_on, act, certainty, checked_on, entered_by)
                    values (?, 'study', date '1999-01-01', date '1999-12-31', 'Bandymas', 'U', date '1999-01-01', ?)
                    """).params(id, Officer.SYSTEM.id()).update();
        });
        return id;
    }
}
