package lt.tiltas.programme;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One of the nearest things to do: an agreed step, or a meeting.
 *
 * @param id of the step or the meeting
 * @param kind step or meeting
 * @param words null for a meeting about nothing in particular
 * @param tone late, soon (within a week) or normal
 */
public record TaskLine(
        String id,
        String kind,
        @Nullable Words words,
        Step.Owner owner,
        @Nullable LocalDate dueOn,
        String tone) {}
