package lt.tiltas.permits.visit;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import lt.tiltas.permits.AppointmentId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Visits about which something is to be done without anybody asking. */
@Repository
class VisitsToCareFor {

    private final JdbcClient db;
    private final Appointments appointments;

    VisitsToCareFor(JdbcClient db, Appointments appointments) {
        this.db = db;
        this.appointments = appointments;
    }

    /** Booked, and the day is over. */
    List<Appointment> notKept(LocalDate today) {
        return found("select id from permits.appointment where state = 'booked' and on_day < :day order by id", today);
    }

    /** So many days before the visit, twice; not twice for the same of them, and anew when it has been moved. */
    List<Appointment> toRemind(LocalDate today, int early, int last) {
        return db
                .sql("""
                select a.id from permits.appointment a where a.state = 'booked' and a.on_day between :today and cast(:today as date) + :early
                    and not exists (select from permits.visit_event e where e.appointment_id = a.id and e.step = 'remind'
                        and e.starts_at = lower(a.during) and (e.at at time zone 'Europe/Vilnius')::date
                            >= a.on_day - case when a.on_day <= cast(:today as date) + :last then :last else :early end)
                order by a.id
                """)
                .param("today", today, Types.DATE)
                .param("early", early)
                .param("last", last)
                .query(UUID.class)
                .list()
                .stream()
                .map(AppointmentId::new)
                .map(appointments::find)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Where the office is not open any more; and of days that are over, those who came and were not served. */
    List<Appointment> withoutOffice(LocalDate today) {
        return found("""
                select a.id from permits.appointment a
                where a.state = 'booked' and a.on_day >= :day and not coalesce((select range_agg(s.during) @> a.during
                        from permits.slot s where s.unit_id = a.unit_id and s.lane = a.lane and s.during && a.during), false)
                    or a.state in ('checked_in', 'called') and a.on_day < :day
                order by a.id
                """, today);
    }

    private List<Appointment> found(String sql, LocalDate day) {
        return db.sql(sql).param("day", day).query(UUID.class).list().stream()
                .map(AppointmentId::new)
                .map(appointments::find)
                .flatMap(Optional::stream)
                .toList();
    }
}
