package lt.tiltas.permits.mass;

import java.util.Set;
import lt.tiltas.permits.step.Arrow;

/** The course of a letter to many; the database holds the same table (permits.mass_transition). */
public enum MassStep implements Arrow {
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

    @Override
    public String to() {
        return to;
    }

    @Override
    public Set<String> from() {
        return from;
    }
}
