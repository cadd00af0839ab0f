package lt.tiltas.access;

import lt.tiltas.registration.HouseholdCard;

/**
 * A module's rows about one household: what nobody of another organisation may see. Each module whose tables hold such
 * rows has one as a {@code @Component} among its tests; {@link SecondLockTests} asks for it by the table's name.
 */
public interface Planted {

    /** Who writes the rows: the system's actor, where its policies let it. */
    default Officer writer(As as, int organisation) {
        return Officer.SYSTEM;
    }

    /** Called in a transaction of the writer; one row at least in each of the module's tables. */
    void plant(HouseholdCard household, int organisation);
}
