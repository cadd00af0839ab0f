package lt.tiltas.demo.country;

import java.time.LocalDate;
import java.util.List;

/** The family of the newcomer's own account. */
final class Oksana {

    static final int PERSON = 1;
    static final int MEMBERS = 4;
    static final int KAUNAS = 19;
    static final int RUKLA = 2;
    static final int KLAIPEDA = 21;
    static final int PANEVEZYS = 27;
    static final String PHONE = "+37061200417";
    static final String ADDRESS = "Savanorių pr. 214, Kaunas";

    private Oksana() {}

    static LocalDate programmeOpenedOn(LocalDate today) {
        return today.minusMonths(5).withDayOfMonth(1);
    }

    static LocalDate registeredOn(LocalDate today) {
        return programmeOpenedOn(today).minusDays(40);
    }

    static List<Person> members() {
        return List.of(
                person(1, "applicant", "Коваленко", "Оксана", LocalDate.of(1988, 3, 14)),
                person(2, "son", "Коваленко", "Данило", LocalDate.of(2014, 9, 2)),
                person(3, "daughter", "Коваленко", "Софія", LocalDate.of(2019, 6, 21)),
                person(4, "grandmother", "Бондар", "Галина", LocalDate.of(1957, 11, 30)));
    }

    static Household.Wishes wishes() {
        return new Household.Wishes(KAUNAS, null, List.of());
    }

    static Path path(LocalDate today, int coordinator) {
        LocalDate offeredOn = registeredOn(today).plusDays(8);
        LocalDate movesOn = Weekdays.before(programmeOpenedOn(today).minusDays(4));
        var answer = new Placement.Answer(offeredOn.plusDays(4), KAUNAS, null, movesOn);
        var placement = new Placement(offeredOn, coordinator, List.of(KAUNAS, PANEVEZYS, KLAIPEDA), answer);
        return new Path(Path.First.CENTRE, KAUNAS, movesOn, true, today.minusDays(24), List.of(placement), null);
    }

    private static Person person(int number, String role, String surname, String given, LocalDate born) {
        return new Person(
                number,
                role,
                Names.of(surname, given, null, "uk"),
                role.equals("son") ? "male" : "female",
                new Person.Birth(born, "Kharkivska", "Kharkiv", "Харків"),
                new Person.Papers("UKR", role.equals("daughter") ? "birth_certificate" : "passport", document(number)),
                new Person.Contact(role.equals("applicant") ? PHONE : null, List.of("uk", "ru")),
                background(role),
                role.equals("grandmother") ? List.of("mobility") : List.of());
    }

    private static String document(int number) {
        return number == 3 ? "І-ФЯ 000417" : "FZ00041" + number;
    }

    private static Person.Background background(String role) {
        return switch (role) {
            case "applicant" -> new Person.Background("buhalterė", 2, "bachelor");
            case "grandmother" -> new Person.Background("bibliotekininkė", 4, "vocational");
            case "son" -> new Person.Background(null, null, "primary");
            default -> new Person.Background(null, null, "none");
        };
    }
}
