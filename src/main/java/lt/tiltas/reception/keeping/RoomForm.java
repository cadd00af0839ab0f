package lt.tiltas.reception.keeping;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** One room as it is changed: beds are added, or those that nobody has are taken away. */
record RoomForm(
        String beds,
        String area,
        @Nullable Boolean stepFree,
        @Nullable Boolean staging) {

    RoomForm {
        beds = RoomsForm.text(beds);
        area = RoomsForm.text(area);
    }

    void check(BindingResult errors) {
        RoomsForm.checkRoom(errors, beds, area);
    }
}
