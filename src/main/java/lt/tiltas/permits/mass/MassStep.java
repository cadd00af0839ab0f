package lt.tiltas.permits.mass;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The course of a letter to many; the database holds the same table (permits.mass_transition). */
public enum MassStep {
    PROPOSE("proposed", "none"),
    /** By another officer than who proposed it: the letters are written. */
    APPROVE("written", "proposed"),
    /** By anybody of the office, before it is approved. */
    DROP("dropped", "proposed"),
    /** Who has joined the group since is written to as well. Not by who proposed it. */
    ADD("written", "written");

    private final String to;
    private final Set<String> from;

    MassStep(String to, String... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    public static List<MassStep> after(String state) {
        return Arrays.stream(values()).filter(step -> step.from.contains(state)).toList();
    }

    public boolean possibleFrom(String state) {
        return from.contains(state);
    }

    public Set<String> from() {
        return from;
    }

    public String to() {
        return to;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
