package lt.tiltas.registration.mrz;

import java.util.Locale;

/** What came of reading a zone. */
public sealed interface Reading {

    record Read(Mrz mrz) implements Reading {}

    /** The check digit of this part does not fit: a sign in it was read or typed wrongly. */
    record Wrong(Part part) implements Reading {}

    /** A sign that no zone has. */
    record Strange(String sign) implements Reading {}

    /** Neither three lines of 30 signs nor two of 44. */
    record NoZone(int signs) implements Reading {}

    /** What a check digit guards. */
    enum Part {
        NUMBER,
        BIRTH,
        UNTIL,
        PERSONAL,
        WHOLE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
