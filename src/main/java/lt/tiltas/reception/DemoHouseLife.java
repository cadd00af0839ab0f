package lt.tiltas.reception;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.law.Rules;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The demo's door to life in the houses: rows as the system, under the same constraints as everybody's. Sites and households must be there. */
@Service
@Profile("demo")
@Transactional(propagation = Propagation.MANDATORY)
public class DemoHouseLife {

    /** @param pieces by kind; {@code donor} null for what was bought */
    public record Delivery(
            UUID id,
            UUID site,
            Map<String, Integer> pieces,
            LocalDate on,
            @Nullable String donor) {}

    /** @param confirmed whether the family has said that it has it */
    public record Handout(
            UUID id, UUID site, UUID household, Map<String, Integer> pieces, OffsetDateTime at, boolean confirmed) {}

    /**
     * @param site null for a complaint about the office {@code about}
     * @param person null for one without a name, or written down for nobody
     * @param answer null while there is none
     */
    public record Complaint(
            UUID id,
            @Nullable UUID site,
            int about,
            Words words,
            @Nullable UUID household,
            @Nullable UUID person,
            OffsetDateTime at,
            @Nullable String answer) {}

    /** @param staff whether it is about those who work there */
    public record Words(String category, boolean staff, String language, String said) {}

    /** @param done what was done, by hours after it happened */
    public record Incident(
            UUID id,
            UUID site,
            String kind,
            int severity,
            OffsetDateTime at,
            String place,
            String words,
            String done) {}

    private static final ZoneId VILNIUS = ZoneId.of("Europe/Vilnius");

    private final JdbcTemplate db;
    private final Rules rules;

    DemoHouseLife(JdbcTemplate db, Rules rules) {
        this.db = db;
        this.rules = rules;
    }

    public void deliver(Delivery delivery) {
        if (delivery.donor != null) {
            db.update("""
                    insert into reception.aid_donation (id, site_id, org_id, donor, donor_kind, given_on, made_by)
                    select ?, id, operator_org, ?, 'company', ?, ? from reception.site where id = ?
                    """, delivery.id, delivery.donor, delivery.on, Officer.SYSTEM.id(), delivery.site);
        }
        String way = delivery.donor == null ? "bought" : "donated";
        OffsetDateTime at = delivery.on.atTime(10, 20).atZone(VILNIUS).toOffsetDateTime();
        delivery.pieces.forEach((kind, many) -> enter(
                delivery.site, kind, way, many, at, delivery.donor == null ? null : delivery.id, null, delivery.id));
    }

    public void minimum(UUID site, Map<String, Integer> least) {
        least.forEach((kind, many) -> db.update(
                "update reception.aid_stock set minimum = ? where site_id = ? and kind = ?", many, site, kind));
    }

    public void give(Handout handout) {
        db.update(
                """
                insert into reception.aid_handout (id, site_id, org_id, household_id, made_at, made_by, confirmed_at, confirmed_by)
                select ?, id, operator_org, ?, ?, ?, ?, ? from reception.site where id = ?
                """,
                handout.id,
                handout.household,
                handout.at,
                Officer.SYSTEM.id(),
                handout.confirmed ? handout.at.plusMinutes(4) : null,
                handout.confirmed ? Officer.SYSTEM.id() : null,
                handout.site);
        handout.pieces.forEach(
                (kind, many) -> enter(handout.site, kind, "handed", -many, handout.at, null, handout.id, handout.id));
    }

    private void enter(
            UUID site,
            String kind,
            String way,
            int many,
            OffsetDateTime at,
            @Nullable UUID donation,
            @Nullable UUID handout,
            UUID sent) {
        db.update("""
                insert into reception.aid_entry (site_id, kind, org_id, way, quantity, value_cents, booked_on, donation_id, handout_id, sent,
                    made_at, made_by)
                select s.id, n.kind, s.operator_org, ?, ?, n.value_cents, ?, ?, ?, ?, ?, ?
                from reception.site s, reception.aid_norm n where s.id = ? and n.kind = ? and n.valid_until is null
                """, way, many, at.toLocalDate(), donation, handout, sent, at, Officer.SYSTEM.id(), site, kind);
    }

