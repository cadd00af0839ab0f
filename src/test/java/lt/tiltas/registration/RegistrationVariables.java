package lt.tiltas.registration;

import lt.tiltas.access.Role;
import lt.tiltas.access.route.RouteVariable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class RegistrationVariables {

    @Bean
    RouteVariable householdVariable() {
        return RouteVariable.of("HouseholdId", HouseholdCard::id, Role.REGISTRAR);
    }

    @Bean
    RouteVariable personVariable() {
        return RouteVariable.of("PersonId", household -> household.people().getFirst(), Role.REGISTRAR);
    }

    @Bean
    RouteVariable householdOfTheApi() {
        return RouteVariable.of("/api/v1/households/{id}", HouseholdCard::id, Role.REGISTRAR);
    }
}
