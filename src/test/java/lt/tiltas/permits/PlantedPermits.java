package lt.tiltas.permits;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Planted;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PlantedPermits implements Planted {

    private static final List<String> ROWS = List.of(
            """
            insert into permits.application (id, org_id, household_id, person_id, filed_by, kind, state, submitted_on, due_on, opened_by, opened_by_org)
            values (:key, :org, :household, :person, :person, 'tp_first', 'submitted', date '2026-11-01', date '2026-11-15', :officer, :org)
            """,
            """
            insert into permits.application_event (application_id, version, org_id, household_id, person_id, from_state, step, to_state, by_officer, by_org)
            select :key, 1, :org, :household, :person, from_state, step, to_state, :officer, 3 from permits.transition limit 1
            """,
            """
            insert into permits.permit (org_id, household_id, person_id, application_id, valid, granted_by)
            values (:org, :household, :person, :key, daterange('2026-11-01', '2027-03-05'), :officer)
            """,
            """
            insert into permits.reminder (application_id, threshold, org_id, household_id, person_id, due_on)
            values (:key, 'due_soon', :org, :household, :person, date '2026-11-15')
            """,
            """
            insert into permits.clock (id, subject_kind, subject_id, org_id, household_id, person_id, rule, counted, started_on, due_on)
            values (:key, 'application', :key, :org, :household, :person, 'permit.attend-by', 'civil_code', date '2026-11-02', date '2027-03-02')
            """,
            """
            insert into permits.clock_pause (clock_id, org_id, household_id, person_id, from_on, to_on, cause)
            values (:key, :org, :household, :person, date '2026-11-03', date '2026-11-03', 'papers')
            """,
            """
            insert into permits.clock_change (clock_id, org_id, household_id, person_id, kind, rule, before_on, after_on, reason, by_officer)
            values (:key, :org, :household, :person, 'extended', 'permit.attend-by', date '2027-03-02', date '2027-03-03', 'Canary', :officer)
            """,
            """
            insert into permits.asylum_case (id, org_id, household_id, person_id, state, made_on, opened_by)
            values (:key, :org, :household, :person, 'made', date '2026-11-02', :officer)
            """,
            """
            update permits.asylum_case set state = 'registered', registered_on = date '2026-11-04' where id = :key
            """,
            """
            insert into permits.appointment (id, org_id, unit_id, household_id, purpose, people, channel, on_day, lane, during, state, made_by)
            select :key, u.org_id, u.id, :household, 'other', 1, 'desk', u.day, 1, tstzrange(u.noon, u.noon + interval '1 hour'), 'cancelled',
                :officer
            from (select id, org_id, d.day, (d.day + time '12:00') at time zone 'Europe/Vilnius' as noon from permits.unit,
                lateral (select date '2200-01-01' + (random() * 30000)::int as day) d order by id limit 1) u
            """,
            """
            insert into permits.lodging_visit (appointment_id, case_id, org_id, household_id, person_id)
            values (:key, :key, :org, :household, :person)
            """,
            """
            insert into permits.asylum_event (case_id, version, org_id, household_id, person_id, from_state, step, to_state, reason, by_officer)
            values (:key, 1, :org, :household, :person, 'none', 'make', 'made', 'Canary', :officer)
            """,
            """
            insert into permits.asylum_officer (officer_id, org_id, appointed_on, ended_on, appointed_by)
            select a.id, :org, date '2026-11-01', date '2026-11-02', :officer from access.account a where a.role <> 'newcomer' limit 1
            """,
            """
            insert into permits.draft (household_id, org_id, ground, people, begun_by, saved_by)
            values (:household, :org, 'work', array[cast(:person as uuid)], :officer, :officer) on conflict do nothing
            """,
            """
            insert into permits.paper (id, household_id, person_id, org_id, paper, media_type, size, sealed, made_by)
            values (:key, :household, :person, :org, 'insurance', 'image/png', 3, decode('010203', 'hex'), :officer)
            """,
            """
            insert into permits.application_check (application_id, code, org_id, household_id, person_id, done_by)
            values (:key, 'originals', :org, :household, :person, :officer)
            """,
            """
            insert into permits.campaign (id, org_id, ground, ends_on, opens_on, closes_on, prolonged, exchanged, other, take_up, second_visits,
                desk_share, extra_desks, overtime, examiners, deciders, planned_by)
            values (:key, :org, 'study', date '2090-03-04', date '2090-01-02', date '2090-02-02', 0, 100, 0, 90, 10, 100, 0, 0, 1, 1, :officer)
            on conflict do nothing
            """,
            """
            insert into permits.campaign_window (campaign_id, household_id, org_id, number, opens_on, closes_on, people, minutes, invited_on)
            select id, :household, :org, 0, date '2090-01-02', date '2090-01-08', 1, 15, date '2089-12-01' from permits.campaign
            where ends_on = date '2090-03-04' and org_id = :org and cast(:person as uuid) is not null on conflict do nothing
            """,
            """
            insert into permits.early_visit (campaign_id, household_id, org_id, reason, let_in_by)
            select campaign_id, household_id, org_id, 'travel', :officer from permits.campaign_window
            where household_id = :household and closes_on = date '2090-01-08' and cast(:person as uuid) is not null
                and cast(:key as uuid) is not null and :org > 0 on conflict do nothing
            """,
            """
            insert into permits.mass_letter (id, org_id, kind, campaign_id, proposed_by)
            select :key, :org, 'window', id, :officer from permits.campaign
            where ends_on = date '2090-03-04' and org_id = :org and cast(:person as uuid) is not null
                and cast(:household as uuid) is not null on conflict do nothing
            """,
            """
            insert into permits.mass_batch (mass_id, number, org_id, printed_by)
            select id, 1, :org, :officer from permits.mass_letter where org_id = :org limit 1 on conflict do nothing
            """,
            """
            insert into permits.mass_count (counted_by, of_id, org_id, counted_at, languages, own, printed, phoned)
            select cast(:officer as uuid), cast(:key as uuid), :org, now(), array['uk'], array[1], array[2], array[1] where cast(:person as uuid) is not null
                and cast(:household as uuid) is not null on conflict do nothing
            """,
            """
            insert into permits.decision (application_id, org_id, household_id, person_id, outcome, state, basis, legal_basis, decided_by, decided_on)
            values (:key, :org, :household, :person, 'granted', 'made', 'temporary_protection', 'UTPĮ', :officer, date '2026-11-20')
            """,
            """
            insert into permits.decision (application_id, org_id, household_id, person_id, outcome, state, basis, legal_basis, reasons, answer,
                decided_by, decided_on, approved_by, approved_on)
            values (:key, :org, :household, :person, 'refused', 'returned', 'exclusion', 'UTPĮ', 'Nepagrįsta', 'Trūksta įrodymų',
                :officer, date '2026-11-19', :officer, date '2026-11-19')
            """,
            """
            insert into permits.letter (id, application_id, org_id, household_id, person_id, addressee_id, kind, language, words, written_on, written_by)
            values (:key, :key, :org, :household, :person, :person, 'papers', 'uk', 'Canary', date '2026-11-20', :officer)
            """,
            """
            update permits.letter set state = 'approved' where id = :key
            """,
            """
            update permits.letter set state = 'sent', channel = 'own', sent_on = date '2026-11-20' where id = :key
            """,
            """
            insert into permits.letter_event (letter_id, version, org_id, household_id, person_id, from_state, step, to_state, on_day, by_officer, by_org)
            values (:key, 1, :org, :household, :person, 'none', 'draft', 'drafted', date '2026-11-20', :officer, 3)
            """,
            """
            insert into permits.call (note, id, org_id, household_id, answer, called_on, called_by)
            values ('Canary', :key, :org, :household, 'no_answer', date '2026-11-20', :officer)
            """,
            """
            insert into permits.withdrawal (permit_id, org_id, household_id, person_id, state, ground, legal_basis, reasons, from_on,
                proposed_by, answered_by, answered_at, answer, undone_by, undone_at, undone_as, undone_why)
            select id, :org, :household, :person, 'undone', 'own_wish', 'UTPĮ', 'Canary', date '2026-11-29', :officer, gen_random_uuid(),
                now(), 'Canary', :officer, now(), 'court', 'Canary'
            from permits.permit where application_id = :key
            """,
            """
            insert into permits.termination (application_id, org_id, household_id, person_id, ground, legal_basis, reasons, first_channel,
                first_on, second_channel, second_on, waited_until, ended_on, ended_by)
            values (:key, :org, :household, :person, 'unreachable', 'UTPĮ', 'Canary', 'letter', date '2026-11-01', 'phone',
                date '2026-11-03', date '2026-11-17', date '2026-11-18', :officer)
            """,
            """
            insert into permits.appeal (org_id, household_id, person_id, application_id, body, state, filed_on, entered_by, outcome_on,
                outcome_words, closed_by, closed_at)
            values (:org, :household, :person, :key, 'court', 'rejected', date '2026-11-20', :officer, date '2026-11-25', 'Canary',
                :officer, now())
            """);

    private final JdbcClient db;

    PlantedPermits(JdbcClient db) {
        this.db = db;
    }

    @Override
    public void plant(HouseholdCard household, int organisation) {
        UUID key = UUID.randomUUID();
        ROWS.forEach(row -> db.sql(row)
                .param("key", key)
                .param("person", household.people().getFirst().value())
                .param("household", household.id().value())
                .param("org", organisation)
                .param("officer", Officer.SYSTEM.id())
                .update());
    }
}
