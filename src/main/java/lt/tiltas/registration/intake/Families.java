package lt.tiltas.registration.intake;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import lt.tiltas.access.OrganisationId;
import lt.tiltas.registration.HouseholdCard;
import lt.tiltas.registration.HouseholdId;
import lt.tiltas.registration.NewHousehold;
import lt.tiltas.registration.NewPerson;
import lt.tiltas.registration.PersonId;
import lt.tiltas.registration.linkage.Language;
import lt.tiltas.registration.linkage.Transliteration;
import org.jspecify.annotations.Nullable;

/** Rows of one household as the register takes them in. Nothing is guessed but the applicant: the first adult. */
final class Families {

    private static final int ADULT = 18;
    private static final List<String> OURS = List.of("uk", "ru", "lt", "en");
    private static final Map<String, Language> ALPHABETS =
            Map.of("UKR", Language.UKRAINIAN, "RUS", Language.RUSSIAN, "BLR", Language.BELARUSIAN);

    private Families() {}

    /**
     * @param people the ids of the new people, by line
     * @param hasApplicant the household they come to has one
     */
    static NewHousehold household(
            List<IntakeRow> rows,
            Map<Integer, PersonId> people,
            HouseholdId id,
            OrganisationId holder,
            boolean hasApplicant,
            OffsetDateTime now) {
        List<IntakeRow> inOrder = new ArrayList<>(rows);
        IntakeRow applicant = hasApplicant ? null : applicant(rows);
        inOrder.sort(Comparator.comparing(row -> row != applicant));
        return new NewHousehold(
                id,
                holder,
                arrivedOn(rows),
                now,
                new HouseholdCard.Contact(
                        first(inOrder, row -> text(row.contact().phone())), language(inOrder), false, null),
                wish(inOrder),
                inOrder.stream()
                        .map(row -> person(row, people.get(row.line()), row == applicant ? "applicant" : "other"))
                        .toList());
    }

    static LocalDate arrivedOn(List<IntakeRow> rows) {
        return rows.stream()
                .map(IntakeRow::arrivedOn)
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Null where nobody is known to be of age: children who came alone have no applicant yet. */
    private static @Nullable IntakeRow applicant(List<IntakeRow> rows) {
        return rows.stream()
                .filter(row -> row.person().birth().on() != null
                        && !row.person().birth().on().plusYears(ADULT).isAfter(row.arrivedOn()))
                .findFirst()
                .orElse(null);
    }

    private static String language(List<IntakeRow> rows) {
        List<String> spoken = rows.stream()
                .flatMap(row -> row.contact().languages().stream())
                .distinct()
                .toList();
        return spoken.stream().filter(OURS::contains).findFirst().orElse(spoken.isEmpty() ? "uk" : spoken.getFirst());
    }

    private static HouseholdCard.Wish wish(List<IntakeRow> rows) {
        LinkedHashSet<String> pets = new LinkedHashSet<>();
        rows.forEach(row -> pets.addAll(row.care().pets()));
        return new HouseholdCard.Wish(
                municipality(first(rows, row -> row.wish().municipality())),
                null,
                municipality(first(rows, row -> row.wish().relatives())),
                List.copyOf(pets));
    }

    private static @Nullable Integer municipality(@Nullable String code) {
        return code == null ? null : Integer.valueOf(code);
    }

    private static NewPerson person(IntakeRow row, PersonId id, String familyRole) {
        IntakeRow.Person person = row.person();
        IntakeRow.Birth birth = person.birth();
        LinkedHashSet<String> needs = new LinkedHashSet<>(row.care().needs());
        if (!row.care().otherNeeds().isEmpty()) {
            needs.add("other");
        }
        return new NewPerson(
                id,
                familyRole,
                names(person),
                person.sex(),
                new NewPerson.Birth(
                        birth.on(),
                        birth.on() == null ? text(birth.typed()) : null,
                        text(birth.place()),
                        birth.on() != null && birth.on().isAfter(row.arrivedOn())),
                person.nationality(),
                new NewPerson.Background(
                        text(row.background().profession()),
                        row.background().education(),
                        row.contact().languages(),
                        text(row.contact().phone())),
                new NewPerson.Document(
                        row.document().kind(), text(row.document().number()), null, null),
                List.copyOf(needs));
    }

    /** A name in Cyrillic letters is kept as it is, and beside it the Latin form that a passport would have. */
    private static NewPerson.Names names(IntakeRow.Person person) {
        String whole = person.surname() + " " + person.given() + " " + person.patronymic();
        Language language = Language.of(whole, ALPHABETS.get(person.nationality()));
        String surname = latin(person.surname(), language);
        String given = latin(person.given(), language);
        return new NewPerson.Names(
                surname,
                given,
                text(person.patronymic()),
                surname.equals(person.surname()) ? null : person.surname(),
                given.equals(person.given()) ? null : person.given());
    }

    private static String latin(String name, Language language) {
        String latin = Transliteration.toLatin(name, language);
        return latin.isBlank() ? name : latin;
    }

    private static <T> @Nullable T first(List<IntakeRow> rows, Function<IntakeRow, @Nullable T> field) {
        return rows.stream().map(field).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static @Nullable String text(String text) {
        return text.isEmpty() ? null : text;
    }
}
