package lt.tiltas.registration.offline;

import java.util.List;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.arrival.LikelyPerson;
import lt.tiltas.registration.arrival.WholeArrival;
import lt.tiltas.registration.duplicate.Comparison;
import org.springframework.validation.ObjectError;

/**
 * What was written down without a network, each person beside the record that may be the same.
 *
 * @param wrong in what is of the whole family
 * @param storable whether it passes the checks of the desk as it was typed
 */
public record HeldPage(Held held, List<Someone> people, List<ObjectError> wrong, boolean storable) {

    /**
     * @param known somebody has said that the register has this person already
     * @param wrong what the desk would not take
     */
    public record Someone(WholeArrival.Member member, boolean known, List<Beside> beside, List<ObjectError> wrong) {}

    /**
     * @param rows what was written, and what the register has
     * @param signs empty where it is the same record sent before
     */
    public record Beside(PersonId id, HouseholdCard card, List<Comparison.Row> rows, List<LikelyPerson.Sign> signs) {}

    /** Those about whom somebody has to decide or whose data the desk has to ask again. */
    public List<Someone> asked() {
        return people.stream()
                .filter(someone -> !someone.beside.isEmpty() || !someone.wrong.isEmpty())
                .toList();
    }

    public List<Someone> rest() {
        return people.stream().filter(someone -> !asked().contains(someone)).toList();
    }
}
