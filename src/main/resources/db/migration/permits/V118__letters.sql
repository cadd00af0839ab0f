-- The course of a letter: the same table as lt.tiltas.permits.letter.LetterStep, kept equal by a test.
create table permits.letter_transition (
    from_state text not null,
    step text not null,
    to_state text not null,
    primary key (from_state, step, to_state));
select public.protect('permits.letter_transition', 'select');
create policy open_by_design on permits.letter_transition for select to tiltas_app using (true);
create policy functions_read on permits.letter_transition for select to tiltas_owner using (true);
create policy migrations_write on permits.letter_transition for insert to tiltas_owner with check (true);
insert into permits.letter_transition values
    ('none', 'draft', 'drafted'),
    ('drafted', 'approve', 'approved'),
    ('drafted', 'drop', 'dropped'),
    ('approved', 'send', 'sent'),
    ('approved', 'drop', 'dropped'),
    ('sent', 'deliver', 'delivered'),
    ('sent', 'deem', 'deemed'),
    ('sent', 'return', 'returned'),
    ('sent', 'answer', 'answered'),
    ('returned', 'send', 'sent'),
    ('returned', 'answer', 'answered'),
    ('delivered', 'answer', 'answered'),
    ('deemed', 'answer', 'answered');

-- What a letter says is kept as facts and put into words in the language of whoever reads it; the officer's own words stay as they were written.
-- A further kind of letter: its code here, its constant in LetterKind, its words under permit-letter.<kind>.
create table permits.letter (
    id uuid primary key default gen_random_uuid(),
    application_id uuid not null references permits.application,
    org_id int not null references access.organisation,
    household_id uuid not null references registration.household,
    person_id uuid not null references registration.person,
    addressee_id uuid not null references registration.person,
    kind text not null constraint letter_kind_is_known check (kind in ('papers', 'refusal', 'permit_ready')),
    language text not null constraint letter_language_is_ours check (language in ('lt', 'en', 'uk', 'ru')),
    papers text[] not null default '{}',
    basis text,
    law text,
    words text,
    until_on date,
    state text not null default 'drafted' constraint letter_state_is_known check (state in
        ('drafted', 'approved', 'sent', 'delivered', 'deemed', 'returned', 'answered', 'dropped')),
    channel text constraint letter_goes_a_known_way check (channel in ('own', 'post', 'hand')),
    written_on date not null,
    written_by uuid not null,
    sent_on date,
    delivered_on date,
    delivered_as text constraint letter_reaches_in_a_known_way check (delivered_as in ('read', 'handed', 'receipt', 'rule')),
    version int not null default 1,
    constraint letter_is_sent_some_way check ((channel is null) = (sent_on is null)),
    constraint letter_sent_before_it_arrives check (delivered_on is null or sent_on is not null and delivered_on >= sent_on),
    constraint letter_arrives_in_some_way check ((delivered_on is null) = (delivered_as is null)),
    constraint letter_delivered_on_a_day check (state not in ('delivered', 'deemed') or delivered_on is not null),
    constraint letter_on_its_way_was_sent check (state not in ('sent', 'returned') or sent_on is not null and delivered_on is null));
create index letter_of_its_application on permits.letter (application_id, written_on);
create index letter_by_household on permits.letter (household_id);
create index letter_by_person on permits.letter (person_id);
create index letter_by_addressee on permits.letter (addressee_id, written_on);
create index letter_on_its_way on permits.letter (org_id, sent_on, id) where state in ('approved', 'sent', 'returned');
create unique index letter_one_of_a_kind_open on permits.letter (application_id, kind) where state in ('drafted', 'approved', 'sent', 'returned');

create table permits.letter_event (
    letter_id uuid not null references permits.letter,
    version int not null,
    org_id int not null references access.organisation,
    household_id uuid not null references registration.household,
    person_id uuid not null references registration.person,
    from_state text not null,
    step text not null,
    to_state text not null,
    on_day date not null,
    at timestamptz not null default clock_timestamp(),
    by_officer uuid not null,
    by_org int not null references access.organisation,
    primary key (letter_id, version),
    constraint letter_event_follows_the_table foreign key (from_state, step, to_state) references permits.letter_transition);
create index letter_event_by_household on permits.letter_event (household_id);
create index letter_event_by_person on permits.letter_event (person_id);

-- No step outside the table, whoever writes, and nothing in a letter changes once it is written.
create function permits.letter_moves_by_the_table() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    before text := case when tg_op = 'INSERT' then 'none' else old.state end;
begin
    if before <> new.state and not exists (select from permits.letter_transition t
            where t.from_state = before and t.to_state = new.state) then
        raise exception 'letter_moves_by_the_table: % to %', before, new.state using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger letter_moves_by_the_table before update on permits.letter
    for each row execute function permits.letter_moves_by_the_table();
