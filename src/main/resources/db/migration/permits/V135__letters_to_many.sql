-- One letter to a whole group: everybody whose permit an act has carried on, or the households of a round of renewal. One officer proposes it,
-- another approves it, and with that the letters are written; each of them goes its own way by permits.letter.
-- The course of it: the same table as lt.tiltas.permits.mass.MassStep, kept equal by a test.
create table permits.mass_transition (
    from_state text not null,
    step text not null,
    to_state text not null,
    primary key (from_state, step, to_state));
select public.protect('permits.mass_transition', 'select');
create policy open_by_design on permits.mass_transition for select to tiltas_app using (true);
create policy functions_read on permits.mass_transition for select to tiltas_owner using (true);
create policy migrations_write on permits.mass_transition for insert to tiltas_owner with check (true);
insert into permits.mass_transition values
    ('none', 'propose', 'proposed'), ('proposed', 'approve', 'written'), ('proposed', 'drop', 'dropped'), ('written', 'add', 'written');

create table permits.mass_letter (
    id uuid primary key,
    org_id int not null references access.organisation,
    kind text not null constraint mass_letter_kind_is_known check (kind in ('prolonged', 'window')),
    prolongation_id uuid references permits.prolongation,
    campaign_id uuid references permits.campaign,
    window_number int,
    state text not null default 'proposed' constraint mass_letter_state_is_known check (state in ('proposed', 'written', 'dropped')),
    batches int not null default 0,
    proposed_by uuid not null,
    proposed_at timestamptz not null default clock_timestamp(),
    approved_by uuid,
    approved_at timestamptz,
    dropped_by uuid,
    dropped_at timestamptz,
    version int not null default 1,
    constraint mass_letter_has_the_group_of_its_kind
        check ((kind = 'prolonged') = (prolongation_id is not null) and (kind = 'window') = (campaign_id is not null)),
    constraint mass_letter_window_is_of_a_round check (window_number is null or campaign_id is not null),
    constraint mass_letter_is_approved_by_another check (approved_by <> proposed_by),
    constraint mass_letter_is_written_when_approved
        check ((state = 'written') = (approved_by is not null) and (approved_by is null) = (approved_at is null)),
    constraint mass_letter_is_dropped_by_somebody
        check ((state = 'dropped') = (dropped_by is not null) and (dropped_by is null) = (dropped_at is null)));
create unique index mass_letter_one_for_a_group on permits.mass_letter (org_id, coalesce(prolongation_id, campaign_id), coalesce(window_number, -1))
    where state <> 'dropped';

create function permits.mass_by_the_table() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if old.state <> new.state and not exists (select from permits.mass_transition t
            where t.from_state = old.state and t.to_state = new.state) then
        raise exception 'mass_letter_moves_by_the_table: % to %', old.state, new.state using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger mass_by_the_table before update on permits.mass_letter for each row execute function permits.mass_by_the_table();

-- A bundle for the post. What has been posted stands with its letters.
create table permits.mass_batch (
    mass_id uuid not null references permits.mass_letter,
    number int not null,
    org_id int not null references access.organisation,
    printed_by uuid not null,
    printed_at timestamptz not null default clock_timestamp(),
    primary key (mass_id, number));

select public.protect('permits.mass_letter', 'select', 'insert', 'update');
select public.protect('permits.mass_batch', 'select', 'insert');
create policy department on permits.mass_letter for select to tiltas_app using ((select access.role()) in ('registrar', 'system'));
create policy department_proposes on permits.mass_letter for insert to tiltas_app
    with check ((select access.role()) = 'registrar' and org_id = (select access.org()) and proposed_by = (select access.officer())
        and state = 'proposed' or (select access.role()) = 'system');
create policy department_goes_on on permits.mass_letter for update to tiltas_app
    using ((select access.role()) = 'registrar' and org_id = (select access.org()) or (select access.role()) = 'system')
    with check ((select access.role()) = 'registrar' and org_id = (select access.org()) or (select access.role()) = 'system');
create policy department on permits.mass_batch for select to tiltas_app using ((select access.role()) in ('registrar', 'system'));
create policy department_prints on permits.mass_batch for insert to tiltas_app
    with check ((select access.role()) = 'registrar' and org_id = (select access.org()) and printed_by = (select access.officer())
        and mass_id in (select m.id from permits.mass_letter m where m.org_id = mass_batch.org_id) or (select access.role()) = 'system');

-- A letter of many knows which it belongs to; one that is printed, in which bundle it lies. The days of a window stand in it as it was written.
alter table permits.letter
    add mass_id uuid references permits.mass_letter,
    add batch int,
    add opens_on date,
    add closes_on date,
    drop constraint letter_kind_is_known,
    add constraint letter_kind_is_known check (kind in ('papers', 'refusal', 'permit_ready', 'prolonged', 'window')),
    add constraint letter_to_many_is_of_its_kind check ((kind in ('prolonged', 'window')) = (mass_id is not null)),
    add constraint letter_in_a_batch_is_to_many check (batch is null or mass_id is not null),
    add constraint letter_of_a_window_names_its_days
        check ((kind = 'window') = (opens_on is not null) and (opens_on is null) = (closes_on is null));
alter table permits.letter_event add mass_id uuid references permits.mass_letter;
create index letter_event_of_many on permits.letter_event (mass_id) where mass_id is not null;
drop index permits.letter_one_of_a_kind_open;
create unique index letter_one_of_a_kind_open on permits.letter (application_id, kind)
    where state in ('drafted', 'approved', 'sent', 'returned') and mass_id is null;
create unique index letter_one_to_each_of_many on permits.letter (mass_id, addressee_id) where mass_id is not null;
create index letter_in_its_batch on permits.letter (mass_id, batch) where batch is not null;
create index letter_to_many_on_its_way on permits.letter (sent_on) where state = 'sent' and mass_id is not null;

-- Only what a second officer has approved is written to many.
create policy many_are_approved on permits.letter as restrictive for insert to tiltas_app
    with check (mass_id is null or (select access.role()) = 'system' or mass_id in (select m.id from permits.mass_letter m
        where m.org_id = (select access.org()) and m.state = 'written'));

-- To be told that a permit holds longer, or until when it is to be exchanged, keeps a right (article 18(2)): these letters go out to everybody.
drop trigger stands_still on permits.letter;
create trigger stands_still after insert or update on permits.letter
    for each row when (new.mass_id is null) execute function registration.published_stand_still('org_id', 'household_id', 'state', 'channel',
        'sent_on', 'delivered_on', 'delivered_as', 'version');
drop trigger stands_still on permits.letter_event;
create trigger stands_still after insert on permits.letter_event
    for each row when (new.step = 'draft' and new.mass_id is null) execute function registration.published_stand_still();
