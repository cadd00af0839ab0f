-- The course of an asylum case: the same table as lt.tiltas.permits.asylum.AsylumStep, kept equal by a test.
create table permits.asylum_transition (
    from_state text not null,
    step text not null,
    to_state text not null,
    primary key (from_state, step, to_state));
select public.protect('permits.asylum_transition', 'select');
create policy open_by_design on permits.asylum_transition for select to tiltas_app using (true);
create policy functions_read on permits.asylum_transition for select to tiltas_owner using (true);
create policy migrations_write on permits.asylum_transition for insert to tiltas_owner with check (true);
insert into permits.asylum_transition values
    ('none', 'make', 'made'), ('made', 'register', 'registered'), ('registered', 'lodge', 'lodged'),
    ('lodged', 'examine_admissibility', 'admissibility'), ('admissibility', 'find_inadmissible', 'inadmissible'),
    ('admissibility', 'take_regular', 'regular'), ('accelerated', 'take_regular', 'regular'), ('border', 'take_regular', 'regular'),
    ('admissibility', 'take_accelerated', 'accelerated'), ('regular', 'take_accelerated', 'accelerated'),
    ('border', 'take_accelerated', 'accelerated'), ('admissibility', 'take_border', 'border'), ('made', 'assess_needs', 'made'),
    ('registered', 'assess_needs', 'registered'), ('lodged', 'assess_needs', 'lodged'), ('admissibility', 'assess_needs', 'admissibility'),
    ('accelerated', 'assess_needs', 'accelerated'), ('regular', 'assess_needs', 'regular'), ('border', 'assess_needs', 'border'),
    ('lodged', 'extend', 'lodged'), ('admissibility', 'extend', 'admissibility'), ('regular', 'extend', 'regular'),
    ('registered', 'begin_transfer', 'registered'), ('lodged', 'begin_transfer', 'lodged'), ('admissibility', 'begin_transfer', 'admissibility'),
    ('accelerated', 'begin_transfer', 'accelerated'), ('regular', 'begin_transfer', 'regular'), ('registered', 'end_transfer', 'registered'),
    ('lodged', 'end_transfer', 'lodged'), ('admissibility', 'end_transfer', 'admissibility'), ('accelerated', 'end_transfer', 'accelerated'),
    ('regular', 'end_transfer', 'regular'), ('lodged', 'suspend', 'lodged'), ('admissibility', 'suspend', 'admissibility'),
    ('accelerated', 'suspend', 'accelerated'), ('regular', 'suspend', 'regular'), ('border', 'suspend', 'border'),
    ('lodged', 'end_suspension', 'lodged'), ('admissibility', 'end_suspension', 'admissibility'), ('accelerated', 'end_suspension', 'accelerated'),
    ('regular', 'end_suspension', 'regular'), ('border', 'end_suspension', 'border'), ('registered', 'begin_age', 'registered'),
    ('lodged', 'begin_age', 'lodged'), ('admissibility', 'begin_age', 'admissibility'), ('accelerated', 'begin_age', 'accelerated'),
    ('regular', 'begin_age', 'regular'), ('border', 'begin_age', 'border'), ('registered', 'end_age', 'registered'), ('lodged', 'end_age', 'lodged'),
    ('admissibility', 'end_age', 'admissibility'), ('accelerated', 'end_age', 'accelerated'), ('regular', 'end_age', 'regular'),
    ('border', 'end_age', 'border'), ('accelerated', 'grant_refugee', 'refugee'), ('regular', 'grant_refugee', 'refugee'),
    ('border', 'grant_refugee', 'refugee'), ('accelerated', 'grant_subsidiary', 'subsidiary'), ('regular', 'grant_subsidiary', 'subsidiary'),
    ('border', 'grant_subsidiary', 'subsidiary'), ('accelerated', 'refuse', 'refused'), ('regular', 'refuse', 'refused'),
    ('border', 'refuse', 'refused'), ('made', 'withdraw', 'explicit_withdrawal'), ('registered', 'withdraw', 'explicit_withdrawal'),
    ('lodged', 'withdraw', 'explicit_withdrawal'), ('admissibility', 'withdraw', 'explicit_withdrawal'),
    ('accelerated', 'withdraw', 'explicit_withdrawal'), ('regular', 'withdraw', 'explicit_withdrawal'), ('border', 'withdraw', 'explicit_withdrawal'),
    ('registered', 'find_withdrawn', 'implicit_withdrawal'), ('lodged', 'find_withdrawn', 'implicit_withdrawal'),
    ('admissibility', 'find_withdrawn', 'implicit_withdrawal'), ('accelerated', 'find_withdrawn', 'implicit_withdrawal'),
    ('regular', 'find_withdrawn', 'implicit_withdrawal'), ('border', 'find_withdrawn', 'implicit_withdrawal'),
    ('inadmissible', 'notify', 'inadmissible'), ('subsidiary', 'notify', 'subsidiary'), ('refused', 'notify', 'refused'),
    ('implicit_withdrawal', 'notify', 'implicit_withdrawal'), ('inadmissible', 'appeal_filed', 'appeal'), ('subsidiary', 'appeal_filed', 'appeal'),
    ('refused', 'appeal_filed', 'appeal'), ('implicit_withdrawal', 'appeal_filed', 'appeal'), ('inadmissible', 'close', 'final'),
    ('refugee', 'close', 'final'), ('subsidiary', 'close', 'final'), ('refused', 'close', 'final'), ('implicit_withdrawal', 'close', 'final'),
    ('explicit_withdrawal', 'close', 'final'), ('appeal', 'close', 'final');

