package lt.tiltas.registration.person;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A person's fields by name, as the history of corrections keeps them; message key {@code correction.field.<name>}. */
public final class Fields {

    public static final String FAMILY_ROLE = "familyRole";

    private static final String BETWEEN = ", ";

    private Fields() {}

    public static Map<String, String> of(PersonForm person) {
        var fields = new LinkedHashMap<String, String>();
        fields.put(FAMILY_ROLE, person.familyRole());
        fields.put("surname", person.names().surname());
        fields.put("given", person.names().given());
        fields.put("patronymic", person.names().patronymic());
        fields.put("surnameOriginal", person.names().surnameOriginal());
        fields.put("givenOriginal", person.names().givenOriginal());
        fields.put("sex", person.sex());
        fields.put("bornOn", person.bornOn() == null ? "" : person.bornOn().toString());
        fields.put("said", person.birth().said());
        fields.put("place", person.birth().place());
        fields.put("nationality", person.nationality());
        fields.put("occupation", person.background().occupation());
        fields.put("education", person.background().education());
        fields.put("languages", String.join(BETWEEN, person.background().languages()));
        return fields;
    }

    /** The same person with these values; the inverse of {@link #of}. */
    public static PersonForm with(PersonForm person, Map<String, String> values) {
        String born = values.get("bornOn");
        TypedDay day = TypedDay.of(born.isEmpty() ? null : LocalDate.parse(born));
        return new PersonForm(
                new PersonForm.Names(
                        values.get("surname"),
                        values.get("given"),
                        values.get("patronymic"),
                        values.get("surnameOriginal"),
                        values.get("givenOriginal")),
                new PersonForm.Birth(day.day(), day.month(), day.year(), values.get("said"), values.get("place")),
                values.get(FAMILY_ROLE),
                values.get("sex"),
                values.get("nationality"),
                new PersonForm.Background(
                        values.get("occupation"),
                        values.get("education"),
                        List.of(values.get("languages").split(BETWEEN))),
                person.version());
    }
}
