package lt.tiltas.access.route;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import lt.tiltas.access.As;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Role;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How the route matrix fills a variable of an address. Each module whose routes have variables of its own adds one
 * {@code @Bean} per type in a {@code @Configuration} among its tests.
 *
 * @param type the parameter's type as the controller writes it, {@code HouseholdId}; for
 *     String and numbers the whole address
 * @param made the id of such a thing that belongs to the household's organisation; called once for each household
 * @param seenEverywhere roles to which the thing is shown whoever holds it
 * @param missing an id of the right shape of which there is none
 */
public record RouteVariable(
        String type, Function<HouseholdCard, Object> made, Set<Role> seenEverywhere, String missing) {

    public static RouteVariable of(String type, Function<HouseholdCard, Object> made, Role... seenEverywhere) {
        return new RouteVariable(type, made, Set.of(seenEverywhere), new UUID(9, 9).toString());
    }

    /** One that {@link lt.tiltas.access.Planted} has stored: the statement finds its id by the household's. */
    public static RouteVariable stored(As as, JdbcClient db, String type, String sql, Role... seenEverywhere) {
        return of(
                type,
                household -> as.run(
                        Officer.SYSTEM,
                        () -> db.sql(sql)
                                .param(household.id().value())
                                .query((rs, n) -> rs.getString(1))
                                .list()
                                .getFirst()),
                seenEverywhere);
    }
}
