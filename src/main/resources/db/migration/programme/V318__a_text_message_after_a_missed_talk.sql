-- What became of the first step after a missed talk as a text message: one row for a talk, whatever becomes of it, and its id is the message's.
-- Apart from the step itself, which an officer may have open, and which stands still while a record is restricted.
create table programme.missed_text (
    id uuid primary key default gen_random_uuid(),
    meeting_id uuid not null constraint missed_text_once_for_a_talk unique,
    org_id int not null,
    state text not null constraint missed_text_state_is_known check (state in ('waiting', 'sent', 'undelivered',
        'not_wanted', 'left_alone', 'no_number', 'no_gateway', 'late', 'withdrawn')),
    state_at timestamptz not null,
    constraint missed_text_is_with_the_meeting foreign key (meeting_id, org_id) references programme.meeting (id, org_id) on update cascade);
select public.protect('programme.missed_text', 'select', 'insert', 'update');
create policy within_the_municipality on programme.missed_text for select to tiltas_app
    using (org_id = (select access.org()) and (select access.staff()) or (select access.role()) = 'system');
create policy with_the_household on programme.missed_text for select to tiltas_app
    using (exists (select from programme.meeting above where above.id = meeting_id));
create policy system_writes on programme.missed_text for insert to tiltas_app with check ((select access.role()) = 'system');
create policy system_notes on programme.missed_text for update to tiltas_app
    using ((select access.role()) = 'system') with check ((select access.role()) = 'system');
create index rung_first_to_be_done on programme.ladder_rung (created_at) where rung = 0 and done_on is null;
