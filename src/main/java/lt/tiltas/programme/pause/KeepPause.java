package lt.tiltas.programme.pause;

import static lt.tiltas.programme.CourseRight.OWN_COURSE;
import static lt.tiltas.programme.CourseRight.PAUSE_PROGRAMME;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import lt.tiltas.programme.ProgrammeId;
import lt.tiltas.programme.plan.Leading;
import lt.tiltas.programme.plan.Leading.Led;
import lt.tiltas.registration.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person or the office says that the family is away or ill; either says that it is back. Without a word it goes on after the last day. */
@Service
public class KeepPause {

    public record New(
            @NotBlank @Nullable String because,

            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate fromOn,

            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate untilOn) {}

    /** A field that cannot be so, and why. */
    public record Wrong(String field, String key) {}

    /** @param open whether there is a programme that can stand still; most the longest pause in days */
    public record Own(List<Pause> pauses, boolean open, int most, LocalDate today) {

        public Optional<Pause> ahead() {
            return pauses.stream().filter(one -> one.aheadOf(today)).findFirst();
        }
    }

    public record Page(Led led, Own course) {}

    @Component
    record Calendar(Rules rules, Clock clock) {

        LocalDate today() {
            return LocalDate.now(clock);
        }

        int most() {
            return rules.days("programme.pause", today());
        }
    }

    private final Access access;
    private final Leading leading;
    private final Pauses pauses;
    private final Calendar calendar;

    KeepPause(Access access, Leading leading, Pauses pauses, Calendar calendar) {
        this.access = access;
        this.leading = leading;
        this.pauses = pauses;
        this.calendar = calendar;
    }

    @Transactional
    public Page open(ProgrammeId programme, Officer officer) {
        Led led = leading.open(programme, officer, PAUSE_PROGRAMME);
        return new Page(led, own(programme));
    }

    @Transactional
    public Own open(Officer person) {
        require(person);
        return pauses.own().map(this::own).orElse(new Own(List.of(), false, calendar.most(), calendar.today()));
    }

    @Transactional
    public Optional<Wrong> begin(ProgrammeId programme, New pause, Officer officer) {
        return begin(programme, pause, "office", open(programme, officer).course(), officer);
    }

    @Transactional
    public Optional<Wrong> begin(New pause, Officer person) {
        require(person);
        ProgrammeId programme = mine();
        return begin(programme, pause, "person", own(programme), person);
    }

    @Transactional
    public Led end(ProgrammeId programme, Officer officer) {
        Led led = leading.open(programme, officer, PAUSE_PROGRAMME);
        pauses.end(programme, calendar.today());
        return led;
    }

    @Transactional
    public void end(Officer person) {
        require(person);
        pauses.end(mine(), calendar.today());
    }

    private Optional<Wrong> begin(ProgrammeId programme, New pause, String side, Own course, Officer who) {
        LocalDate from = Objects.requireNonNull(pause.fromOn());
        LocalDate until = Objects.requireNonNull(pause.untilOn());
        if (!Pause.REASONS.contains(String.valueOf(pause.because()))) {
            return Optional.of(new Wrong("because", "NotBlank"));
        }
        if (until.isBefore(from) || until.isBefore(calendar.today())) {
            return Optional.of(new Wrong("untilOn", "pause.wrong.until"));
        }
        if (!until.isBefore(from.plusDays(course.most()))) {
            return Optional.of(new Wrong("untilOn", "pause.wrong.long"));
        }
        if (course.pauses().stream()
                .anyMatch(one -> !one.fromOn().isAfter(until) && !one.untilOn().isBefore(from))) {
            return Optional.of(new Wrong("fromOn", "pause.wrong.twice"));
        }
        pauses.begin(programme, pause, side, who);
        return Optional.empty();
    }

    private Own own(ProgrammeId programme) {
        return new Own(pauses.of(programme), true, calendar.most(), calendar.today());
    }

    private ProgrammeId mine() {
        return pauses.own().orElseThrow(() -> new NotHere("programme"));
    }

    private void require(Officer person) {
        access.require(
                person, OWN_COURSE, new PersonId(Objects.requireNonNull(person.self(), "a newcomer is a person")));
    }
}
