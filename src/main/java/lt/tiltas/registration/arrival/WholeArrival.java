package lt.tiltas.registration.arrival;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import lt.tiltas.registration.person.Paper;
import lt.tiltas.registration.person.PersonForm;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.validation.ObjectError;

/** All topics of a registration at once, as they are written down where there is no network. */
public record WholeArrival(LanguageForm contact, List<Member> people, TonightForm tonight) {

    public static final int LARGEST = 40;

    /** @param needs codes; {@code words} say what "other" is */
    public record Member(UUID id, PersonForm person, Paper paper, List<String> needs, String words) {

        public String name() {
            return person.names().latin().strip();
        }

        /** What the desk would not take; the words say what to do. */
        public List<ObjectError> personErrors(LocalDate today) {
            return errors(person, found -> person.check(found, today));
        }

        public List<ObjectError> paperErrors() {
            return errors(paper, found -> paper.check(found, ""));
        }
    }

    public List<ObjectError> contactErrors(LocalDate today) {
        return errors(contact, found -> contact.check(found, today));
    }

    public List<ObjectError> tonightErrors() {
        return errors(tonight, tonight::check);
    }

    public List<ObjectError> needErrors() {
        NeedsForm needs = asked(0);
        return errors(needs, needs::check);
    }

    private static List<ObjectError> errors(Object form, Consumer<BindingResult> check) {
        var found = new BeanPropertyBindingResult(form, "whole");
        check.accept(found);
        return found.getAllErrors();
    }

    NeedsForm asked(int version) {
        return new NeedsForm(
                people.stream()
                        .map(member -> new NeedsForm.Asked(member.id, member.needs, member.words))
                        .toList(),
                version);
    }
}