-- Who works on asylum: an officer of the department, appointed by the administrator. To every other officer there is no case.
create table permits.asylum_officer (
    id uuid primary key default gen_random_uuid(),
    officer_id uuid not null references access.account,
    org_id int not null references access.organisation,
    appointed_on date not null,
    ended_on date,
    appointed_by uuid not null);
create unique index asylum_officer_appointed_once on permits.asylum_officer (officer_id) where ended_on is null;
select public.protect('permits.asylum_officer', 'select', 'insert');
grant update (ended_on) on permits.asylum_officer to tiltas_app;
create policy own_appointment on permits.asylum_officer for select to tiltas_app using (officer_id = (select access.officer()));
create policy admin_reads on permits.asylum_officer for select to tiltas_app using ((select access.role()) in ('admin', 'system'));
create policy admin_appoints on permits.asylum_officer for insert to tiltas_app
    with check ((select access.role()) in ('admin', 'system') and appointed_by = (select access.officer()));
create policy admin_ends on permits.asylum_officer for update to tiltas_app using ((select access.role()) in ('admin', 'system'));

create function permits.asylum_officer_asks() returns boolean language plpgsql stable set search_path = pg_catalog as $$
begin
    return access.role() = 'system' or access.role() = 'registrar' and exists (select from permits.asylum_officer o
        where o.officer_id = access.officer() and o.org_id = access.org() and o.ended_on is null);
end $$;

create table permits.asylum_case (
    id uuid primary key default gen_random_uuid(),
    org_id int not null references access.organisation,
    household_id uuid not null references registration.household,
    person_id uuid not null references registration.person,
    state text not null constraint asylum_case_state_is_known check (state in
        ('made', 'registered', 'lodged', 'admissibility', 'accelerated', 'regular', 'border', 'inadmissible', 'refugee', 'subsidiary',
        'refused', 'implicit_withdrawal', 'explicit_withdrawal', 'appeal', 'final')),
    side text constraint asylum_case_side_is_known check (side in ('transfer', 'suspended', 'age')),
    made_on date not null,
    registered_on date,
    lodged_on date,
    assessed_on date,
    extended_on date,
    decided_on date,
    notified_on date,
    closed_on date,
    due_on date,
    handled_by uuid,
    opened_by uuid not null,
    opened_at timestamptz not null default clock_timestamp(),
    version int not null default 1,
    constraint asylum_case_lodged_after_it_is_registered check (lodged_on is null or registered_on <= lodged_on),
    constraint asylum_case_examined_after_it_is_lodged
        check (state not in ('admissibility', 'accelerated', 'regular', 'border', 'refugee', 'subsidiary', 'refused') or lodged_on is not null),
    constraint asylum_case_ends_on_a_day check ((state = 'final') = (closed_on is not null)),
    constraint asylum_case_appealed_after_notice check (state <> 'appeal' or notified_on is not null),
    constraint asylum_case_stands_still_before_a_decision check (side is null or decided_on is null));
create unique index asylum_case_one_open_at_a_time on permits.asylum_case (person_id) where closed_on is null;
create index asylum_case_by_clock on permits.asylum_case (org_id, due_on, id) where closed_on is null;
create index asylum_case_by_household on permits.asylum_case (household_id);
create index asylum_case_by_person on permits.asylum_case (person_id);

create table permits.asylum_event (
    case_id uuid not null references permits.asylum_case,
    version int not null,
    org_id int not null references access.organisation,
    household_id uuid not null,
    person_id uuid not null references registration.person,
    from_state text not null,
    step text not null,
    to_state text not null,
    reason text,
    at timestamptz not null default clock_timestamp(),
    by_officer uuid not null,
    primary key (case_id, version),
    constraint asylum_event_follows_the_table foreign key (from_state, step, to_state) references permits.asylum_transition);
create index asylum_event_by_person on permits.asylum_event (person_id);

create function permits.asylum_moves_by_the_table() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if old.state <> new.state and not exists (select from permits.asylum_transition t
            where t.from_state = old.state and t.to_state = new.state) then
        raise exception 'asylum_moves_by_the_table: % to %', old.state, new.state using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger asylum_moves_by_the_table before update on permits.asylum_case
    for each row execute function permits.asylum_moves_by_the_table();

select public.protect(t::regclass, 'select', 'insert') from unnest(array['permits.asylum_case', 'permits.asylum_event']) t;
grant update (state, side, registered_on, lodged_on, assessed_on, extended_on, decided_on, notified_on, closed_on, due_on, handled_by, version)
    on permits.asylum_case to tiltas_app;
