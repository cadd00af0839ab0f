package lt.tiltas.reception.daily;

import static lt.tiltas.reception.CareRight.SIGN_DAY;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.access.Access;
import lt.tiltas.access.NotHere;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Officers;
import lt.tiltas.reception.SiteId;
import lt.tiltas.reception.site.CaredSites;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A house's day: live numbers until its officer signs them, then as they were signed. */
@Service
public class SignDay {

    /** How far back a day is opened that has no report. */
    static final int DAYS_BACK = 60;

    /** @param live as the rows say now; {@code signed} all versions, the newest first */
    public record Page(
            CaredSites.House house,
            LocalDate day,
            List<Figure> live,
            List<DailyReport> signed,
            Map<UUID, String> officers,
            UUID sent) {

        public int version() {
            return signed.isEmpty() ? 0 : signed.getFirst().version();
        }
    }

    sealed interface Outcome {
        record Signed(int version) implements Outcome {}

        /** A correction says why. */
        record WhyMissing() implements Outcome {}

        /** Somebody else signed it since the page was made. */
        record SignedMeanwhile() implements Outcome {}
    }

    /** All that count something of a house's day. */
    @Component
    record Counting(List<Figure.Source> sources) {

        List<Figure> of(SiteId site, LocalDate day) {
            return sources.stream()
                    .flatMap(source -> source.of(site, day).stream())
                    .sorted(Comparator.comparingInt(Figure::position))
                    .toList();
        }
    }

    private final Doors doors;
    private final Counting counting;
    private final DailyReports reports;
    private final CaredSites sites;
    private final Clock clock;

    /** Who may know what, and the names of colleagues. */
    @Component
    record Doors(Access access, Officers officers) {}

    SignDay(Doors doors, Counting counting, DailyReports reports, CaredSites sites, Clock clock) {
        this.doors = doors;
        this.counting = counting;
        this.reports = reports;
        this.sites = sites;
        this.clock = clock;
    }

    /** @throws NotHere when the house is not this officer's to work for, or the day is too far away */
    @Transactional(readOnly = true)
    public Page open(SiteId site, LocalDate day, Officer officer) {
        doors.access.allow(officer, SIGN_DAY);
        CaredSites.House house = sites.open(site);
        LocalDate today = LocalDate.now(clock);
        if (day.isAfter(today) || day.isBefore(today.minusDays(DAYS_BACK))) {
            throw new NotHere("day");
        }
        List<DailyReport> signed = reports.of(site, day);
        return new Page(
                house,
                day,
                counting.of(site, day),
                signed,
                doors.officers.names(
                        signed.stream().map(one -> one.signed().by()).toList()),
                UUID.randomUUID());
    }

    @Transactional
    Outcome sign(SiteId site, DayForm form, Officer officer) {
        doors.access.allow(officer, SIGN_DAY);
        Page page = open(site, form.day(), officer);
        if (page.signed().stream().anyMatch(one -> one.id().equals(form.sent()))) {
            return new Outcome.Signed(page.version());
        }
        if (page.version() != form.version()) {
            return new Outcome.SignedMeanwhile();
        }
        String why =
                form.why() == null || form.why().isBlank() ? null : form.why().strip();
        if (page.version() > 0 && why == null) {
            return new Outcome.WhyMissing();
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        reports.sign(
                new DailyReport(
                        form.sent(),
                        site,
                        form.day(),
                        page.version() + 1,
                        form.words() == null ? "" : form.words().strip(),
                        page.version() == 0 ? null : why,
                        new DailyReport.Signed(
                                now, officer.id(), officer.organisation().value()),
                        page.live()),
                officer);
        return new Outcome.Signed(page.version() + 1);
    }
}
