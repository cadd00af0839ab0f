package lt.tiltas.permits.statistics;

/** As Eurostat codes it. The total holds those of whom it is not known as well. */
public enum Sex {
    F,
    M,
    T
}
