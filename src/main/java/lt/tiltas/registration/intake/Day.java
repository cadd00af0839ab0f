package lt.tiltas.registration.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A day as people type it. What can be read in two ways is not read at all. */
public sealed interface Day {

    record Known(LocalDate on) implements Day {}

    /** Such a day is not in the calendar. */
    record Impossible() implements Day {}

    /** Day and month can change places. */
    record Unclear(String one, String other) implements Day {}

    /** A year of two digits: neither the century nor the order is known. */
    record ShortYear() implements Day {}

    /** A year, or a year and a month. */
    record Partial() implements Day {}

    record NotRead() implements Day {}

    Pattern YEAR_FIRST = Pattern.compile(
            "(\\d{4})\\s?[-/. ]\\s?(\\d{1,2})\\s?[-/. ]\\s?(\\d{1,2})\\.?(?:[T ]00:00(?::00(?:\\.0+)?)?)?");
    Pattern TOGETHER = Pattern.compile("((?:19|20)\\d{2})(\\d{2})(\\d{2})");
    Pattern WITH_DOTS = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    Pattern DAY_OR_MONTH_FIRST = Pattern.compile("(\\d{1,2})[-/ ](\\d{1,2})[-/ ](\\d{4})");
    Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}[-/. ]\\d{1,2}[-/. ]\\d{1,2}\\.?");
    Pattern PARTIAL =
            Pattern.compile("\\d{4}|\\d{4}[-/.](?:\\d{1,2}|XX|00)(?:[-/.](?:00|XX))?", Pattern.CASE_INSENSITIVE);

    static Day read(String text) {
        if (PARTIAL.matcher(text).matches()) {
            return new Partial();
        }
        for (var pattern : new Pattern[] {YEAR_FIRST, TOGETHER}) {
            var found = pattern.matcher(text);
            if (found.matches()) {
                return day(number(found, 1), number(found, 2), number(found, 3));
            }
        }
        // With dots the day comes first, in Lithuania's neighbourhood without exception.
        var dots = WITH_DOTS.matcher(text);
        if (dots.matches()) {
            return day(number(dots, 3), number(dots, 2), number(dots, 1));
        }
        var either = DAY_OR_MONTH_FIRST.matcher(text);
        if (either.matches()) {
            return dayOrMonthFirst(number(either, 1), number(either, 2), number(either, 3));
        }
        return SHORT_YEAR.matcher(text).matches() ? new ShortYear() : new NotRead();
    }

    private static Day dayOrMonthFirst(int first, int second, int year) {
        var dayFirst = day(year, second, first);
        var monthFirst = day(year, first, second);
        if (dayFirst instanceof Known(LocalDate one) && monthFirst instanceof Known(LocalDate other)) {
            return one.equals(other) ? dayFirst : new Unclear(one.toString(), other.toString());
        }
        return dayFirst instanceof Known ? dayFirst : monthFirst;
    }

    private static Day day(int year, int month, int day) {
        try {
            return new Known(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return new Impossible();
        }
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }
}
