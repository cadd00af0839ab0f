package lt.tiltas.registration.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import lt.tiltas.registration.intake.Countries;
import lt.tiltas.registration.linkage.Known;
import lt.tiltas.registration.linkage.Transliteration;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** A member of a household as the desk writes one down: form, command and row at once. */
public record PersonForm(
        Names names,
        Birth birth,
        String familyRole,
        String sex,
        String nationality,
        Background background,
        Integer version) {

    private static final int LONGEST = 100;

    /** Roles that tell the sex, so that it need not be asked twice. */
    private static final Map<String, String> SEX_OF_ROLE = Map.of(
            "son",
            "M",
            "father",
            "M",
            "grandfather",
            "M",
            "grandson",
            "M",
            "brother",
            "M",
            "daughter",
            "F",
            "mother",
            "F",
            "grandmother",
            "F",
            "granddaughter",
            "F",
            "sister",
            "F");

    public static final List<String> FAMILY_ROLES = List.of(
            "applicant",
            "spouse",
            "son",
            "daughter",
            "mother",
            "father",
            "grandmother",
            "grandfather",
            "grandson",
            "granddaughter",
            "brother",
            "sister",
            "other");

    public static final List<String> EDUCATIONS =
            List.of("none", "primary", "basic", "secondary", "vocational", "post_secondary", "higher");

    /** Latin as in the document, and the person's own script. A Cyrillic name in the Latin field is not lost: it becomes the original. */
    public record Names(String surname, String given, String patronymic, String surnameOriginal, String givenOriginal) {

        public Names {
            surnameOriginal = original(Typed.text(surname), Typed.text(surnameOriginal));
            givenOriginal = original(Typed.text(given), Typed.text(givenOriginal));
            surname = latin(Typed.text(surname), surnameOriginal);
            given = latin(Typed.text(given), givenOriginal);
            patronymic = Typed.text(patronymic);
        }

        public String latin() {
            return given + " " + surname;
        }

        private static String original(String latin, String original) {
            boolean ownScript = latin.codePoints().anyMatch(Character::isLetter)
                    && latin.codePoints().noneMatch(PersonForm::isLatin);
            return original.isEmpty() && ownScript ? latin : original;
        }

        private static String latin(String latin, String original) {
            return Transliteration.toLatin(latin.isEmpty() ? original : latin, null);
        }
    }

    /** @param said what was said instead of a date, or why there is none */
    public record Birth(String onDay, String onMonth, String onYear, String said, String place) {

        public Birth {
            onDay = Typed.text(onDay);
            onMonth = Typed.text(onMonth);
            onYear = Typed.text(onYear);
            said = Typed.text(said);
            place = Typed.text(place);
        }

        public TypedDay day() {
            return new TypedDay(onDay, onMonth, onYear);
        }
    }

    public record Background(String occupation, String education, List<String> languages) {

        public Background {
            occupation = Typed.text(occupation);
            education = EDUCATIONS.contains(Typed.text(education)) ? Typed.text(education) : "";
            languages = Typed.list(languages).stream()
                    .filter(code -> code.matches("[a-z]{2,3}"))
                    .toList();
        }
    }

    public PersonForm {
        names = names == null ? new Names("", "", "", "", "") : names;
        birth = birth == null ? new Birth("", "", "", "", "") : birth;
        background = background == null ? new Background("", "", List.of()) : background;
        familyRole = Typed.text(familyRole);
        sex = Set.of("M", "F", "X").contains(Typed.text(sex)) ? sex : SEX_OF_ROLE.getOrDefault(familyRole, "");
        nationality = Typed.text(nationality);
        version = version == null ? 0 : version;
    }

    private static boolean isLatin(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN;
    }

    /** The next of the family: what families share is there already. */
    public static PersonForm after(@Nullable PersonForm before) {
        if (before == null) {
            return new PersonForm(null, null, "applicant", "", "UKR", null, 0);
        }
        var names = new Names(before.names.surname, "", "", before.names.surnameOriginal, "");
        var background = new Background("", "", before.background.languages);
        return new PersonForm(names, null, "", "", before.nationality, background, 0);
    }

    public @Nullable LocalDate bornOn() {
        return birth.day().date();
    }

    public Known known(@Nullable String documentNumber) {
        return Known.of(names.surname, names.given, bornOn(), documentNumber, sex)
                .with(names.patronymic, birth.place);
    }

    public void check(BindingResult errors, LocalDate today) {
        if (!FAMILY_ROLES.contains(familyRole)) {
            Typed.wrong(errors, "familyRole", "person.error.role-missing");
        }
        checkName(errors, "names.surname", names.surname, "intake.finding.surname_missing");
        checkName(errors, "names.given", names.given, "intake.finding.given_missing");
        checkBirth(errors, today);
        if (sex.isEmpty()) {
            Typed.wrong(errors, "sex", "person.error.sex-missing");
        }
        if (!Countries.codes().contains(nationality)) {
            Typed.wrong(errors, "nationality", "person.error.nationality-missing");
        }
    }

    private static void checkName(BindingResult errors, String field, String name, String missing) {
        if (name.isEmpty()) {
            Typed.wrong(errors, field, missing);
        } else if (name.length() > LONGEST) {
            Typed.wrong(errors, field, "person.error.too-long", name, LONGEST);
        } else if (name.matches(".*[\\d@#%&*+=<>{}\\[\\]].*")) {
            Typed.wrong(errors, field, "person.error.name-strange", name);
        }
    }

    private void checkBirth(BindingResult errors, LocalDate today) {
        TypedDay day = birth.day();
        LocalDate date = day.date();
        if (day.isBlank()) {
            if (birth.said.isEmpty()) {
                Typed.wrong(errors, "birth.on", "person.error.birth-missing");
            }
        } else if (date == null) {
            Typed.wrong(errors, "birth.on", "intake.finding.day_impossible", day.typed());
        } else if (date.isAfter(today)) {
            Typed.wrong(errors, "birth.on", "intake.finding.day_in_future", day.typed());
        } else if (date.isBefore(today.minusYears(125))) {
            Typed.wrong(errors, "birth.on", "person.error.birth-long-ago", day.typed());
        }
    }
}
