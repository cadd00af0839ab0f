package lt.tiltas.programme.relocation;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.programme.Words;
import org.jspecify.annotations.Nullable;

/**
 * A programme on its way to another municipality.
 *
 * @param state proposed, told, accepted, refused, done, undone or withdrawn (key {@code relocation.state.<code>})
 * @param note what the other municipality reads
 * @param saw what the family knows of it and has said
 * @param answer null while the other municipality has not said anything
 * @param talk null until it was held
 */
public record Relocation(
        UUID id,
        UUID programme,
        Way way,
        String state,
        String note,
        Told saw,
        @Nullable Answer answer,
        @Nullable Talk talk) {

    /** @param movesOn when the family moves */
    public record Way(OrganisationId from, OrganisationId to, LocalDate movesOn, Who lead, OffsetDateTime proposedAt) {}

    public record Who(UUID id, String name) {}

    /** @param how self or office; null until the family was told */
    public record Told(
            @Nullable OffsetDateTime at,
            @Nullable String how,
            @Nullable Words words) {}

    /**
     * @param lead who leads it there; null when it was refused
     * @param refusedBecause null when it was accepted
     */
    public record Answer(
            OffsetDateTime at,
            String by,
            @Nullable Who lead,
            @Nullable String refusedBecause,
            @Nullable OffsetDateTime undoneAt) {}

    public record Talk(LocalDate heldOn, String by) {}

    /** Nothing was answered yet. */
    public boolean open() {
        return state.equals("proposed") || state.equals("told");
    }

    /** The other municipality leads it. */
    public boolean gone() {
        return state.equals("accepted") || state.equals("done");
    }

    /** What this officer may do next, in order: told, talk, undone, withdrawn. */
    public List<String> moves(Officer officer, boolean supervises, OffsetDateTime undoneAfter) {
        boolean part = supervises
                || officer.id().equals(way.lead.id)
                || answer != null && answer.lead != null && officer.id().equals(answer.lead.id);
        List<String> moves = new ArrayList<>();
        if (part && state.equals("proposed")) {
            moves.add("told");
        }
        if (part && state.equals("accepted")) {
            moves.add("talk");
        }
        if (part && gone() && answer != null && answer.at.isAfter(undoneAfter)) {
            moves.add("undone");
        }
        if (part && open()) {
            moves.add("withdrawn");
        }
        return moves;
    }
}
