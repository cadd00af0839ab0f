-- Whom an officer has chosen to take out in a sheet. It belongs to the officer and is forgotten after a week.
create table registration.bulk_choice (
    officer_id uuid not null references access.account,
    person_id uuid not null references registration.person,
    org_id int not null references access.organisation,
    chosen_at timestamptz not null default clock_timestamp(),
    constraint bulk_choice_names_a_person_once primary key (officer_id, person_id));
create index bulk_choice_by_person on registration.bulk_choice (person_id);
create index bulk_choice_by_age on registration.bulk_choice (chosen_at);

-- Who was taken out in a sheet, by whom and why. The sheet itself is not kept.
create table registration.bulk_export (
    id uuid primary key default gen_random_uuid(),
    export_id uuid not null,
    person_id uuid not null references registration.person,
    org_id int not null references access.organisation,
    reason text not null constraint bulk_export_has_a_reason check (length(btrim(reason)) >= 10),
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null);
create index bulk_export_by_person on registration.bulk_export (person_id, made_at);

-- A sheet that came back, and its rows until they are written or put aside, at the longest until the next night.
create table registration.bulk_sheet (
    id uuid primary key,
    org_id int not null references access.organisation,
    file_name text not null,
    unread text[] not null,
    state text not null constraint bulk_sheet_state_is_known check (state in ('ready', 'written', 'discarded', 'forgotten')),
    uploaded_by uuid not null,
    uploaded_at timestamptz not null default clock_timestamp(),
    changed int not null default 0,
    unchanged int not null default 0,
    remaining int not null default 0,
    constraint bulk_sheet_counts_what_is_written check (state = 'written' or changed + unchanged + remaining = 0));
create index bulk_sheet_by_officer on registration.bulk_sheet (uploaded_by, uploaded_at desc);

-- person_id is empty where the officer sees nobody with the id of the row, whether there is none or it is not shown.
create table registration.bulk_row (
    sheet_id uuid not null references registration.bulk_sheet,
    line int not null,
    org_id int not null references access.organisation,
    made_by uuid not null,
    person_id uuid references registration.person,
    written_id text not null,
    stamp text not null,
    cells jsonb not null,
    picks jsonb not null default '{}',
    constraint bulk_row_stands_once_in_its_sheet primary key (sheet_id, line));
create index bulk_row_by_person on registration.bulk_row (person_id);

select public.protect('registration.bulk_choice', 'select', 'insert', 'delete');
select public.protect('registration.bulk_export', 'select', 'insert');
select public.protect('registration.bulk_sheet', 'select', 'insert', 'update', 'delete');
select public.protect('registration.bulk_row', 'select', 'insert', 'delete');
grant update (picks) on registration.bulk_row to tiltas_app;

-- The officer's own, in the office where it was begun; the system clears.
create policy own_choice on registration.bulk_choice for select to tiltas_app
    using (org_id = (select access.org()) and officer_id = (select access.officer()) or (select access.role()) = 'system');
create policy own_name on registration.bulk_choice for insert to tiltas_app
    with check (org_id = (select access.org()) and officer_id = (select access.officer())
        and (select access.role()) in ('registrar', 'casemanager')
        and exists (select from registration.person p where p.id = person_id));
create policy own_or_forgotten on registration.bulk_choice for delete to tiltas_app
    using (org_id = (select access.org()) and officer_id = (select access.officer()) or (select access.role()) = 'system');

create policy own_exports on registration.bulk_export for select to tiltas_app
    using (org_id = (select access.org()) and made_by = (select access.officer()) or (select access.role()) = 'system');
create policy opened_with_a_reason on registration.bulk_export for select to tiltas_app
    using ((select access.role()) = 'dpo' and person_id in (select registration.opened_people()));
create policy own_name on registration.bulk_export for insert to tiltas_app
    with check (org_id = (select access.org()) and made_by = (select access.officer())
        and (select access.role()) in ('registrar', 'casemanager')
        and exists (select from registration.person p where p.id = person_id));

create policy own_sheets on registration.bulk_sheet for select to tiltas_app
    using (org_id = (select access.org()) and uploaded_by = (select access.officer()) or (select access.role()) = 'system');
create policy own_name on registration.bulk_sheet for insert to tiltas_app
    with check (org_id = (select access.org()) and uploaded_by = (select access.officer())
        and (select access.role()) in ('registrar', 'casemanager'));
create policy moves_on on registration.bulk_sheet for update to tiltas_app
    using (org_id = (select access.org()) and uploaded_by = (select access.officer()) or (select access.role()) = 'system');
create policy system_forgets on registration.bulk_sheet for delete to tiltas_app using ((select access.role()) = 'system');

create policy own_rows on registration.bulk_row for select to tiltas_app
    using (org_id = (select access.org()) and made_by = (select access.officer()) or (select access.role()) = 'system');
create policy own_name on registration.bulk_row for insert to tiltas_app
    with check (org_id = (select access.org()) and made_by = (select access.officer())
        and (select access.role()) in ('registrar', 'casemanager')
        and exists (select from registration.bulk_sheet s where s.id = sheet_id)
        and (person_id is null or exists (select from registration.person p where p.id = person_id)));
create policy picks on registration.bulk_row for update to tiltas_app
    using (org_id = (select access.org()) and made_by = (select access.officer()));
create policy own_or_forgotten on registration.bulk_row for delete to tiltas_app
    using (org_id = (select access.org()) and made_by = (select access.officer()) or (select access.role()) = 'system');

-- As V38: who is hidden is hidden here too.
create policy not_hidden on registration.bulk_choice as restrictive for all to tiltas_app
    using (person_id not in (select registration.hidden_people()));
create policy not_hidden on registration.bulk_export as restrictive for all to tiltas_app
    using (person_id not in (select registration.hidden_people()));
create policy not_hidden on registration.bulk_row as restrictive for all to tiltas_app
    using (person_id is null or person_id not in (select registration.hidden_people()));

-- Whoever is erased stands in no sheet that waits. Runs in registration.erase_person, as the owner.
create policy functions_read on registration.bulk_choice for select to tiltas_owner using (true);
create policy functions_read on registration.bulk_row for select to tiltas_owner using (true);
create policy functions_erase on registration.bulk_choice for delete to tiltas_owner using (access.role() = 'dpo');
create policy functions_erase on registration.bulk_row for delete to tiltas_owner using (access.role() = 'dpo');
create function registration.erasure_empties_sheets() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    delete from registration.bulk_choice where person_id = new.person_id;
    delete from registration.bulk_row where person_id = new.person_id;
    return new;
end $$;
create trigger erasure_empties_sheets after insert on registration.erasure
    for each row execute function registration.erasure_empties_sheets();
