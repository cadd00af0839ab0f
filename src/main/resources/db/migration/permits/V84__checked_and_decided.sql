-- New steps: the time to decide is put off once; a refusal is proposed by one officer and made by another; a refused application is taken up
-- again. What one officer did alone before stays in the histories and is done no more.
alter table permits.transition add in_use boolean not null default true;
alter table permits.transition no force row level security;
update permits.transition set in_use = false where (from_state, step) = ('for_decision', 'refuse');
alter table permits.transition force row level security;
insert into permits.transition values
    ('attended', 'extend', 'attended'),
    ('for_decision', 'propose_refusal', 'to_approve'),
    ('to_approve', 'refuse', 'refused'),
    ('to_approve', 'send_back', 'for_decision'),
    ('to_approve', 'terminate', 'terminated'),
    ('refused', 'reopen', 'attended');
alter table permits.application drop constraint application_state_is_known;
alter table permits.application add constraint application_state_is_known check (state in
    ('submitted', 'attended', 'waiting', 'for_decision', 'to_approve', 'granted', 'refused', 'terminated'));

create or replace function permits.moves_by_the_table() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if old.state <> new.state and not exists (select from permits.transition t
            where t.from_state = old.state and t.to_state = new.state and t.in_use) then
        raise exception 'application_moves_by_the_table: % to %', old.state, new.state using errcode = 'check_violation';
    end if;
    return new;
end $$;

-- What is looked at before a decision, by kind of application. Dated.
create table permits.check_item (
    kind text not null,
    code text not null constraint check_item_is_known check (code in
        ('originals', 'identity', 'duplicates', 'photo', 'biometrics', 'ground', 'family', 'papers', 'former_permit')),
    place int not null,
    valid_from date not null,
    valid_until date,
    source text not null default '',
    certainty text not null constraint check_item_certainty_is_known check (certainty in ('V', 'K', 'U')),
    primary key (kind, code, valid_from));

-- On what a refusal may stand. Dated; whoever refuses names one of them and says in words why.
create table permits.refusal_ground (
    code text not null,
    valid_from date not null,
    valid_until date,
    place int not null,
    act text not null constraint refusal_ground_names_its_act check (act <> ''),
    article text not null default '',
    source text not null default '',
    certainty text not null constraint refusal_ground_certainty_is_known check (certainty in ('V', 'K', 'U')),
    primary key (code, valid_from));

create table permits.decision_transition (
    from_state text not null,
    step text not null,
    to_state text not null,
    primary key (from_state, step, to_state));

do $$
declare t text;
begin
    foreach t in array array['check_item', 'refusal_ground', 'decision_transition'] loop
        perform public.protect(('permits.' || t)::regclass, 'select');
        execute format('create policy open_by_design on permits.%I for select to tiltas_app using (true)', t);
        execute format('create policy functions_read on permits.%I for select to tiltas_owner using (true)', t);
        execute format('create policy migrations_write on permits.%I for insert to tiltas_owner with check (true)', t);
    end loop;
end $$;
insert into permits.check_item
select kind, code, place, date '2022-03-16', null, 'Mūsų pačių nuostata pagal departamento darbo eigą', 'U'
from unnest(array['tp_first', 'tp_exchange', 'humanitarian', 'other_ground', 'after_protection']) kind, (values
    ('', 'originals', 1), ('', 'identity', 2), ('', 'duplicates', 3), ('tp_first', 'ground', 4), ('humanitarian', 'ground', 4),
    ('other_ground', 'ground', 4), ('after_protection', 'ground', 4), ('tp_exchange', 'former_permit', 4), ('after_protection', 'former_permit', 5),
    ('tp_first', 'photo', 6), ('tp_first', 'biometrics', 7), ('humanitarian', 'photo', 6), ('humanitarian', 'biometrics', 7),
    ('other_ground', 'photo', 6), ('other_ground', 'biometrics', 7), ('after_protection', 'photo', 6)) item (just, code, place)
