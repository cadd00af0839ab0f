package lt.tiltas.registration.offline;

import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/** A family of one as a device writes it down. */
record Device(String id, String code, String surname, String year, String document) {

    String slip() {
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }

    String person() {
        return new UUID(UUID.fromString(id).getMostSignificantBits(), 7).toString();
    }

    String body(String lodging) {
        String person = person();
        return """
                {"code":"%s","capturedAt":"2026-11-28T09:00:00Z","arrival":{
                 "contact":{"spoken":"uk","interpreter":false,"phone":"","pets":[],"arrivedDay":"1","arrivedMonth":"11","arrivedYear":"2026","version":0},
                 "people":[{"id":"%s","person":{"names":{"surname":"%s","given":"Oksana","patronymic":"","surnameOriginal":"","givenOriginal":""},
                  "birth":{"onDay":"14","onMonth":"3","onYear":"%s","said":"","place":""},"familyRole":"applicant","sex":"F","nationality":"UKR",
                  "background":{"occupation":"","education":"","languages":[]},"version":0},
                  "paper":{"person":"%s","kind":"foreign_passport","number":"%s","country":"UKR","untilDay":"","untilMonth":"","untilYear":"","seen":"%s"},
                  "needs":[],"words":""}],
                 "tonight":{"lodging":"%s","municipality":null,"address":"","note":"","wished":null,"words":"","relatives":null,"version":0}}}
                """.formatted(code, person, surname, year, person, document, document, lodging);
    }

    private static final String CODE = "0123456789ABCDE";

    static Device of(String surname, String year) {
        String number = String.valueOf(1000 + new Random().nextInt(9000)) + (System.nanoTime() % 100_000);
        String signs = UUID.randomUUID().toString().replace("-", "").toUpperCase(Locale.ROOT);
        return new Device(
                UUID.randomUUID().toString(), "7" + signs.substring(0, CODE.length()), surname, year, "OF" + number);
    }
}
