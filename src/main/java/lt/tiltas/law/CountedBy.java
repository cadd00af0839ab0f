package lt.tiltas.law;

import java.time.LocalDate;
import java.util.Locale;

/** By which act the days of a clock are counted. The act that sets a period may name one; both move a last day that is not a working day. */
public enum CountedBy {
    /** Civil Code, articles 1.117 to 1.122. */
    CIVIL_CODE,
    /** Regulation (EEC, Euratom) 1182/71, article 3: a period of two days or more holds at least two working days. */
    REGULATION_1182_71;

    private static final int AT_LEAST = 2;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static CountedBy of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** @param last the day on which the period runs out before a holiday moves it */
    LocalDate lastDay(Span span, LocalDate startedOn, LocalDate last, Holidays calendar) {
        LocalDate due = calendar.workingDayFrom(last);
        if (this == REGULATION_1182_71 && isTwoDays(span)) {
            while (calendar.workingDays(startedOn.plusDays(1), due) < AT_LEAST) {
                due = calendar.workingDayFrom(due.plusDays(1));
            }
        }
        return due;
    }

    private static boolean isTwoDays(Span span) {
        return switch (span.counting()) {
            case DAYS, WORKING_DAYS -> span.amount() >= AT_LEAST;
            case WEEKS, MONTHS, YEARS -> span.amount() > 0;
        };
    }
}
