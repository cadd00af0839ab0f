package lt.tiltas.reception.move;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.stay.MoveHousehold;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.validation.BindingResult;

/**
 * Who moves, into which rooms, on which day.
 *
 * @param step check or move, by the button that was pressed
 * @param why it is right in spite of what speaks against it
 */
record MoveForm(
        @Nullable UUID household,
        @Nullable List<UUID> rooms,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate day,

        @Nullable String step,
        @Nullable String why) {

    private static final int FARTHEST_DAYS = 365;

    MoveForm {
        rooms = rooms == null ? List.of() : rooms;
        why = why == null ? "" : why.strip();
    }

    boolean writes() {
        return "move".equals(step);
    }

    void check(BindingResult errors, LocalDate today) {
        if (household == null) {
            errors.rejectValue("household", "move.error.household");
        }
        if (rooms.isEmpty()) {
            errors.rejectValue("rooms", "move.error.rooms");
        }
        if (day == null || day.isBefore(today) || day.isAfter(today.plusDays(FARTHEST_DAYS))) {
            if (!errors.hasFieldErrors("day")) {
                errors.rejectValue("day", "move.error.day");
            }
        }
    }

    MoveHousehold.Wanted to(SiteId site) {
        return new MoveHousehold.Wanted(site, rooms, day, why);
    }
}
