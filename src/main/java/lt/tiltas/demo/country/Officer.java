package lt.tiltas.demo.country;

import org.jspecify.annotations.Nullable;

/**
 * @param account the name to sign in with
 * @param role registrar, coordinator, case_manager, partner, finance, analyst, dpo, admin or newcomer
 * @param person number of the person whose own account this is; only for newcomers
 */
public record Officer(
        int number,
        String account,
        String role,
        int organisation,
        String givenName,
        String surname,
        @Nullable Integer person) {}
