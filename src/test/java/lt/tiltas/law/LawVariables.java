package lt.tiltas.law;

import java.util.Set;
import lt.tiltas.access.Role;
import lt.tiltas.access.route.RouteVariable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A table of the law is everybody's who may open it. */
@Configuration
class LawVariables {

    @Bean
    RouteVariable amountVariable() {
        return new RouteVariable("/amounts/{decision}", household -> "essentials", Set.of(Role.values()), "none");
    }
}
