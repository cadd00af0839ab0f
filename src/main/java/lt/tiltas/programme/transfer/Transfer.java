package lt.tiltas.programme.transfer;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.registration.HouseholdId;
import org.jspecify.annotations.Nullable;

/** Households that one case manager gives to another, proposed together. */
public record Transfer(UUID batch, Who from, Who to, String reason, OffsetDateTime proposedAt, List<Line> lines) {

    /** What may follow, by the state in which a household's line is. */
    private static final Map<String, List<String>> NEXT = Map.of(
            "proposed", List.of("told", "withdrawn"),
            "told", List.of("accepted", "refused", "withdrawn"),
            "accepted", List.of("talked", "withdrawn"),
            "talked", List.of("done", "withdrawn"),
            "done", List.of("undone"));

    public record Who(UUID id, String name) {}

    /** @param state message key {@code transfer.state.<code>} */
    public record Line(
            UUID id,
            UUID programme,
            HouseholdId household,
            String state,
            @Nullable String note,
            @Nullable String refusedBecause,
            @Nullable OffsetDateTime doneAt,
            int version) {}

    /** A new one. @param programmes ids, one at least */
    public record New(UUID from, UUID to, String reason, List<UUID> programmes) {}

    static boolean follows(String before, String after) {
        return NEXT.getOrDefault(before, List.of()).contains(after);
    }

    /** What may be done next with any of the lines, in order; who takes it answers, nobody else. */
    public List<String> moves(UUID officer, boolean supervises) {
        boolean part = supervises || officer.equals(from.id) || officer.equals(to.id);
        return lines.stream()
                .flatMap(line -> NEXT.getOrDefault(line.state, List.of()).stream())
                .distinct()
                .filter(state -> List.of("accepted", "refused").contains(state) ? officer.equals(to.id) : part)
                .toList();
    }

    /** In which its lines stand, each once. */
    public List<String> states() {
        return lines.stream().map(Line::state).distinct().toList();
    }

    public long in(String state) {
        return lines.stream().filter(line -> line.state.equals(state)).count();
    }
}
