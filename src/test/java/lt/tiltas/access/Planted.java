package lt.tiltas.access;

import lt.tiltas.registration.HouseholdCard;

/**
 * A module's rows about one household: what nobody of another organisation may see. Each module whose tables hold such
 * rows has one as a {@code @Component} among its tests; {@link SecondLockTests} asks for it by the table's name.
 */
public interface Planted {

    /** Called as the system's actor, in a transaction; one row at least in each of the module's tables. */
    void plant(HouseholdCard household, int organisation);
}
