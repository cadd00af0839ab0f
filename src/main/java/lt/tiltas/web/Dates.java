package lt.tiltas.web;

import com.ibm.icu.text.CaseMap;
import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Locale;

/** Dates and numbers as they are read in the reader's language. Templates: {@code @import static lt.tiltas.web.Dates.*}. */
public final class Dates {

    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd, HH:mm");

    private Dates() {}

    /** 2026-11-28, in every language: tables and forms. */
    public static String iso(LocalDate day) {
        return day.toString();
    }

    /** For the attribute {@code datetime} of {@code time}: a whole second, as HTML wants it. */
    public static String machine(OffsetDateTime at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** "2026 m. lapkričio 20 d., 10:42", "20 листопада 2026 р., 10:42": what a page tells. */
    public static String moment(OffsetDateTime at) {
        return longDay(day(at)) + ", " + time(at);
    }

    /** 2026-11-20, 10:42 in Vilnius: files, and paper in two languages. */
    public static String minute(OffsetDateTime at) {
        return MINUTE.format(at.atZoneSameInstant(VILNIUS));
    }

    /** 10:42 in Vilnius. */
    public static String time(OffsetDateTime at) {
        return minute(at).substring("yyyy-MM-dd, ".length());
    }

    /** "lapkričio 28 d.", "28 листопада": sentences. */
    public static String dayAndMonth(LocalDate day) {
        return skeleton("MMMMd", day);
    }

    /** "2026 m. lapkričio 28 d." */
    public static String longDay(LocalDate day) {
        return skeleton("yMMMMd", day);
    }

    /** "penktadienis, lapkričio 27 d." */
    public static String weekday(LocalDate day) {
        return weekday(day, Ui.ui().language());
    }

    /** The same for who reads it where no page is. */
    public static String weekday(LocalDate day, Language language) {
        return format(DateFormat.getInstanceForSkeleton("EEEEMMMMd", language.locale()), day);
    }

    /** "2026-12-31, ketvirtadienis": a last day that somebody plans by. */
    public static String dated(LocalDate day) {
        return iso(day) + ", " + format(new SimpleDateFormat("EEEE", locale()), day);
    }

    /** "lapkr.", for the little calendar leaf. */
    public static String month(LocalDate day) {
        return format(new SimpleDateFormat("LLL", locale()), day);
    }

    /** "2026 m. spalis", "Жовтень 2026 р.": it begins a sentence or a row. */
    public static String monthOfYear(YearMonth month) {
        return capitalised(skeleton("yMMMM", month.atDay(1)));
    }

    /** "жовтень 2026 р.": within a sentence. */
    public static String monthWithin(YearMonth month) {
        return skeleton("yMMMM", month.atDay(1));
    }

    private static String capitalised(String text) {
        return CaseMap.toTitle().wholeString().noLowercase().apply(locale(), null, text);
    }

    /** 1 247 with the language's own separator. */
    public static String number(long value) {
        return NumberFormat.getIntegerInstance(locale()).format(value);
    }

    /** Whole years on that day. */
    public static long years(LocalDate born, LocalDate on) {
        return ChronoUnit.YEARS.between(born, on);
    }

    public static LocalDate day(OffsetDateTime at) {
        return at.atZoneSameInstant(VILNIUS).toLocalDate();
    }

    private static String skeleton(String skeleton, LocalDate day) {
        return format(DateFormat.getInstanceForSkeleton(skeleton, locale()), day);
    }

    private static String format(DateFormat format, LocalDate day) {
        format.setTimeZone(TimeZone.getTimeZone(VILNIUS.getId()));
        return format.format(Date.from(day.atTime(12, 0).atZone(VILNIUS).toInstant()));
    }

    private static Locale locale() {
        return Ui.ui().language().locale();
    }
}
