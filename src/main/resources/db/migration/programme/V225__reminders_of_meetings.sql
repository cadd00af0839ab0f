-- That a family is to be reminded of a talk, once at each threshold for each time of it. The words are not kept: they are made of the talk, in
-- the family's language, wherever they are read. passed_on: an officer told it by another way, because nothing is sent by the system itself.
create table programme.meeting_reminder (
    id uuid primary key default gen_random_uuid(),
    meeting_id uuid not null,
    org_id int not null,
    threshold text not null constraint reminder_threshold_is_known check (threshold in ('early', 'last')),
    for_at timestamptz not null,
    language text not null constraint reminder_language_is_a_code check (language ~ '^[a-z]{2,3}$'),
    written_on date not null,
    passed_on date,
    passed_by uuid,
    version int not null default 1,
    constraint reminder_is_with_the_meeting foreign key (meeting_id, org_id) references programme.meeting (id, org_id) on update cascade,
    constraint reminder_passed_by_somebody check ((passed_on is null) = (passed_by is null)),
    constraint reminder_once_for_a_time unique (meeting_id, threshold, for_at));
create index reminder_by_municipality on programme.meeting_reminder (org_id, written_on);
select public.protect('programme.meeting_reminder', 'select', 'insert', 'update');
create policy municipality on programme.meeting_reminder for select to tiltas_app
    using (org_id = (select access.org()) and (select access.staff()) or (select access.role()) = 'system');
create policy with_the_household on programme.meeting_reminder for select to tiltas_app
    using (exists (select from programme.meeting above where above.id = meeting_id));
create policy system_writes on programme.meeting_reminder for insert to tiltas_app with check ((select access.role()) = 'system');
create policy municipality_keeps on programme.meeting_reminder for update to tiltas_app
    using ((select access.role()) = 'casemanager' and org_id = (select access.org()))
    with check ((select access.role()) = 'casemanager' and org_id = (select access.org()) and passed_by = (select access.officer()));