where item.just in ('', kind);
insert into permits.refusal_ground
select code, date '2022-03-16', null, place, act, article, source, certainty
from (values
    ('not_displaced', 1, '(ES) 2022/382', '2 str.', 'Asmuo nepriklauso nė vienai grupei', 'K'),
    ('protection_elsewhere', 2, 'Direktyva 2001/55/EB', '', 'Laikinoji apsauga jau suteikta kitoje valstybėje narėje; straipsnis neperskaitytas', 'U'),
    ('conditions_not_met', 3, 'UTPĮ IX-2206', '', 'Neatitinka leidimo pagrindo sąlygų; straipsnis neperskaitytas', 'U'),
    ('false_papers', 4, 'UTPĮ IX-2206', '', 'Dokumentai suklastoti arba duomenys neteisingi; straipsnis neperskaitytas', 'U'),
    ('exclusion', 5, 'Direktyva 2001/55/EB', '28 str.', 'Sunkus nusikaltimas arba grėsmė saugumui', 'K'))
    as seed (code, place, act, article, source, certainty);
insert into permits.decision_transition values
    ('none', 'propose', 'proposed'), ('none', 'make', 'made'), ('proposed', 'approve', 'made'), ('proposed', 'return', 'returned'),
    ('made', 'set_aside', 'set_aside');

create table permits.application_check (
    application_id uuid not null references permits.application,
    code text not null,
    org_id int not null references access.organisation,
    household_id uuid not null,
    person_id uuid not null references registration.person,
    done_by uuid not null,
    done_at timestamptz not null default clock_timestamp(),
    primary key (application_id, code));

-- What was decided, by whom, on what. A refusal is proposed and waits for a second officer; approved_by is who made or returned it.
create table permits.decision (
    id uuid primary key default gen_random_uuid(),
    application_id uuid not null references permits.application,
    org_id int not null references access.organisation,
    household_id uuid not null references registration.household,
    person_id uuid not null references registration.person,
    outcome text not null constraint decision_outcome_is_known check (outcome in ('granted', 'refused')),
    state text not null constraint decision_state_is_known check (state in ('proposed', 'made', 'returned', 'set_aside')),
    basis text not null,
    legal_basis text not null constraint decision_names_its_act check (legal_basis ~ '\S'),
    reasons text,
    examined_by uuid,
    decided_by uuid not null,
    decided_on date not null,
    approved_by uuid,
    approved_on date,
    answer text,
    notified_on date,
    appeal_by date,
    version int not null default 1,
    constraint decision_refusal_has_reasons check (outcome = 'granted' or reasons is not null and reasons ~ '\S'),
    constraint decision_refusal_is_proposed_first check (outcome = 'refused' or state in ('made', 'set_aside')),
    constraint decision_refusal_is_made_by_another check (outcome = 'granted' or state in ('proposed', 'returned')
        or approved_by is not null and approved_on is not null and approved_by <> decided_by and approved_by is distinct from examined_by),
    constraint decision_return_says_why check (state <> 'returned' or approved_by is not null and answer is not null and answer ~ '\S'),
    constraint decision_appeal_runs_from_the_notice check ((notified_on is null) = (appeal_by is null)));
create unique index decision_one_in_force on permits.decision (application_id) where state in ('proposed', 'made');
create index decision_by_household on permits.decision (household_id);
create index decision_by_person on permits.decision (person_id);
create index decision_to_approve on permits.decision (org_id, decided_on, id) where state = 'proposed';

-- Who examined is read from the course of the application, not from whoever writes the decision.
create function permits.decision_by_the_table() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if tg_op = 'INSERT' then
        new.examined_by := (select e.by_officer from permits.application_event e
            where e.application_id = new.application_id and e.step in ('examine', 'end_waiting') order by e.version desc limit 1);
    end if;
    if tg_op = 'UPDATE' and old.state <> new.state and not exists (select from permits.decision_transition t
            where t.from_state = old.state and t.to_state = new.state)
        or tg_op = 'UPDATE' and (old.outcome, old.decided_by, old.reasons, old.legal_basis) is distinct from
            (new.outcome, new.decided_by, new.reasons, new.legal_basis) and current_user <> 'tiltas_owner' then
        raise exception 'decision_moves_by_the_table: % to %', old.state, new.state using errcode = 'check_violation';
    end if;
    if tg_op = 'UPDATE' and old.approved_by is distinct from new.approved_by and new.approved_by is distinct from access.officer()
        and access.role() is distinct from 'system' then
        raise exception 'decision_is_signed_by_who_makes_it' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger decision_by_the_table before insert or update on permits.decision
    for each row execute function permits.decision_by_the_table();