    public void complain(Complaint complaint) {
        LocalDate on = complaint.at.toLocalDate();
        Words words = complaint.words;
        db.update(
                """
                insert into reception.complaint (id, org_id, about_org, site_id, municipality, category, about_staff, words, language, way,
                    acknowledge_by, answer_by, lodged_at, made_by)
                select ?, reception.first_hearing(?, m.code, ?, ?), ?, s.id, m.code, ?, ?, ?, ?, ?, ?, ?, ?, ?
                from (select 1) one left join reception.site s on s.id = ?
                left join access.published_municipality m on m.code = coalesce(s.municipality, ?)
                """,
                complaint.id,
                complaint.about,
                words.staff,
                on,
                complaint.about,
                words.category,
                words.staff,
                words.said,
                words.language,
                complaint.person == null ? "paper" : "portal",
                rules.due("complaint.acknowledge-by", on),
                rules.due("complaint.answer-by", on),
                complaint.at,
                Officer.SYSTEM.id(),
                complaint.site,
                complaint.about);
        if (complaint.person != null) {
            db.update(
                    "insert into reception.complaint_person (complaint_id, household_id, person_id, org_id) values (?, ?, ?, ?)",
                    complaint.id,
                    complaint.household,
                    complaint.person,
                    complaint.about);
        }
        if (complaint.answer != null) {
            db.update("""
                    update reception.complaint set state = 'answered', step = 'answer', version = 2, answer = ?, answer_language = language,
                        answered_at = ?, answered_by = ? where id = ?
                    """, complaint.answer, complaint.at.plusDays(2), Officer.SYSTEM.id(), complaint.id);
        }
    }

    public void happened(Incident incident) {
        db.update(
                """
                insert into reception.incident (id, org_id, site_id, municipality, kind, severity, happened_at, place, words, reported_at, made_by)
                select ?, operator_org, id, municipality, ?, ?, ?, ?, ?, ?, ? from reception.site where id = ?
                """,
                incident.id,
                incident.kind,
                incident.severity,
                incident.at,
                incident.place,
                incident.words,
                incident.at.plusMinutes(25),
                Officer.SYSTEM.id(),
                incident.site);
        db.update("""
                insert into reception.incident_task (incident_id, org_id, what, whom, due_at, done_at, done_by, made_by)
                select i.id, i.org_id, 'notify', n.whom, i.reported_at + make_interval(hours => n.within_hours),
                       i.happened_at + interval '6 minutes', i.made_by, i.made_by
                from reception.incident i join reception.incident_notice n on n.kind = i.kind and n.severity_from <= i.severity where i.id = ?
                """, incident.id);
        db.update("""
                insert into reception.incident_task (incident_id, org_id, what, words, due_at, done_at, done_by, made_by)
                select id, org_id, 'act', ?, reported_at, reported_at, made_by, made_by from reception.incident where id = ?
                """, incident.done, incident.id);
        db.update(
                "update reception.incident set state = 'acting', step = 'act', step_words = ?, version = 2 where id = ?",
                incident.done,
                incident.id);
    }

    /** Signed by whoever runs the house, with the numbers of the beds as the rows say. */
    public void sign(List<UUID> sites, LocalDate day, String words) {
        UUID[] houses = sites.toArray(UUID[]::new);
        db.update(
                """
                insert into reception.daily_report (id, site_id, org_id, day, version, words, signed_at, made_by)
                select md5('daily ' || s.id || ?)::uuid, s.id, s.operator_org, ?, 1, ?, ?, ? from reception.site s where s.id = any(?)
                """,
                day.toString(),
                day,
                words,
                day.atTime(21, 5).atZone(VILNIUS).toOffsetDateTime(),
                Officer.SYSTEM.id(),
                houses);
        db.update("""
                insert into reception.daily_figure (report_id, org_id, code, position, value, whole)
                select r.id, r.org_id, v.code, v.position, v.value, v.whole
                from reception.daily_report r cross join lateral reception.day_figures(r.site_id, r.day) f
                cross join lateral (values ('beds-occupied', 10, f.occupied, f.beds), ('beds-held', 11, f.held, null),
                    ('beds-blocked', 12, f.blocked, null), ('beds-free', 13, greatest(0, f.beds - f.blocked - f.occupied - f.held), null),
                    ('arrived', 20, f.arrived, null), ('gone', 21, f.gone, null)) v (code, position, value, whole)
                where r.day = ? and r.site_id = any(?)
                """, day, houses);
    }
}
