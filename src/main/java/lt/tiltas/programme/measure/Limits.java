package lt.tiltas.programme.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import lt.tiltas.law.Holidays;
import lt.tiltas.law.Rules;
import lt.tiltas.law.Span;

/** The days and numbers by which is counted, all from the law's rules as they are in force today. */
record Limits(LocalDate today, Map<String, Object> values) {

    static Limits of(Rules rules, LocalDate today) {
        Map<String, Object> values = new HashMap<>();
        int window = rules.months("measure.window", today);
        LocalDate since = today.minusMonths(window);
        values.put("today", today);
        values.put("since", since);
        values.put("window", window);
        values.put("offered", rules.days("programme.plan-offered", today));
        values.put("signed", rules.days("programme.plan-signed", today));
        values.put("sample", rules.number("measure.sample", today));
        values.put("likeness", rules.number("measure.likeness", today));
        values.put("likenessFrom", rules.number("measure.likeness-from", today).intValueExact());
        values.put("doingDays", rules.days("measure.doing-days", today));
        values.put("earlyMonth", rules.months("measure.early-month", today));
        values.put("lateMonth", rules.months("measure.late-month", today));
        values.put("cliff", rules.days("support.cliff", today));
        values.put("needAnswer", rules.days("measure.need-answer", today));
        values.put("firstJob", rules.days("measure.first-job", today));
        values.put("languageStart", rules.days("measure.language-start", today));
        values.put("referral", rules.days("referral.outcome", today));
        values.put("soft", rules.number("programme.load-soft", today));
        values.put("light", rules.number("programme.weight-light", today));
        values.put("standard", rules.number("programme.weight-standard", today));
        values.put("intensive", rules.number("programme.weight-intensive", today));
        values.put("mentorWithin", rules.days("measure.mentor-within", today));
        values.put("mentorLeast", rules.hours("measure.mentor-least", today));
        values.put("mentorMonths", rules.months("measure.mentor-months", today));
        values.putAll(lastDays(rules, since, today));
        return new Limits(today, Map.copyOf(values));
    }

    Limits with(String name, Object value) {
        Map<String, Object> other = new HashMap<>(values);
        other.put(name, value);
        return new Limits(today, Map.copyOf(other));
    }

    /** The last day of the working days that begin with each day. */
    private static Map<String, Object> lastDays(Rules rules, LocalDate since, LocalDate today) {
        Holidays holidays = rules.holidays();
        Span within = rules.span("measure.restore-within", today);
        List<LocalDate> days = since.datesUntil(today.plusDays(1)).toList();
        List<LocalDate> dues = new ArrayList<>();
        days.forEach(day -> dues.add(within.due(day, holidays)));
        return Map.of("days", joined(days), "dues", joined(dues));
    }

    private static String joined(List<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining(","));
    }
}
