package lt.tiltas.preparedness.engine.money;

/** Where the money goes. */
public enum Category {
    STAFF,
    OVERTIME,
    OPENING,
    RUNNING,
    FOOD,
    KITS,
    TRANSPORT,
    HOSTS,
    SCHOOL,
    HEALTH
}
