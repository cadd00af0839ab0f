package lt.tiltas.programme.mentor;

import java.util.List;
import java.util.Locale;

/** Where a mentor stands. The database holds the same table (programme.mentor_moves_by_the_table) and asks the checks. */
public enum MentorState {
    APPLIED,
    CHECKED,
    TRAINED,
    READY,
    RESTING,
    BARRED;

    /** Where to from here. */
    public List<MentorState> next() {
        return switch (this) {
            case APPLIED -> List.of(CHECKED, BARRED);
            case CHECKED -> List.of(TRAINED, BARRED);
            case TRAINED, RESTING -> List.of(READY, BARRED);
            case READY -> List.of(RESTING, BARRED);
            case BARRED -> List.of(APPLIED);
        };
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Colour of its tag. */
    public String color() {
        return switch (this) {
            case APPLIED, CHECKED, TRAINED -> "info";
            case READY -> "success";
            case RESTING -> "neutral";
            case BARRED -> "danger";
        };
    }

    static MentorState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
