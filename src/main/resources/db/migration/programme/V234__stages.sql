-- Where a household is on its way. Each move is a decision with its evidence and a note for whoever goes on; any order back is allowed.
create table programme.case_stage (
    id uuid primary key default gen_random_uuid(),
    programme_id uuid not null,
    org_id int not null,
    stage text not null constraint case_stage_is_known check
        (stage in ('arrival', 'reception', 'first_months', 'second_months', 'extended', 'after_care', 'independent')),
    entered_on date not null,
    evidence text not null constraint case_stage_has_evidence check (evidence ~ '\S'),
    note text not null constraint case_stage_moves_on_with_a_note check (note ~ '\S'),
    made_by uuid not null,
    made_by_name text not null,
    created_at timestamptz not null default clock_timestamp(),
    constraint case_stage_is_with_the_programme foreign key (programme_id, org_id)
        references programme.programme (id, org_id) on update cascade);
create index case_stage_by_programme on programme.case_stage (programme_id, created_at);
select public.protect('programme.case_stage', 'select', 'insert');
create policy municipality on programme.case_stage for select to tiltas_app
    using (org_id = (select access.org()) and (select access.staff()) or (select access.role()) = 'system');
create policy with_the_household on programme.case_stage for select to tiltas_app
    using (exists (select from programme.programme above where above.id = case_stage.programme_id));
create policy municipality_adds on programme.case_stage for insert to tiltas_app
    with check ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org())
        and made_by = (select access.officer())
        and exists (select from programme.programme above where above.id = case_stage.programme_id and above.org_id = case_stage.org_id));
create trigger stands_still after insert on programme.case_stage for each row execute function programme.case_stands_still();
