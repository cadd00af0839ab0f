package lt.tiltas.preparedness.engine;

/** What is told of each week, for the whole country. */
public enum Measure {
    /** People who came in the week. */
    ARRIVALS,
    /** People who are in the country at its end. */
    PRESENT,
    /** People who have left it since the beginning. */
    DEPARTED,
    /** People who need a bed in a collective site. */
    RESIDENTS,
    /** Those of them for whom there is none, wherever in the country. */
    WITHOUT_BED,
    /** People with hosts. */
    HOSTED,
    /** People who looked for a host since the beginning and found none. */
    WITHOUT_HOST,
    /** People who wait to be registered. */
    QUEUE,
    /** Hours that those who came waited until they were at a desk. */
    WAIT_HOURS,
    /** People needed at work, over all roles. */
    STAFF_NEEDED,
    /** Those of them who are missing, role by role. */
    STAFF_MISSING,
    /** Children who by law must have a place in a school by now and for whom there is none in their town. */
    WITHOUT_SCHOOL,
    /** Cents. */
    COST
}
