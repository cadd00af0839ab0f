package lt.tiltas.registration.mrz;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lt.tiltas.registration.mrz.Reading.Part;
import org.jspecify.annotations.Nullable;

/** Reads the two sizes that people on the road carry: passports (TD3, 2 x 44) and cards (TD1, 3 x 30); ICAO Doc 9303, parts 4 and 5. */
public final class MrzReader {

    private static final int PASSPORT_LINE = 44;
    private static final int CARD_LINE = 30;

    /** A passport lives ten years: what ends later than this many years ahead ended in the century before. */
    private static final int LONGEST_VALID = 50;

    private MrzReader() {}

    public static Reading read(String typed, LocalDate today) {
        String zone = zone(typed);
        return zone.chars()
                .filter(sign -> sign != '<' && !(sign >= 'A' && sign <= 'Z') && !(sign >= '0' && sign <= '9'))
                .mapToObj(Character::toString)
                .findFirst()
                .<Reading>map(Reading.Strange::new)
                .orElseGet(() -> switch (zone.length()) {
                    case 2 * PASSPORT_LINE -> passport(zone, today);
                    case 3 * CARD_LINE -> card(zone, today);
                    default -> new Reading.NoZone(zone.length());
                });
    }

    /** Fillers at the end of a line are the first that a copy loses; a line of names may have lost them. */
    private static String zone(String typed) {
        List<String> lines = Arrays.stream(
                        typed.toUpperCase(Locale.ROOT).replace("«", "<<").split("\\R"))
                .map(line -> line.replaceAll("[\\s\\u00A0\\u202F]+", ""))
                .filter(line -> !line.isEmpty())
                .toList();
        int width = lines.size() == 2 ? PASSPORT_LINE : lines.size() == 3 ? CARD_LINE : 0;
        return lines.stream()
                .map(line -> line + "<".repeat(Math.max(0, width - line.length())))
                .collect(Collectors.joining());
    }

    private static Reading passport(String zone, LocalDate today) {
        String names = zone.substring(5, PASSPORT_LINE);
        String below = zone.substring(PASSPORT_LINE);
        String personal = below.substring(28, 42);
        boolean none = personal.equals("<".repeat(14)) && below.charAt(42) == '<';
        if (wrong(below.substring(0, 9), below.charAt(9))) {
            return new Reading.Wrong(Part.NUMBER);
        } else if (wrong(below.substring(13, 19), below.charAt(19))) {
            return new Reading.Wrong(Part.BIRTH);
        } else if (wrong(below.substring(21, 27), below.charAt(27))) {
            return new Reading.Wrong(Part.UNTIL);
        } else if (!none && wrong(personal, below.charAt(42))) {
            return new Reading.Wrong(Part.PERSONAL);
        } else if (wrong(
                below.substring(0, 10) + below.substring(13, 20) + below.substring(21, 43), below.charAt(43))) {
            return new Reading.Wrong(Part.WHOLE);
        }
        return new Reading.Read(mrz(
                zone.substring(0, 5),
                below.substring(0, 9),
                names,
                new Person(
                        born(below.substring(13, 19), today),
                        below.charAt(20),
                        until(below.substring(21, 27), today),
                        below.substring(10, 13))));
    }

    private static Reading card(String zone, LocalDate today) {
        String above = zone.substring(0, CARD_LINE);
        String middle = zone.substring(CARD_LINE, 2 * CARD_LINE);
        String number = above.substring(5, 14);
        char digit = above.charAt(14);
        if (digit == '<') {
            // A number of more than nine signs goes on in the free field, its check digit behind it.
            String rest = above.substring(15).replaceAll("<.*", "");
            number = rest.isEmpty() ? number : number + rest.substring(0, rest.length() - 1);
            digit = rest.isEmpty() ? digit : rest.charAt(rest.length() - 1);
        }
        if (wrong(number, digit)) {
            return new Reading.Wrong(Part.NUMBER);
        } else if (wrong(middle.substring(0, 6), middle.charAt(6))) {
            return new Reading.Wrong(Part.BIRTH);
        } else if (wrong(middle.substring(8, 14), middle.charAt(14))) {
            return new Reading.Wrong(Part.UNTIL);
        } else if (wrong(
                above.substring(5) + middle.substring(0, 7) + middle.substring(8, 15) + middle.substring(18, 29),
                middle.charAt(29))) {
            return new Reading.Wrong(Part.WHOLE);
        }
        return new Reading.Read(mrz(
                above.substring(0, 5),
                number,
                zone.substring(2 * CARD_LINE),
                new Person(
                        born(middle.substring(0, 6), today),
                        middle.charAt(7),
                        until(middle.substring(8, 14), today),
                        middle.substring(15, 18))));
    }

    private static boolean wrong(String signs, char digit) {
        return CheckDigit.of(signs) != digit;
    }

    private record Person(
            @Nullable LocalDate bornOn, char sex, @Nullable LocalDate until, String nationality) {}

    private static Mrz mrz(String head, String number, String names, Person person) {
        String[] both = names.split("<<", 2);
        return new Mrz(
                bare(head.substring(0, 2)),
                bare(head.substring(2)),
                bare(number),
                name(both[0]),
                name(both.length > 1 ? both[1] : ""),
                person.bornOn,
                person.sex == 'M' || person.sex == 'F' ? String.valueOf(person.sex) : "X",
                person.until,
                bare(person.nationality));
    }

    private static String bare(String signs) {
        return signs.replace("<", "");
    }

    /** {@code OKSANA<MARIIA<<<} is Oksana Mariia. */
    private static String name(String signs) {
        return Arrays.stream(signs.split("<+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private static @Nullable LocalDate born(String signs, LocalDate today) {
        LocalDate day = day(signs, 2000);
        return day != null && day.isAfter(today) ? day(signs, 1900) : day;
    }

    private static @Nullable LocalDate until(String signs, LocalDate today) {
        LocalDate day = day(signs, 2000);
        return day != null && day.isAfter(today.plusYears(LONGEST_VALID)) ? day(signs, 1900) : day;
    }

    private static @Nullable LocalDate day(String signs, int century) {
        if (!signs.matches("\\d{6}")) {
            return null;
        }
        int number = Integer.parseInt(signs);
        try {
            return LocalDate.of(century + number / 10_000, number / 100 % 100, number % 100);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }
}
