package lt.tiltas.law;

import java.time.LocalDate;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.web.Paged;

/** A module that keeps running clocks: asked in the transaction in which the calendar changes. */
public interface Replanning {

    /** @param clock of nobody in particular: whoever changes the calendar learns the days and not whose they are */
    record Moved(UUID clock, String rule, LocalDate before, LocalDate after) {}

    /** Computes every open clock anew and stores what has moved. How many moved; a second time none does. */
    int replan(UUID change, String reason, Officer officer);

    /** What one change has moved, earliest first. */
    Paged<Moved> moved(UUID change, int page);
}
