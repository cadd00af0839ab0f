package lt.tiltas.reception.daily;

import static lt.tiltas.reception.CareRight.SIGN_DAY;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import lt.tiltas.access.Officer;
import lt.tiltas.web.Work;
import org.springframework.stereotype.Component;

/** Days of the officer's houses that nobody has signed though their time is over. */
@Component
class DailyWork implements Work.Source {

    private static final int WEEK = 7;

    private final DailyReports reports;
    private final ListDays days;
    private final Clock clock;

    DailyWork(DailyReports reports, ListDays days, Clock clock) {
        this.reports = reports;
        this.days = days;
        this.clock = clock;
    }

    @Override
    public List<Work> of(Officer officer) {
        if (!officer.may(SIGN_DAY)) {
            return List.of();
        }
        LocalDate yesterday = LocalDate.now(clock).minusDays(1);
        LocalDate last = OffsetDateTime.now(clock).isAfter(days.due(yesterday)) ? yesterday : yesterday.minusDays(1);
        long missing = reports.missing(last.minusDays(WEEK - 1), last);
        return List.of(new Work("work.daily-missing", missing, "/daily?day=" + last, "calendar", "soon"));
    }
}