do $$
declare t text;
begin
    foreach t in array array['asylum_case', 'asylum_event'] loop
        execute format('create policy not_hidden on permits.%I as restrictive for select to tiltas_app
            using (household_id not in (select registration.published_hidden_households()))', t);
        execute format('create policy appointed on permits.%I for select to tiltas_app
            using ((select permits.asylum_officer_asks()) and (org_id = (select access.org()) or (select access.role()) = ''system''))', t);
        execute format('create policy own_case on permits.%I for select to tiltas_app using (person_id = (select access.self()))', t);
        execute format('create policy oversight on permits.%I for select to tiltas_app
            using ((select access.role()) = ''dpo'' and exists (select from registration.person p where p.id = person_id))', t);
    end loop;
end $$;
create policy appointed_opens on permits.asylum_case for insert to tiltas_app
    with check ((select permits.asylum_officer_asks()) and state = 'made' and opened_by = (select access.officer())
        and (org_id = (select access.org()) or (select access.role()) = 'system')
        and exists (select from registration.person p where p.id = person_id and p.household_id = asylum_case.household_id));
create policy appointed_moves on permits.asylum_case for update to tiltas_app
    using ((select permits.asylum_officer_asks()) and (org_id = (select access.org()) or (select access.role()) = 'system'));
create policy appointed_writes on permits.asylum_event for insert to tiltas_app
    with check ((select permits.asylum_officer_asks()) and by_officer = (select access.officer())
        and exists (select from permits.asylum_case c where c.id = case_id and c.org_id = asylum_event.org_id
            and c.household_id = asylum_event.household_id and c.person_id = asylum_event.person_id));

-- Clocks of a case are seen with the case, and with nothing else.
create policy with_the_case on permits.clock for select to tiltas_app
    using (subject_kind = 'asylum' and exists (select from permits.asylum_case c where c.id = subject_id));
create policy starts_with_the_case on permits.clock for insert to tiltas_app
    with check (subject_kind = 'asylum' and (select permits.asylum_officer_asks()) and exists (select from permits.asylum_case c
        where c.id = subject_id and c.org_id = clock.org_id and c.household_id = clock.household_id and c.person_id = clock.person_id));
create policy appointed_keep on permits.clock for update to tiltas_app
    using (subject_kind = 'asylum' and (select permits.asylum_officer_asks())
        and (org_id = (select access.org()) or (select access.role()) = 'system'));

create or replace function permits.days_follow_clocks(clocks uuid[]) returns void
language plpgsql set search_path = pg_catalog as $$
begin
    update permits.application a set decide_by = c.due_on
        from unnest(clocks) as u (id) join permits.clock c on c.id = u.id where c.subject_id = a.id and c.ended_on is null
            and a.decided_on is null and a.decide_by is not null and c.rule ~ '^permit\.decide' and a.decide_by <> c.due_on;
    update permits.application a set due_on = c.due_on
        from unnest(clocks) as u (id) join permits.clock c on c.id = u.id where c.subject_id = a.id and c.ended_on is null
            and a.decided_on is null and a.due_on <> c.due_on
            and case a.state when 'submitted' then c.rule = 'permit.attend-by' when 'waiting' then c.rule = 'permit.papers-by'
                else c.rule ~ '^permit\.decide' end;
    update permits.asylum_case a set due_on = n.due_on
        from (select c.subject_id, min(c.due_on) as due_on from permits.clock c
            where c.ended_on is null and c.subject_kind = 'asylum' and not exists (select from permits.clock_pause p
                where p.clock_id = c.id and p.to_on is null)
                and c.subject_id in (select m.subject_id from unnest(clocks) as u (id) join permits.clock m on m.id = u.id
                    where m.subject_kind = 'asylum')
            group by c.subject_id) n
        where a.id = n.subject_id and a.due_on is distinct from n.due_on;
end $$;
create policy clocks_read on permits.asylum_case for select to tiltas_owner using (true);
create policy clocks_move on permits.asylum_case for update to tiltas_owner using ((select access.role()) in ('admin', 'system'));

-- Article 18: asking for protection keeps a right; nothing is decided on a restricted record. Article 17: what an officer wrote beside it goes.
create trigger stands_still after update on permits.asylum_case
    for each row when (new.state not in ('made', 'registered', 'lodged', 'appeal')) execute function registration.published_stand_still('org_id', 'household_id', 'due_on');
create trigger stands_still after insert on permits.asylum_event
    for each row when (new.step not in ('make', 'register', 'lodge', 'appeal_filed')) execute function registration.published_stand_still();
create function permits.erase_asylum(gone uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform registration.published_erasing(gone);
    update permits.asylum_event set reason = null where person_id = gone and reason is not null;
end $$;
create policy functions_read on permits.asylum_event for select to tiltas_owner using (true);
create policy functions_erase on permits.asylum_event for update to tiltas_owner
    using (access.role() = 'dpo') with check (access.role() = 'dpo');
