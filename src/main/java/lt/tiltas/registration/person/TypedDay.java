package lt.tiltas.registration.person;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day typed into three fields. */
public record TypedDay(String day, String month, String year) {

    public static TypedDay of(@Nullable LocalDate date) {
        return date == null
                ? new TypedDay("", "", "")
                : new TypedDay(
                        Integer.toString(date.getDayOfMonth()),
                        Integer.toString(date.getMonthValue()),
                        Integer.toString(date.getYear()));
    }

    public boolean isBlank() {
        return (day + month + year).isBlank();
    }

    /** Null when nothing is typed and when there is no such day; a year has four digits. */
    public @Nullable LocalDate date() {
        if (!year.matches("\\d{4}") || !month.matches("\\d{1,2}") || !day.matches("\\d{1,2}")) {
            return null;
        }
        try {
            return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** As it was typed, for the sentence that says what is wrong. */
    public String typed() {
        return String.join("-", year, month, day);
    }
}
