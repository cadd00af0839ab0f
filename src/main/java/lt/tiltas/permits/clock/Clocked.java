package lt.tiltas.permits.clock;

import java.util.UUID;

/** Whose clock it is. */
public record Clocked(Kind kind, UUID id) {

    /** What clocks run for; each has its org_id, household_id and person_id. */
    public enum Kind {
        APPLICATION("application", "permits.application"),
        ASYLUM("asylum", "permits.asylum_case");

        final String code;
        final String table;

        Kind(String code, String table) {
            this.code = code;
            this.table = table;
        }
    }

    public static Clocked application(UUID id) {
        return new Clocked(Kind.APPLICATION, id);
    }

    public static Clocked asylum(UUID id) {
        return new Clocked(Kind.ASYLUM, id);
    }
}
