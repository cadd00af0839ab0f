package lt.tiltas.registration.person;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.registration.linkage.DocumentKey;
import org.springframework.validation.BindingResult;

/**
 * The document of a person as the desk writes it down; "none" is an answer too.
 *
 * @param seen the number whose mixed letters have been pointed out already
 */
public record Paper(
        UUID person,
        String kind,
        String number,
        String country,
        String untilDay,
        String untilMonth,
        String untilYear,
        String seen) {

    public static final List<String> KINDS =
            List.of("foreign_passport", "internal_passport", "id_card", "birth_certificate", "other", "none");

    static final Paper BLANK = new Paper(new UUID(0, 0), "", "", "", "", "", "", "");

    private static final int LONGEST = 40;

    public Paper {
        kind = KINDS.contains(Typed.text(kind)) ? Typed.text(kind) : "";
        number = Typed.text(number);
        country = Typed.text(country).matches("[A-Z]{3}") ? Typed.text(country) : "";
        untilDay = Typed.text(untilDay);
        untilMonth = Typed.text(untilMonth);
        untilYear = Typed.text(untilYear);
        seen = Typed.text(seen);
    }

    public TypedDay validUntil() {
        return new TypedDay(untilDay, untilMonth, untilYear);
    }

    /** Cyrillic letters that look like Latin ones in the same series. */
    public boolean mixed() {
        return DocumentKey.mixesAlphabets(number);
    }

    public String key() {
        return DocumentKey.of(number);
    }

    public boolean pointedOut() {
        return !mixed() || seen.equals(number);
    }

    /** The same with its number marked as seen. */
    public Paper pointOut() {
        return new Paper(person, kind, number, country, untilDay, untilMonth, untilYear, number);
    }

    /** The same of this person. */
    public Paper of(UUID whose) {
        return new Paper(whose, kind, number, country, untilDay, untilMonth, untilYear, seen);
    }

    /** @param field what stands before the names of the fields on the page */
    public void check(BindingResult errors, String field) {
        boolean none = kind.equals("none");
        if (kind.isEmpty()) {
            Typed.wrong(errors, field + "kind", "arrival.error.document-kind");
        } else if (!none && key().isEmpty()) {
            Typed.wrong(errors, field + "number", "arrival.error.document-number");
        } else if (none && !number.isEmpty()) {
            Typed.wrong(errors, field + "number", "arrival.error.document-unexpected", number);
        }
        if (number.length() > LONGEST) {
            Typed.wrong(errors, field + "number", "person.error.too-long", number, LONGEST);
        }
        if (!validUntil().isBlank() && validUntil().date() == null) {
            Typed.wrong(
                    errors,
                    field + "until",
                    "intake.finding.day_impossible",
                    validUntil().typed());
        }
    }

    /** As the trail of corrections names them. */
    Map<String, String> fields() {
        var until = validUntil().date();
        var fields = new LinkedHashMap<String, String>();
        fields.put("documentKind", kind);
        fields.put("documentNumber", number);
        fields.put("documentCountry", country);
        fields.put("documentUntil", until == null ? "" : until.toString());
        return fields;
    }
}
