package lt.tiltas.placement;

import java.util.List;
import java.util.UUID;
import lt.tiltas.access.Officer;
import lt.tiltas.access.Planted;
import lt.tiltas.registration.HouseholdCard;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
class PlantedPlacement implements Planted {

    private static final List<String> ROWS = List.of(
            """
            insert into placement.statement (id, org_id, week, kindergarten, primary_school, basic_school, upper_school, case_capacity, case_load, stated_by)
            values (:key, :org, date '2020-01-06', 1, 2, 3, 4, 9, 4, :officer) on conflict (org_id, week) do nothing
            """,
            """
            insert into placement.statement_care (statement_id, org_id, care, slots)
            select id, org_id, 'oncology', 1 from placement.statement where org_id = :org and week = date '2020-01-06' on conflict do nothing
            """,
            """
            insert into placement.statement_job (statement_id, org_id, field, vacancies)
            select id, org_id, 'it', 1 from placement.statement where org_id = :org and week = date '2020-01-06' on conflict do nothing
            """,
            """
            insert into placement.statement_home (statement_id, org_id, people, step_free, pets, homes, available_on)
            select id, org_id, 4, true, true, 1, week from placement.statement where org_id = :org and week = date '2020-01-06' on conflict do nothing
            """,
            """
            insert into placement.proposal (id, org_id, household_id, made_by, nearly, nearly_lacks, nearly_short)
            values (:key, :org, :household, :officer, '{21}', '{no_rooms}', '{1}')
            """,
            """
            insert into placement.candidate (proposal_id, rank, org_id, municipality, score, reasons_for, reasons_against, override_reason, override_words,
                kept, kept_points, kept_left, kept_size, met, met_need, met_free, turns)
            values (:key, 1, :org, :org, 1, '{wish}', '{jobs}', 'other', 'Canary', '{home}', '{1}', '{1}', '{1}', '{home}', '{1}', '{1}', '{wish}')
            """,
            """
            insert into placement.surge (id, org_id, name, arrived_from, arrived_until, made_by)
            values (:key, :org, 'Canary', date '2020-01-01', date '2020-01-02', :officer)
            """,
            """
            insert into placement.surge_household (surge_id, household_id, org_id, people) values (:key, :household, :org, 1)
            """,
            """
            insert into placement.surge_run (id, surge_id, org_id, number, seed, state, value, bound, made_by)
            values (:key, :key, :org, 1, 1, 'ready', 1, 2, :officer)
            """,
            """
            insert into placement.surge_group (run_id, org_id, code, households, at_once, floor, plain, fair)
            values (:key, :org, 'large', 12, 1, 0.95, 1, 1)
            """,
            """
            insert into placement.surge_weight (run_id, org_id, code, value) values (:key, :org, 'wish', 30)
            """,
            """
            insert into placement.surge_place (run_id, household_id, org_id, people, municipality, site_name, points, reasons_for, reasons_against,
                approved_at, approved_by, outcome)
            values (:key, :household, :org, 1, 19, 'Canary', 1, '{wish}', '{jobs}', clock_timestamp(), :officer, 'offered')
            """,
            """
            insert into placement.surge_run (id, surge_id, org_id, number, seed, state, value, bound, made_by)
            values (md5(cast(:key as text))::uuid, :key, :org, 2, 1, 'ready', 1, 2, :officer)
            """,
            """
            insert into placement.surge_place (run_id, household_id, org_id, people, points, reasons_for, reasons_against, cause)
            values (md5(cast(:key as text))::uuid, :household, :org, 1, 0, '{}', '{}', 'no_rooms')
            """,
            """
            insert into placement.offer (id, org_id, household_id, proposal_id, rank, municipality, offered_at, offered_by, state, asked_at, due_at)
            values (:key, :org, :household, :key, 1, :org, clock_timestamp(), :officer, 'waits_household', clock_timestamp(), timestamptz '2026-12-01 12:00Z')
            """,
            """
            insert into placement.offer_event (offer_id, version, household_id, org_id, from_state, step, to_state, reason, officer_id)
            values (:key, 1, :household, :org, 'none', 'ask_municipality', 'waits_municipality', 'other', :officer)
            """,
            """
            insert into placement.offer_profile (offer_id, household_id, org_id, people, women, men, elders, kindergarten, primary_school, basic_school,
                upper_school, step_free, pets, care, languages, work, living, relatives_here, note)
            values (:key, :household, :org, array[cast(:person as uuid)], 1, 0, 0, 0, 0, 0, 0, false, '{dog}', '{children}', '{uk}', '{it}', 'own', false, 'Canary')
            """,
            """
            insert into placement.municipality_answer (offer_id, household_id, org_id, answer, place, from_on, contact_name, contact_phone, words, made_by)
            values (:key, :household, :org, 'can', 'Canary', date '2026-12-02', 'Rasa', '+370', 'Canary', :officer)
            """,
            """
            insert into placement.household_answer (offer_id, household_id, org_id, answer, reason, words, language, said_by, made_by)
            values (:key, :household, :org, 'no', 'wants_city', 'Canary', 'uk', 'office', :officer)
            """,
            """
            insert into placement.objection (id, offer_id, household_id, org_id, not_by, words, language, said_by, made_by, due_on,
                answer, answer_words, answered_at, answered_by)
            values (:key, :key, :household, :org, gen_random_uuid(), 'Canary', 'uk', 'office', :officer, date '2026-12-03',
                'dismissed', 'Canary', clock_timestamp(), :officer)
            """,
            """
            insert into placement.wish_statement (id, household_id, org_id, version, said_by, language, pets, care, work, work_words, languages, living,
                living_with, made_by)
            values (:key, :household, :org, 1, 'office', 'uk', '{dog}', '{children}', '{it}', 'Canary', '{uk}', 'with_others', 'Canary', :officer)
            """,
            """
            insert into placement.wish (statement_id, household_id, rank, kind, municipality, words, translation_lt, translated_by)
            values (:key, :household, 1, 'near', 27, 'Canary', 'Canary', :officer)
            """,
            """
            insert into placement.wish (statement_id, household_id, rank, kind, feature) values (:key, :household, 2, 'anywhere', 'sea')
            """,
            """
            insert into placement.tie (statement_id, household_id, place, who, closeness, municipality, words, confirmed_at, confirmed_by, basis)
            values (:key, :household, 1, 'sibling', 'extended', 27, 'Canary', clock_timestamp(), :officer, 'call')
            """);

    private final JdbcClient db;

    PlantedPlacement(JdbcClient db) {
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
