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
        More more,
        String seen) {

    /**
     * What the document says beyond its number; none of it is asked of everybody.
     *
     * @param mrz the lines at the foot of the document, typed or pasted; read, never kept
     */
    public record More(
            String fromDay,
            String fromMonth,
            String fromYear,
            String surname,
            String given,
            String surnameOriginal,
            String givenOriginal,
            String mrz) {

        static final More NONE = new More("", "", "", "", "", "", "", "");

        public More {
            fromDay = Typed.text(fromDay);
            fromMonth = Typed.text(fromMonth);
            fromYear = Typed.text(fromYear);
            surname = Typed.text(surname);
            given = Typed.text(given);
            surnameOriginal = Typed.text(surnameOriginal);
            givenOriginal = Typed.text(givenOriginal);
            mrz = mrz == null ? "" : mrz.strip();
        }

        public TypedDay validFrom() {
            return new TypedDay(fromDay, fromMonth, fromYear);
        }

        public boolean isBlank() {
            return (fromDay + fromMonth + fromYear + surname + given + surnameOriginal + givenOriginal).isEmpty();
        }

        private Map<String, String> names() {
            var names = new LinkedHashMap<String, String>();
            names.put("surname", surname);
            names.put("given", given);
            names.put("surnameOriginal", surnameOriginal);
            names.put("givenOriginal", givenOriginal);
            return names;
        }
    }

    public static final List<String> KINDS =
            List.of("foreign_passport", "internal_passport", "id_card", "birth_certificate", "other", "none");

    /** Of nobody yet. */
    public static Paper blank(String country) {
        return new Paper(new UUID(0, 0), "", "", country, "", "", "", More.NONE, "");
    }

    /** Those that there is something to show of. */
    public static final List<String> SHOWN = KINDS.subList(0, KINDS.size() - 1);

    static final Paper BLANK = new Paper(new UUID(0, 0), "", "", "", "", "", "", More.NONE, "");

    /** As the history names it; what stands there is locked. */
    static final String NUMBER = "documentNumber";

    private static final int LONGEST = 40;
    private static final int LONGEST_NAME = 100;

    public Paper {
        kind = KINDS.contains(Typed.text(kind)) ? Typed.text(kind) : "";
        number = Typed.text(number);
        country = Typed.text(country).matches("[A-Z]{3}") ? Typed.text(country) : "";
        untilDay = Typed.text(untilDay);
        untilMonth = Typed.text(untilMonth);
        untilYear = Typed.text(untilYear);
        more = more == null ? More.NONE : more;
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
        return new Paper(person, kind, number, country, untilDay, untilMonth, untilYear, more, number);
    }

    /** The same of this person. */
    public Paper of(UUID whose) {
        return new Paper(whose, kind, number, country, untilDay, untilMonth, untilYear, more, seen);
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
        checkDays(errors, field);
        more.names().forEach((name, text) -> {
            if (text.length() > LONGEST_NAME) {
                Typed.wrong(errors, field + "more." + name, "person.error.too-long", text, LONGEST_NAME);
            }
        });
    }

    private void checkDays(BindingResult errors, String field) {
        TypedDay from = more.validFrom();
        if (impossible(validUntil())) {
            Typed.wrong(
                    errors,
                    field + "until",
                    "intake.finding.day_impossible",
                    validUntil().typed());
        }
        if (impossible(from)) {
            Typed.wrong(errors, field + "more.from", "intake.finding.day_impossible", from.typed());
        } else if (from.date() != null
                && validUntil().date() != null
                && from.date().isAfter(validUntil().date())) {
            Typed.wrong(errors, field + "more.from", "document.error.from-after-until", from.typed());
        }
    }

    private static boolean impossible(TypedDay day) {
        return !day.isBlank() && day.date() == null;
    }

    /** As the trail of corrections names them. */
    Map<String, String> fields() {
        var until = validUntil().date();
        var fields = new LinkedHashMap<String, String>();
        fields.put("documentKind", kind);
        fields.put(NUMBER, number);
        fields.put("documentCountry", country);
        fields.put("documentUntil", until == null ? "" : until.toString());
        var from = more.validFrom().date();
        fields.put("documentFrom", from == null ? "" : from.toString());
        fields.put("documentSurname", more.surname);
        fields.put("documentGiven", more.given);
        fields.put("documentSurnameOriginal", more.surnameOriginal);
        fields.put("documentGivenOriginal", more.givenOriginal);
        return fields;
    }
}
