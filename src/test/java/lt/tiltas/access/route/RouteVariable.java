package lt.tiltas.access.route;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import lt.tiltas.access.Role;
import lt.tiltas.registration.HouseholdCard;

/**
 * How the route matrix fills a variable of an address. Each module whose routes have variables of its own adds one
 * {@code @Bean} per type in a {@code @Configuration} among its tests.
 *
 * @param type the parameter's type as the controller writes it, {@code HouseholdId}; for String, UUID and numbers the variable's name
 * @param made the id of such a thing that belongs to the household's organisation; called once for each household
 * @param seenEverywhere roles to which the thing is shown whoever holds it
 * @param missing an id of the right shape of which there is none
 */
public record RouteVariable(
        String type, Function<HouseholdCard, Object> made, Set<Role> seenEverywhere, String missing) {

    public static RouteVariable of(String type, Function<HouseholdCard, Object> made, Role... seenEverywhere) {
        return new RouteVariable(type, made, Set.of(seenEverywhere), new UUID(9, 9).toString());
    }
}
