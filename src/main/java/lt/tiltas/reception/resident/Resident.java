package lt.tiltas.reception.resident;

import java.time.LocalDate;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;

/** One person who sleeps at a site. */
record Resident(
        PersonId person,
        String number,
        String name,
        String sex,
        @Nullable LocalDate bornOn,
        String unit,
        String room,
        String bed,
        During stay) {

    record During(LocalDate from, @Nullable LocalDate until) {}
}
