package lt.tiltas.registration.arrival;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.intake.Phones;
import lt.tiltas.registration.person.Typed;
import lt.tiltas.registration.person.TypedDay;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * How the family is spoken to and reached, when it came and with what animals.
 *
 * @param spoken code of the language; a parameter called "language" would change the reader's own
 */
public record LanguageForm(
        String spoken,
        Boolean interpreter,
        String phone,
        List<String> pets,
        String arrivedDay,
        String arrivedMonth,
        String arrivedYear,
        int version) {

    public static final List<String> PETS = List.of("dog", "cat", "other");

    public LanguageForm {
        spoken = Typed.text(spoken).matches("[a-z]{2,3}") ? Typed.text(spoken) : "";
        interpreter = Boolean.TRUE.equals(interpreter);
        phone = Typed.text(phone);
        pets = Typed.list(pets).stream().filter(PETS::contains).toList();
        arrivedDay = Typed.text(arrivedDay);
        arrivedMonth = Typed.text(arrivedMonth);
        arrivedYear = Typed.text(arrivedYear);
    }

    static LanguageForm of(HouseholdCard card) {
        TypedDay arrived = TypedDay.of(card.state().arrivedOn());
        return new LanguageForm(
                card.contact().language(),
                card.contact().interpreter(),
                Objects.requireNonNullElse(card.contact().phone(), ""),
                card.wish().pets(),
                arrived.day(),
                arrived.month(),
                arrived.year(),
                card.state().version());
    }

    LanguageForm at(int known) {
        return new LanguageForm(spoken, interpreter, phone, pets, arrivedDay, arrivedMonth, arrivedYear, known);
    }

    public TypedDay arrived() {
        return new TypedDay(arrivedDay, arrivedMonth, arrivedYear);
    }

    @Nullable
    String e164() {
        return phone.isEmpty() ? null : Phones.e164(phone);
    }

    void check(BindingResult errors, LocalDate today) {
        LocalDate on = arrived().date();
        if (spoken.isEmpty()) {
            Typed.wrong(errors, "spoken", "arrival.error.language");
        }
        if (!phone.isEmpty() && e164() == null) {
            Typed.wrong(errors, "phone", "arrival.error.phone", phone);
        }
        if (on == null) {
            Typed.wrong(
                    errors,
                    "arrived",
                    arrived().isBlank() ? "arrival.error.arrived" : "intake.finding.day_impossible",
                    arrived().typed());
        } else if (on.isAfter(today)) {
            Typed.wrong(
                    errors, "arrived", "intake.finding.day_in_future", arrived().typed());
        }
    }
}
