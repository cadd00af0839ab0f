package lt.tiltas.access;

import java.util.Set;

/**
 * What a right says of itself, read as a sentence: for this purpose, to these roles, showing these kinds of fields.
 *
 * @param shows what the person's trail names when the right is used
 */
public record Grant(Purpose purpose, Set<Role> roles, Set<Shown> shows) {

    public static Grant given(Purpose purpose) {
        return new Grant(purpose, Set.of(), Set.of());
    }

    public Grant to(Role... roles) {
        return new Grant(purpose, Set.of(roles), shows);
    }

    public Grant showing(Shown... shows) {
        return new Grant(purpose, roles, Set.of(shows));
    }
}
