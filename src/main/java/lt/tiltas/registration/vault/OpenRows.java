package lt.tiltas.registration.vault;

/** Rows that an older Tiltas stored open, or under a plain hash. A bean of whoever keeps them. */
public interface OpenRows {

    /** In one transaction of the system's; again until there are none. @return how many were locked */
    int lockSome();
}