-- No application is granted or refused without its decision.
create function permits.ends_in_its_decision() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if not exists (select from permits.decision d where d.application_id = new.id and d.outcome = new.state and d.state = 'made') then
        raise exception 'application_ends_in_its_decision: %', new.state using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger application_ends_in_its_decision after update on permits.application for each row
    when (old.state <> new.state and new.state in ('granted', 'refused')) execute function permits.ends_in_its_decision();

select public.protect('permits.application_check', 'select', 'insert', 'delete');
select public.protect('permits.decision', 'select', 'insert');
grant update (state, approved_by, approved_on, answer, notified_on, appeal_by, version) on permits.decision to tiltas_app;

-- What one officer proposes is the department's until another has made it.
do $$
declare
    t text;
    mine text := '(select access.role()) = ''registrar'' and org_id = (select access.org())';
begin
    foreach t in array array['application_check', 'decision'] loop
        execute format('create policy system_writes on permits.%I for insert to tiltas_app with check ((select access.role()) = ''system'')', t);
        execute format('create policy not_hidden on permits.%I as restrictive for select to tiltas_app
            using (household_id not in (select registration.published_hidden_households()))', t);
        execute format('create policy department_and_person on permits.%I for select to tiltas_app
            using ((select access.role()) in (''registrar'', ''system'')
                or exists (select from registration.person p where p.id = person_id)
                or exists (select from registration.household h where h.id = household_id))', t);
    end loop;
    execute 'create policy until_it_is_made on permits.decision as restrictive for select to tiltas_app
        using (state in (''made'', ''set_aside'') or (select access.role()) in (''registrar'', ''system'', ''dpo''))';
    execute 'create policy until_it_is_made on permits.application_event as restrictive for select to tiltas_app
        using (step not in (''propose_refusal'', ''send_back'') or (select access.role()) in (''registrar'', ''system'', ''dpo''))';
    execute 'create policy department_checks on permits.application_check for insert to tiltas_app
        with check (' || mine || ' and done_by = (select access.officer()) and exists (select from permits.application a
            where a.id = application_id and a.person_id = application_check.person_id and a.household_id = application_check.household_id))';
    execute 'create policy department_unchecks on permits.application_check for delete to tiltas_app using (' || mine || ')';
    execute 'create policy department_decides on permits.decision for insert to tiltas_app
        with check (' || mine || ' and decided_by = (select access.officer()) and approved_by is null and exists (select from permits.application a
            where a.id = application_id and a.person_id = decision.person_id and a.household_id = decision.household_id))';
    execute 'create policy another_makes on permits.decision for update to tiltas_app
        using (' || mine || ' or (select access.role()) = ''system'')
        with check (' || mine || ' or (select access.role()) = ''system'')';
end $$;
create trigger stands_still after insert or update on permits.decision
    for each row execute function registration.published_stand_still('org_id', 'household_id', 'notified_on', 'appeal_by', 'version');
create trigger stands_still after insert or delete on permits.application_check
    for each row execute function registration.published_stand_still();
-- Article 17, as in V83: the reasons go, what was decided on which act and day stays.
create or replace function permits.erase_person(gone uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform registration.published_erasing(gone);
    update permits.application_event set reason = null where person_id = gone and reason is not null;
    delete from permits.paper where person_id = gone;
    delete from permits.draft where people = array[gone];
    update permits.draft set people = array_remove(people, gone) where gone = any(people);
    update permits.decision set reasons = case when reasons is null then null else '–' end,
        answer = case when answer is null then null else '–' end where person_id = gone;
end $$;
create policy functions_read on permits.decision for select to tiltas_owner using (true);
create policy functions_erase on permits.decision for update to tiltas_owner
    using (access.role() = 'dpo') with check (access.role() = 'dpo');

create index application_mine on permits.application (handled_by, due_on, id) where decided_on is null;
create index application_in_state on permits.application (org_id, state, due_on, id) where decided_on is null;
