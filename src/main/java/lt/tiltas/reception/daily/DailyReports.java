package lt.tiltas.reception.daily;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Signed days. They are added to and never changed. */
@Repository
class DailyReports {

    private static final String REPORT = """
            select r.id, r.site_id, r.day, r.version, r.words, r.why, r.signed_at, r.made_by, r.org_id from reception.daily_report r
            """;

    private record Number(
            UUID reportId,
            String code,
            int position,
            long value,
            @Nullable Long whole) {}

    /** A house that is open on a day. */
    record House(SiteId site, String name, int municipality, int operator) {}

    private final JdbcClient db;

    DailyReports(JdbcClient db) {
        this.db = db;
    }

    /** All versions, the newest first. */
    List<DailyReport> of(SiteId site, LocalDate day) {
        return filled(db.sql(REPORT + "where r.site_id = :site and r.day = :day order by r.version desc")
                .param("site", site.value())
                .param("day", day)
                .query((rs, n) -> report(rs))
                .list());
    }

    /** The newest version of each house. */
    List<DailyReport> on(LocalDate day) {
        return filled(db.sql("select distinct on (r.site_id) " + REPORT.substring("select ".length())
                        + " where r.day = :day order by r.site_id, r.version desc")
                .param("day", day)
                .query((rs, n) -> report(rs))
                .list());
    }

    /** How many days of the officer's houses have no report. */
    long missing(LocalDate from, LocalDate to) {
        return db.sql("""
                select count(*) from reception.site s cross join generate_series(cast(:from as date), cast(:to as date), interval '1 day') d
                where s.id in (select reception.houses_run()) and s.opened_on <= d::date and (s.closed_on is null or s.closed_on > d::date)
                  and s.kind <> 'private_host'
                  and not exists (select from reception.daily_report r where r.site_id = s.id and r.day = d::date)
                """).param("from", from).param("to", to).query(Long.class).single();
    }

    /** Houses that report: all but private hosts, who have no officer. The country's for an analyst. */
    List<House> houses(LocalDate day, boolean everywhere) {
        return db.sql("""
                select s.id, s.name, s.municipality, s.operator_org from reception.site s
                where s.opened_on <= :day and (s.closed_on is null or s.closed_on > :day) and s.kind <> 'private_host'
                  and (:everywhere or s.id in (select reception.houses_run()))
                order by s.name collate "lt-x-icu"
                """)
                .param("day", day)
                .param("everywhere", everywhere)
                .query((rs, n) -> new House(
                        new SiteId(rs.getObject("id", UUID.class)),
                        rs.getString("name"),
                        rs.getInt("municipality"),
                        rs.getInt("operator_org")))
                .list();
    }

    void sign(DailyReport report, Officer officer) {
        db.sql("""
                insert into reception.daily_report (id, site_id, org_id, day, version, words, why, signed_at, made_by)
                values (:id, :site, :org, :day, :version, :words, :why, :at, :officer)
                """)
                .param("id", report.id())
                .param("site", report.site().value())
                .param("org", officer.organisation().value())
                .param("day", report.day())
                .param("version", report.version())
                .param("words", report.words())
                .param("why", report.why())
                .param("at", report.signed().at())
                .param("officer", officer.id())
                .update();
        report.figures()
                .forEach(figure -> db.sql("""
                insert into reception.daily_figure (report_id, org_id, code, position, value, whole)
                values (:report, :org, :code, :position, :value, :whole)
                """)
                        .param("report", report.id())
                        .param("org", officer.organisation().value())
                        .param("code", figure.code())
                        .param("position", figure.position())
                        .param("value", figure.value())
                        .param("whole", figure.whole())
                        .update());
    }

    private List<DailyReport> filled(List<DailyReport> reports) {
        List<Number> numbers = db.sql("""
                select report_id, code, position, value, whole from reception.daily_figure where report_id = any(:ids) order by position
                """)
                .param("ids", reports.stream().map(DailyReport::id).toArray(UUID[]::new))
                .query(Number.class)
                .list();
        return reports.stream()
                .map(report -> report.with(numbers.stream()
                        .filter(number -> number.reportId.equals(report.id()))
                        .map(number -> new Figure(number.code, number.position, number.value, number.whole, "normal"))
                        .toList()))
                .toList();
    }

    private static DailyReport report(ResultSet rs) throws SQLException {
        return new DailyReport(
                rs.getObject("id", UUID.class),
                new SiteId(rs.getObject("site_id", UUID.class)),
                rs.getObject("day", LocalDate.class),
                rs.getInt("version"),
                rs.getString("words"),
                rs.getString("why"),
                new DailyReport.Signed(
                        rs.getObject("signed_at", OffsetDateTime.class),
                        rs.getObject("made_by", UUID.class),
                        rs.getInt("org_id")),
                List.of());
    }
}
