package lt.tiltas.law;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a last day hangs on: the rule, the day of the event, the pauses, the extension, the way of counting.
 *
 * @param startedOn the day of the event, which is not counted
 * @param givenOn a last day that an act or a decision has named: counted from instead of the rule's own; null when none has
 * @param extension further units of the rule: working days for a rule of working days, months for one of months
 * @param pauses since the event, or since the day was given
 */
public record Term(
        String rule,
        CountedBy by,
        LocalDate startedOn,
        @Nullable LocalDate givenOn,
        int extension,
        List<Pause> pauses) {

    public Term {
        if (extension < 0) {
            throw new IllegalArgumentException("an extension takes no time away: " + extension);
        }
        pauses = List.copyOf(pauses);
    }

    public static Term of(String rule, CountedBy by, LocalDate startedOn) {
        return new Term(rule, by, startedOn, null, 0, List.of());
    }

    public Term paused(List<Pause> since) {
        return new Term(rule, by, startedOn, givenOn, extension, since);
    }

    public Term given(LocalDate last) {
        return new Term(rule, by, startedOn, last, extension, List.of());
    }

    public Term extended(int units) {
        return new Term(rule, by, startedOn, givenOn, units, pauses);
    }

    /** The one function by which every deadline is computed. Only what comes out last is moved to a working day. */
    public LocalDate due(Span span, Holidays calendar) {
        LocalDate last = givenOn != null
                ? givenOn
                : span.counting().last(startedOn, Math.addExact(span.amount(), extension), calendar);
        for (Pause pause : Pause.apart(pauses)) {
            last = span.counting().givenBack(last, pause, calendar);
        }
        return by.lastDay(span, startedOn, last, calendar);
    }
}
