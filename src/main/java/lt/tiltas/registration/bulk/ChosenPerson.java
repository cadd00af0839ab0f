package lt.tiltas.registration.bulk;

import java.time.LocalDate;
import java.util.Map;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.person.Fields;
import lt.tiltas.registration.person.PersonForm;
import org.jspecify.annotations.Nullable;

/**
 * A registered person as the officer may correct one.
 *
 * @param number of the household
 * @param stays why this record goes into no sheet: merged, erased or restricted; null when it does
 * @param until the last day of a restriction
 */
public record ChosenPerson(
        PersonId id,
        HouseholdId household,
        String number,
        PersonForm form,
        @Nullable String stays,
        @Nullable LocalDate until,
        @Nullable PersonId survivor) {

    public Map<String, String> fields() {
        return Fields.of(form);
    }

    public String name() {
        return form.names().latin();
    }
}
