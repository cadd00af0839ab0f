package lt.tiltas.programme.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** On which days plans are looked at again, by rules in force on one day. */
record Cadence(List<Once> once, int everyMonths, LocalDate since) {

    /** The rules, in the order of their days. */
    static final Map<String, String> RULES = Map.of(
            "first", "programme.review-first",
            "second", "programme.review-second",
            "third", "programme.review-third",
            "before_band", "programme.review-before-band",
            "fourth", "programme.review-fourth",
            "fifth", "programme.review-fifth");

    /** @param days after the programme was opened */
    record Once(String kind, int days) {}

    record Due(String kind, LocalDate on) {}

    /** From the first day on which the rules hold until the last one asked for: what was due before nobody could have known. */
    List<Due> of(LocalDate openedOn, LocalDate until) {
        List<Due> all = new ArrayList<>();
        once.forEach(one -> all.add(new Due(one.kind(), openedOn.plusDays(one.days()))));
        LocalDate last = all.stream().map(Due::on).max(LocalDate::compareTo).orElse(openedOn);
        for (int n = 1; !last.plusMonths((long) n * everyMonths).isAfter(until); n++) {
            all.add(new Due("half_year", last.plusMonths((long) n * everyMonths)));
        }
        return all.stream()
                .filter(due -> !due.on().isBefore(since) && !due.on().isAfter(until))
                .toList();
    }
}
