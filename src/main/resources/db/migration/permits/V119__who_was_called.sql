-- Who was telephoned because a letter lies undelivered or a permit ends, and what came of it. By codes: what was said stays between the two.
create table permits.call (
    id uuid primary key,
    org_id int not null references access.organisation,
    household_id uuid not null references registration.household,
    answer text not null constraint call_answer_is_known check (answer in
        ('reached', 'will_come', 'no_answer', 'wrong_number', 'has_left')),
    called_on date not null,
    called_at timestamptz not null default clock_timestamp(),
    called_by uuid not null);
create index call_by_household on permits.call (household_id, called_at desc);
select public.protect('permits.call', 'select', 'insert');
create policy system_writes on permits.call for insert to tiltas_app with check ((select access.role()) = 'system');
create policy not_hidden on permits.call as restrictive for select to tiltas_app
    using (household_id not in (select registration.published_hidden_households()));
create policy department_and_household on permits.call for select to tiltas_app
    using ((select access.role()) in ('registrar', 'system') or exists (select from registration.household h where h.id = household_id));
create policy department_calls on permits.call for insert to tiltas_app
    with check ((select access.role()) = 'registrar' and org_id = (select access.org()) and called_by = (select access.officer())
        and exists (select from registration.household h where h.id = household_id));
create trigger stands_still after insert on permits.call
    for each row execute function registration.published_stand_still();
create index reminder_of_an_end on permits.reminder (org_id, due_on) where threshold ^@ 'ends_';