-- After the row, so that row-level security has refused first whoever may not write it.
create trigger letter_begins_by_the_table after insert on permits.letter
    for each row execute function permits.letter_moves_by_the_table();

select public.protect('permits.letter', 'select', 'insert');
select public.protect('permits.letter_event', 'select', 'insert');
grant update (state, channel, sent_on, delivered_on, delivered_as, version) on permits.letter to tiltas_app;

-- A letter is its addressee's: others of the same household do not read it.
do $$
declare
    t text;
    mine text := '(select access.role()) = ''registrar'' and org_id = (select access.org())';
begin
    foreach t in array array['letter', 'letter_event'] loop
        execute format('create policy system_writes on permits.%I for insert to tiltas_app with check ((select access.role()) = ''system'')', t);
        execute format('create policy not_hidden on permits.%I as restrictive for select to tiltas_app
            using (household_id not in (select registration.published_hidden_households()))', t);
    end loop;
    execute 'create policy department_and_addressee on permits.letter for select to tiltas_app
        using ((select access.role()) in (''registrar'', ''system'')
            or (select access.role()) = ''dpo'' and exists (select from registration.person p where p.id = person_id)
            or (select access.role()) = ''newcomer'' and addressee_id = (select access.self()) and state not in (''drafted'', ''approved'', ''dropped'')
                and exists (select from registration.person p where p.id = addressee_id))';
    execute 'create policy with_the_letter on permits.letter_event for select to tiltas_app
        using (exists (select from permits.letter l where l.id = letter_id))';
    execute 'create policy department_writes on permits.letter for insert to tiltas_app
        with check (' || mine || ' and written_by = (select access.officer()) and exists (select from permits.application a
            where a.id = application_id and a.org_id = letter.org_id and a.person_id = letter.person_id
                and a.household_id = letter.household_id and addressee_id in (a.person_id, a.filed_by))
            and exists (select from registration.person p where p.id = addressee_id))';
    execute 'create policy department_writes on permits.letter_event for insert to tiltas_app
        with check (' || mine || ' and by_officer = (select access.officer()) and exists (select from permits.letter l
            where l.id = letter_id and l.person_id = letter_event.person_id and l.household_id = letter_event.household_id))';
    execute 'create policy department_moves on permits.letter for update to tiltas_app
        using (' || mine || ' or (select access.role()) = ''system'')';
end $$;
create trigger stands_still after insert or update on permits.letter
    for each row execute function registration.published_stand_still('org_id', 'household_id', 'state', 'channel', 'sent_on',
        'delivered_on', 'delivered_as', 'version');
create trigger stands_still after insert on permits.letter_event
    for each row when (new.step = 'draft') execute function registration.published_stand_still();

-- Article 17: what an officer wrote goes; which letter went out when, and how it arrived, stays with the decision.
create function permits.erase_letters(gone uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform registration.published_erasing(gone);
    update permits.letter set words = null, papers = '{}' where person_id = gone or addressee_id = gone;
end $$;
create policy functions_read on permits.letter for select to tiltas_owner using (true);
create policy functions_erase on permits.letter for update to tiltas_owner
    using (access.role() = 'dpo') with check (access.role() = 'dpo');

-- Papers are waited for from the day on which the letter has arrived; until then the time to decide runs on.
alter table permits.application drop constraint application_waits_since_a_day;
alter table permits.application add constraint application_waits_since_a_day check (asked_on is null or state = 'waiting');
create or replace function permits.days_follow_clocks(clocks uuid[]) returns void
language plpgsql set search_path = pg_catalog as $$
begin
    update permits.application a set decide_by = c.due_on
        from unnest(clocks) as u (id) join permits.clock c on c.id = u.id where c.subject_id = a.id and c.ended_on is null
            and a.decided_on is null and a.decide_by is not null and c.rule ~ '^permit\.decide' and a.decide_by <> c.due_on;
    update permits.application a set due_on = c.due_on
        from unnest(clocks) as u (id) join permits.clock c on c.id = u.id where c.subject_id = a.id and c.ended_on is null
            and a.decided_on is null and a.due_on <> c.due_on
            and case when a.state = 'submitted' then c.rule = 'permit.attend-by' when a.asked_on is not null then c.rule = 'permit.papers-by'
                else c.rule ~ '^permit\.decide' end;
    update permits.decision d set appeal_by = c.due_on
        from unnest(clocks) as u (id) join permits.clock c on c.id = u.id where c.subject_id = d.application_id and c.ended_on is null
            and c.rule = 'permit.appeal-by' and d.state = 'made' and d.appeal_by <> c.due_on;
end $$;
create policy clocks_move on permits.decision for update to tiltas_owner using ((select access.role()) in ('admin', 'system'));
