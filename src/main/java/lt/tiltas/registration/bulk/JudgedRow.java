package lt.tiltas.registration.bulk;

import java.util.List;
import java.util.Optional;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.person.PersonForm;
import org.jspecify.annotations.Nullable;

/**
 * A row compared with the register.
 *
 * @param person null where the officer sees nobody with this id
 * @param survivor the record that a merged one is, where the officer may correct it
 * @param notes about the whole row
 * @param after what would be written; null where nothing would
 */
public record JudgedRow(
        SheetRow row,
        @Nullable ChosenPerson person,
        @Nullable ChosenPerson survivor,
        Standing standing,
        List<JudgedCell> cells,
        List<Said> notes,
        @Nullable PersonForm after) {

    public int line() {
        return row.line();
    }

    /** As in the register; where nobody is known, as in the sheet. */
    public String name() {
        return person != null
                ? person.name()
                : (row.cells().getOrDefault("given", "") + " " + row.cells().getOrDefault("surname", "")).strip();
    }

    public Optional<PersonId> whose() {
        return Optional.ofNullable(person).map(ChosenPerson::id);
    }
}
