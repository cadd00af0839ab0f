package lt.tiltas.permits.clock;

import static lt.tiltas.permits.PermitRight.VIEW_PERMITS;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.Officer;
import lt.tiltas.law.NoRule;
import lt.tiltas.law.OfficeHours;
import lt.tiltas.law.Rules;
import lt.tiltas.law.Rules.Cited;
import lt.tiltas.law.Span;
import lt.tiltas.permits.ApplicationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The clocks of one case as people read them: until which day, since when, by which article, what made them stand still. */
@Service
public class ReadClocks {

    /**
     * @param law null where our data do not hold the law of that day
     * @param deskCloses on the last day; null when the clock has ended or the desk is shut
     * @param daysLeft negative when the last day has passed
     */
    public record Line(
            ClockHistory.Ran clock,
            @Nullable Law law,
            @Nullable LocalTime deskCloses,
            long daysLeft) {

        /** Message key {@code clock.state.<state>}. */
        public String state() {
            ClockHistory.End end = clock.end();
            if (end != null) {
                return end.outcome().equals("met") && end.on().isAfter(clock.dueOn()) ? "met-late" : end.outcome();
            }
            return clock.pausedSince() != null ? "paused" : daysLeft < 0 ? "late" : "running";
        }

        public String color() {
            return switch (state()) {
                case "late", "met-late" -> "danger";
                case "paused" -> "warning";
                case "met" -> "success";
                case "dropped" -> "neutral";
                default -> daysLeft <= 7 ? "warning" : "info";
            };
        }
    }

    public record Law(Span span, Cited cited) {}

    private final Access access;
    private final ClockHistory history;
    private final Rules rules;
    private final Clock clock;

    ReadClocks(Access access, ClockHistory history, Rules rules, Clock clock) {
        this.access = access;
        this.history = history;
        this.rules = rules;
        this.clock = clock;
    }

    /** Those that run first, nearest first; the look at the application is recorded by its page. */
    @Transactional(readOnly = true)
    public List<Line> of(ApplicationId application, Officer officer) {
        access.allow(officer, VIEW_PERMITS);
        return of(application.value());
    }

    /** For a page that has asked for its own right. */
    public List<Line> of(UUID subject) {
        LocalDate today = LocalDate.now(clock);
        OfficeHours hours = rules.officeHours(today);
        return history.of(subject).stream()
                .map(ran -> new Line(
                        ran,
                        law(ran.rule(), ran.startedOn()),
                        ran.end() == null ? closes(hours, ran.dueOn()) : null,
                        ChronoUnit.DAYS.between(today, ran.dueOn())))
                .toList();
    }

    private @Nullable Law law(String rule, LocalDate on) {
        return rules.knows(rule, on) ? new Law(rules.span(rule, on), rules.cited(rule, on)) : null;
    }

    private static @Nullable LocalTime closes(OfficeHours hours, LocalDate day) {
        try {
            return hours.closes(day).orElse(null);
        } catch (NoRule e) {
            return null;
        }
    }
}
