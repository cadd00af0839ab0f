package lt.tiltas.evaluation.figures;

import java.util.Locale;

/** What is counted. The code is the key in the cubes. */
public enum Measure {
    PEOPLE(Of.PEOPLE, true),
    /** In the register a month ago. */
    PEOPLE_BEFORE(Of.PEOPLE, false),
    HOUSEHOLDS(Of.PEOPLE, true),
    /** Registered in the last 30 days. */
    ARRIVED(Of.PEOPLE, true),
    /** In the care of no municipality yet. */
    NOT_PLACED(Of.PEOPLE, false),
    WAITING(Of.PEOPLE, true),
    /** Median days of those who wait. */
    WAITING_DAYS(Of.DERIVED, false),
    IN_PROGRAMME(Of.PEOPLE, true),
    BEDS(Of.PLACES, true),
    BEDS_TAKEN(Of.PLACES, true),
    /** Only counted, never kept: the load is made of it. */
    CASE_MANAGERS(Of.COUNTED_ONLY, false),
    /** People for each case manager. */
    LOAD(Of.DERIVED, true);

    /** Which side of the one rule it is on. */
    enum Of {
        PEOPLE,
        PLACES,
        DERIVED,
        COUNTED_ONLY
    }

    private final Of of;
    private final boolean municipal;

    Measure(Of of, boolean municipal) {
        this.of = of;
        this.municipal = municipal;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Measure of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    public boolean ofPeople() {
        return of == Of.PEOPLE;
    }

    boolean ofPlaces() {
        return of == Of.PLACES;
    }

    boolean municipal() {
        return municipal;
    }
}
