package lt.tiltas.registration.contact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.intake.Phones;
import lt.tiltas.registration.person.Typed;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/**
 * How the family is reached and spoken to.
 *
 * @param spoken code of the language; a parameter called "language" would change the reader's own
 */
public record ContactForm(String phone, String spoken, Boolean interpreter, String note, int version) {

    private static final int LONGEST = 1000;

    public ContactForm {
        phone = Typed.text(phone);
        spoken = Typed.text(spoken).matches("[a-z]{2,3}") ? Typed.text(spoken) : "";
        interpreter = Boolean.TRUE.equals(interpreter);
        note = Typed.text(note);
    }

    static ContactForm of(HouseholdCard card) {
        return new ContactForm(
                Objects.requireNonNullElse(card.contact().phone(), ""),
                card.contact().language(),
                card.contact().interpreter(),
                Objects.requireNonNullElse(card.contact().note(), ""),
                card.state().version());
    }

    @Nullable
    String e164() {
        return phone.isEmpty() ? null : Phones.e164(phone);
    }

    void check(BindingResult errors) {
        if (spoken.isEmpty()) {
            Typed.wrong(errors, "spoken", "arrival.error.language");
        }
        if (!phone.isEmpty() && e164() == null) {
            Typed.wrong(errors, "phone", "arrival.error.phone", phone);
        }
        if (note.length() > LONGEST) {
            Typed.wrong(errors, "note", "person.error.too-long", note, LONGEST);
        }
    }

    /** By name, as the history of corrections keeps them; message key {@code contact.field.<name>}. */
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("phone", Objects.requireNonNullElse(e164(), phone));
        fields.put("language", spoken);
        fields.put("interpreter", interpreter.toString());
        fields.put("note", note);
        return fields;
    }
}
