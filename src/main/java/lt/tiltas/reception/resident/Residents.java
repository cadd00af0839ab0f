package lt.tiltas.reception.resident;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.reception.SiteId;
import lt.tiltas.registration.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who sleeps at a site, as far as the officer may see; and who was taken out in a sheet, and why. */
@Repository
class Residents {

    private final JdbcClient db;

    Residents(JdbcClient db) {
        this.db = db;
    }

    List<Resident> of(SiteId site, LocalDate day) {
        return db.sql("""
                select p.id, p.number, p.surname || ' ' || p.given as name, p.sex, p.born_on, u.label as unit, r.label as room, b.label as bed,
                       lower(y.during) as from_on, upper(y.during) as until_on
                from reception.stay y
                join registration.published_person p on p.id = y.person_id
                join reception.bed b on b.id = y.bed_id
                join reception.room r on r.id = y.room_id
                join reception.unit u on u.id = r.unit_id
                where y.site_id = :site and y.state = 'stay' and y.during @> cast(:day as date)
                order by length(u.label), u.label, length(r.label), r.label, b.label
                """)
                .param("site", site.value())
                .param("day", day)
                .query((rs, n) -> new Resident(
                        new PersonId(rs.getObject("id", UUID.class)),
                        rs.getString("number"),
                        rs.getString("name"),
                        rs.getString("sex"),
                        rs.getObject("born_on", LocalDate.class),
                        rs.getString("unit"),
                        rs.getString("room"),
                        rs.getString("bed"),
                        new Resident.During(
                                rs.getObject("from_on", LocalDate.class), rs.getObject("until_on", LocalDate.class))))
                .list();
    }

    void note(UUID export, List<PersonId> people, String reason, Officer officer) {
        db.sql("""
                insert into reception.resident_export (export_id, person_id, org_id, reason, made_by)
                select :export, p, :org, :reason, :officer from unnest(:people::uuid[]) p
                """)
                .param("export", export)
                .param("people", people.stream().map(PersonId::value).distinct().toArray(UUID[]::new))
                .param("org", officer.organisation().value())
                .param("reason", reason)
                .param("officer", officer.id())
                .update();
    }
}
