-- What became of a reminder that went out as a text message. Null: it is passed on by hand, as is one that could not be delivered.
alter table programme.meeting_reminder
    add column sms text constraint reminder_sms_is_known check (sms in ('waiting', 'sent', 'undelivered')),
    add column sms_at timestamptz,
    add constraint reminder_sms_has_its_moment check ((sms is null) = (sms_at is null));
create policy system_notes on programme.meeting_reminder for update to tiltas_app
    using ((select access.role()) = 'system') with check ((select access.role()) = 'system');

-- Whether the family wants text messages, each time it says so; the last word counts, and who has said nothing gets them.
create table programme.text_choice (
    id uuid primary key default gen_random_uuid(),
    programme_id uuid not null,
    org_id int not null,
    wanted boolean not null,
    side text not null constraint text_choice_side_is_known check (side in ('person', 'office')),
    said_at timestamptz not null default clock_timestamp(),
    said_by uuid not null,
    constraint text_choice_is_with_the_programme foreign key (programme_id, org_id) references programme.programme (id, org_id) on update cascade);
create index text_choice_by_programme on programme.text_choice (programme_id, said_at desc);
select public.protect('programme.text_choice', 'select', 'insert');
create policy within_the_municipality on programme.text_choice for select to tiltas_app
    using ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()));
create policy with_the_household on programme.text_choice for select to tiltas_app
    using ((select access.role()) in ('newcomer', 'dpo') and exists (select from programme.programme p where p.id = programme_id));
create policy either_says on programme.text_choice for insert to tiltas_app
    with check ((select access.role()) = 'system' or said_by = (select access.officer())
        and ((select access.role()) = 'newcomer' and side = 'person' or (select access.role()) = 'casemanager' and side = 'office'
            and org_id = (select access.org()))
        and exists (select from programme.programme p where p.id = programme_id and p.org_id = text_choice.org_id and p.state = 'open'));
create policy functions_read on programme.text_choice for select to tiltas_owner using (true);
