package lt.tiltas.reception.compensation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a scheme pays for one home in one calendar month. Pure: the same contract, people and terms give the same cents.
 *
 * <p>Months are counted from the contract's first day: the free ones first, then at most so many paid ones as hold on the day that is paid.
 * Never a day beyond the contract or beyond the scheme. On each paid day the first person counts as such and each further one as next; a home
 * that another claim already counts has next persons only.
 *
 * @param people the most who lived there on one paid day
 * @param days on which something is paid
 * @param parts days on which equally many lived there, one after another
 */
public record MonthAmount(int cents, int people, int days, List<Part> parts) {

    /** @param until the last day; {@code monthly} cents for a whole month with so many people */
    public record Part(LocalDate from, LocalDate until, int people, int monthly) {}

    /** @param until the first day on which the person no longer lives there; null while the person does */
    public record Guest(LocalDate from, @Nullable LocalDate until) {

        boolean lives(LocalDate day) {
            return !day.isBefore(from) && (until == null || day.isBefore(until));
        }
    }

    /** @param until the contract's last day; {@code shares} when another claim counts the first person of this home */
    public record Claimed(LocalDate from, LocalDate until, List<Guest> guests, boolean shares) {}

    public static MonthAmount of(SchemeTerms terms, Claimed claimed, YearMonth month) {
        List<Part> parts = new ArrayList<>();
        long sum = 0;
        int days = 0;
        int most = 0;
        for (LocalDate day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
            int people = pays(terms, claimed, day) ? people(claimed, day) : 0;
            if (people > 0) {
                int monthly = monthly(terms, claimed, people, day);
                sum += monthly;
                days++;
                most = Math.max(most, people);
                lengthen(parts, day, people, monthly);
            }
        }
        if (days == 0) {
            return new MonthAmount(0, 0, 0, List.of());
        }
        LocalDate last = parts.getLast().until();
        boolean whole = days == month.lengthOfMonth();
        return whole || terms.value("part_month", last) == SchemeTerms.BY_DAYS
                ? new MonthAmount(
                        cents(sum, month.lengthOfMonth(), terms.value("rounding", last)),
                        most,
                        days,
                        List.copyOf(parts))
                : new MonthAmount(0, 0, 0, List.of());
    }

    private static boolean pays(SchemeTerms terms, Claimed claimed, LocalDate day) {
        if (day.isBefore(claimed.from()) || day.isAfter(claimed.until()) || !terms.paysOn(day)) {
            return false;
        }
        int free = terms.value("free_months", day);
        LocalDate first = claimed.from().plusMonths(free);
        LocalDate over = claimed.from().plusMonths((long) free + terms.value("most_months", day));
        return !day.isBefore(first) && day.isBefore(over);
    }

    private static int people(Claimed claimed, LocalDate day) {
        return (int) claimed.guests().stream().filter(guest -> guest.lives(day)).count();
    }

    private static int monthly(SchemeTerms terms, Claimed claimed, int people, LocalDate day) {
        int next = terms.value("next_person", day);
        return claimed.shares() ? people * next : terms.value("first_person", day) + (people - 1) * next;
    }

    private static int cents(long sum, int length, int rounding) {
        long added = rounding == SchemeTerms.TO_THE_NEAREST ? length / 2 : 0;
        return Math.toIntExact((sum + added) / length);
    }

    private static void lengthen(List<Part> parts, LocalDate day, int people, int monthly) {
        Part last = parts.isEmpty() ? null : parts.getLast();
        if (last != null
                && last.until().plusDays(1).equals(day)
                && last.people() == people
                && last.monthly() == monthly) {
            parts.set(parts.size() - 1, new Part(last.from(), day, people, monthly));
        } else {
            parts.add(new Part(day, day, people, monthly));
        }
    }
}
