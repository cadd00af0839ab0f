-- Major groups of ISCO-08 with the skill level of each, the lowest where the classification names two. Of the armed forces it names three:
-- they are compared with nothing.
create table programme.isco_group (
    code int primary key check (code between 0 and 9),
    level int check (level between 1 and 4),
    source text not null);
select public.protect('programme.isco_group', 'select');
create policy open_by_design on programme.isco_group for select to tiltas_app using (true);
create policy migrations_write on programme.isco_group for insert to tiltas_owner with check (true);
insert into programme.isco_group (code, level, source)
select code, level, 'ILO, ISCO-08 volume 1, table 1'
from (values (1, 3), (2, 4), (3, 3), (4, 2), (5, 2), (6, 2), (7, 2), (8, 2), (9, 1), (0, null)) g (code, level);

-- What has become of it: a job that a person found, a result of Lithuanian. One side reports, the other confirms or says that it is not so.
-- on_day: the job's first day, or the day of the test, or the day on which it was said that there has been none. wage_cents: gross, a month.
create table programme.outcome (
    id uuid primary key default gen_random_uuid(),
    programme_id uuid not null,
    org_id int not null,
    person_id uuid not null references registration.person,
    kind text not null constraint outcome_kind_is_known check (kind in ('job', 'language')),
    on_day date not null,
    job_kind text constraint outcome_job_is_known check (job_kind in ('open_ended', 'fixed', 'self_employed')),
    hours int constraint outcome_hours_are_of_a_week check (hours between 1 and 60),
    wage_cents int constraint outcome_wage_is_positive check (wage_cents > 0),
    job_group int references programme.isco_group,
    skill_group int references programme.isco_group,
    ended_on date constraint outcome_ends_after_it_began check (ended_on >= on_day),
    ended_because text constraint outcome_end_is_known check (ended_because in
        ('term_over', 'another_job', 'laid_off', 'own_wish', 'health', 'care', 'other')),
    level text constraint outcome_level_is_known check (level in ('not_tested', 'A1', 'A2', 'B1', 'B2', 'C1', 'C2')),
    examiner text,
    side text not null constraint outcome_side_is_known check (side in ('person', 'office')),
    reported_by uuid not null,
    reported_at timestamptz not null,
    state text not null default 'reported' constraint outcome_state_is_known check (state in ('reported', 'confirmed', 'denied')),
    answered_at timestamptz,
    answered_by uuid,
    version int not null default 1,
    created_at timestamptz not null default clock_timestamp(),
    constraint outcome_job_says_what check ((kind = 'job') = (job_kind is not null and hours is not null and job_group is not null)),
    constraint outcome_job_only check (kind = 'job' or num_nonnulls(job_kind, hours, wage_cents, job_group, skill_group, ended_on, ended_because) = 0),
    constraint outcome_language_says_what check ((kind = 'language') = (level is not null)),
    constraint outcome_tested_by_somebody check ((level is not null and level <> 'not_tested') = (examiner is not null)),
    constraint outcome_examiner_is_named check (examiner ~ '\S'),
    constraint outcome_end_has_a_reason check ((ended_on is null) = (ended_because is null)),
    constraint outcome_answered_by_somebody check ((state = 'reported') = (answered_at is null) and (state = 'reported') = (answered_by is null)),
    constraint outcome_is_with_the_programme foreign key (programme_id, org_id)
        references programme.programme (id, org_id) on update cascade);
create unique index outcome_once on programme.outcome
    (person_id, kind, on_day, coalesce(job_kind, ''), coalesce(job_group, -1), coalesce(hours, 0), coalesce(level, '')) where state <> 'denied';
create index outcome_by_programme on programme.outcome (programme_id, on_day);
create index outcome_by_municipality on programme.outcome (org_id, reported_at) where state = 'reported';

select public.protect('programme.outcome', 'select', 'insert');
grant update (state, answered_at, answered_by, ended_on, ended_because, version) on programme.outcome to tiltas_app;
create policy municipality on programme.outcome for select to tiltas_app
    using ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()));
create policy own on programme.outcome for select to tiltas_app
    using ((select access.role()) = 'newcomer' and person_id = (select access.self())
        or (select access.role()) = 'dpo' and exists (select from registration.person p where p.id = person_id));
create policy either_reports on programme.outcome for insert to tiltas_app
    with check ((select access.role()) = 'system' or state = 'reported' and reported_by = (select access.officer())
        and ((select access.role()) = 'newcomer' and side = 'person' and person_id = (select access.self())
            or (select access.role()) = 'casemanager' and side = 'office' and org_id = (select access.org())));
create policy either_answers on programme.outcome for update to tiltas_app
    using ((select access.role()) = 'system' or (select access.role()) = 'newcomer' and person_id = (select access.self())
        or (select access.role()) = 'casemanager' and org_id = (select access.org()))
    with check ((select access.role()) in ('system', 'newcomer', 'casemanager'));
-- The foreign key is checked past row-level security: without this an outcome could name a person of another municipality.
create policy person_of_the_family on programme.outcome as restrictive for insert to tiltas_app
    with check (exists (select from registration.person p join programme.programme m on m.household_id = p.household_id
        where p.id = outcome.person_id and m.id = outcome.programme_id and m.org_id = outcome.org_id));

-- Nobody confirms what the own side has said.
create function programme.outcome_is_answered_by_the_other() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if current_user = 'tiltas_owner' or access.role() = 'system' then
        return new;
    end if;
    if new.state <> old.state and (old.state <> 'reported' or access.role() <> case old.side when 'person' then 'casemanager' else 'newcomer' end
            or new.answered_by is distinct from access.officer()) then
        raise exception 'outcome_is_answered_by_the_other' using errcode = 'check_violation', constraint = 'outcome_is_answered_by_the_other';
    end if;
    if old.ended_on is not null and (new.ended_on, new.ended_because) is distinct from (old.ended_on, old.ended_because) then
        raise exception 'outcome_ends_once' using errcode = 'check_violation', constraint = 'outcome_ends_once';
    end if;
    return new;
end $$;
create trigger answered_by_the_other before update on programme.outcome
    for each row execute function programme.outcome_is_answered_by_the_other();
create trigger stands_still after insert or update on programme.outcome
    for each row execute function programme.support_stands_still();
create policy functions_read on programme.outcome for select to tiltas_owner using (true);
create policy functions_erase on programme.outcome for update to tiltas_owner
    using (access.role() = 'dpo') with check (access.role() = 'dpo');

-- Article 17: what was earned and who examined goes with the person; that there was a job or a result stays for the counts.
create function programme.erase_outcomes(gone uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform registration.published_erasing(gone);
    update programme.outcome set wage_cents = null, skill_group = null, examiner = case when examiner is not null then '–' end where person_id = gone;
end $$;
revoke all on function programme.erase_outcomes(uuid) from public;
grant execute on function programme.erase_outcomes(uuid) to tiltas_app;
