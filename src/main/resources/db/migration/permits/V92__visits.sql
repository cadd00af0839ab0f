-- The course of a visit: the same table as lt.tiltas.permits.visit.VisitStep, kept equal by a test.
create table permits.visit_transition (
    from_state text not null,
    step text not null,
    to_state text not null,
    primary key (from_state, step, to_state));
select public.protect('permits.visit_transition', 'select');
create policy open_by_design on permits.visit_transition for select to tiltas_app using (true);
create policy functions_read on permits.visit_transition for select to tiltas_owner using (true);
create policy migrations_write on permits.visit_transition for insert to tiltas_owner with check (true);
insert into permits.visit_transition values
    ('none', 'hold', 'held'),
    ('none', 'book', 'booked'),
    ('none', 'walk_in', 'checked_in'),
    ('held', 'confirm', 'booked'),
    ('held', 'expire', 'expired'),
    ('held', 'cancel', 'cancelled'),
    ('booked', 'move', 'booked'),
    ('booked', 'remind', 'booked'),
    ('booked', 'cancel', 'cancelled'),
    ('booked', 'close', 'cancelled_by_office'),
    ('checked_in', 'close', 'cancelled_by_office'),
    ('called', 'close', 'cancelled_by_office'),
    ('booked', 'check_in', 'checked_in'),
    ('booked', 'miss', 'no_show'),
    ('checked_in', 'call', 'called'),
    ('checked_in', 'miss', 'no_show'),
    ('called', 'serve', 'served'),
    ('called', 'miss', 'no_show'),
    ('no_show', 'return', 'checked_in');

-- A visit is of the household: one time serves all of them. Who comes without a time has no lane and waits with a number.
create table permits.appointment (
    id uuid primary key,
    org_id int not null references access.organisation,
    unit_id uuid not null references permits.unit,
    household_id uuid not null references registration.household,
    purpose text not null constraint appointment_purpose_is_known check (purpose in ('tp_first', 'tp_exchange', 'other', 'lodging')),
    people int not null constraint appointment_is_for_somebody check (people between 1 and 40),
    careful boolean not null default false,
    channel text not null constraint appointment_channel_is_known check (channel in ('desk', 'own', 'walk_in', 'office')),
    on_day date not null,
    lane int,
    during tstzrange,
    state text not null constraint appointment_state_is_known check (state in ('held', 'booked', 'checked_in', 'called', 'served',
        'no_show', 'cancelled', 'cancelled_by_office', 'expired')),
    held_until timestamptz,
    number int constraint appointment_number_counts_from_one check (number > 0),
    desk int,
    call_key uuid constraint appointment_called_once_by_one_request unique,
    came_at timestamptz,
    called_at timestamptz,
    ended_at timestamptz,
    offer_by date,
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null,
    version int not null default 1,
    constraint appointment_slot_is_given_once exclude using gist (unit_id with =, lane with =, during with &&)
        where (state in ('held', 'booked', 'checked_in', 'called', 'served', 'no_show')),
    constraint appointment_has_a_time_unless_walked_in check ((during is null) = (channel = 'walk_in') and (during is null) = (lane is null)),
    constraint appointment_is_on_its_day check (during is null or on_day = (lower(during) at time zone 'Europe/Vilnius')::date),
    constraint appointment_is_on_the_grid check (during is null or extract(epoch from lower(during))::bigint % 300 = 0),
    constraint appointment_held_for_a_while check ((state = 'held') <= (held_until is not null)),
    constraint appointment_waits_with_a_number check (state not in ('checked_in', 'called', 'served') or number is not null and came_at is not null),
    constraint appointment_called_to_a_desk check (state not in ('called', 'served') or desk is not null and called_at is not null),
    constraint appointment_careful_is_never_overbooked check (not careful or lane is distinct from 0));
create unique index appointment_one_open_of_a_household on permits.appointment (household_id)
    where state in ('held', 'booked', 'checked_in', 'called');
create unique index appointment_number_once_a_day on permits.appointment (unit_id, on_day, number) where number is not null;
create unique index appointment_a_desk_serves_one on permits.appointment (unit_id, on_day, desk) where state = 'called';
create index appointment_by_day on permits.appointment (unit_id, on_day, lower(during));
create index appointment_by_household on permits.appointment (household_id, on_day desc);
create index appointment_held on permits.appointment (held_until) where state = 'held';

create table permits.visit_event (
    appointment_id uuid not null references permits.appointment,
    version int not null,
    org_id int not null references access.organisation,
    household_id uuid not null references registration.household,
    from_state text not null,
    step text not null,
    to_state text not null,
    starts_at timestamptz,
    at timestamptz not null default clock_timestamp(),
    by_officer uuid not null,
    by_org int not null references access.organisation,
    primary key (appointment_id, version),
    constraint visit_event_follows_the_table foreign key (from_state, step, to_state) references permits.visit_transition);
create index visit_event_by_household on permits.visit_event (household_id, at);

-- No step outside the table, whoever writes.
create function permits.visit_moves_by_the_table() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if old.state <> new.state and not exists (select from permits.visit_transition t
            where t.from_state = old.state and t.to_state = new.state) then
        raise exception 'visit_moves_by_the_table: % to %', old.state, new.state using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger visit_moves_by_the_table before update on permits.appointment
    for each row execute function permits.visit_moves_by_the_table();

-- A time is given only where times have been opened, and only when their day of opening has come.
create function permits.visit_stands_in_open_slots() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    opened tstzmultirange;
begin
    if new.during is null or new.state not in ('held', 'booked')
            or tg_op = 'UPDATE' and (new.unit_id, new.lane, new.during) is not distinct from (old.unit_id, old.lane, old.during) then
        return new;
    end if;
    select range_agg(s.during) into opened from permits.slot s
        where s.unit_id = new.unit_id and s.lane = new.lane and s.during && new.during
            and s.released_on <= (clock_timestamp() at time zone 'Europe/Vilnius')::date;
    if opened is null or not opened @> new.during then
        raise exception 'visit_stands_in_open_slots' using errcode = 'check_violation', constraint = 'visit_stands_in_open_slots';
    end if;
    return new;
end $$;
create trigger visit_stands_in_open_slots before insert or update on permits.appointment
    for each row execute function permits.visit_stands_in_open_slots();

select public.protect('permits.appointment', 'select', 'insert');
select public.protect('permits.visit_event', 'select', 'insert');
grant update (state, unit_id, on_day, lane, during, held_until, number, desk, call_key, came_at, called_at, ended_at, offer_by, version)
    on permits.appointment to tiltas_app;

create policy with_the_household on permits.appointment for select to tiltas_app
    using ((select access.role()) = 'system' or exists (select from registration.household h where h.id = household_id));
create policy with_the_visit on permits.visit_event for select to tiltas_app
    using (exists (select from permits.appointment a where a.id = appointment_id));
create policy books on permits.appointment for insert to tiltas_app
    with check (made_by = (select access.officer())
        and exists (select from permits.unit u where u.id = unit_id and u.org_id = appointment.org_id)
        and ((select access.role()) = 'system'
            or (select access.role()) = 'registrar' and org_id = (select access.org())
            or (select access.role()) = 'newcomer' and household_id = (select registration.own_household())
                and channel = 'own' and state = 'held')
        and exists (select from registration.household h where h.id = household_id));
create policy goes_on on permits.appointment for update to tiltas_app
    using ((select access.role()) = 'system' or (select access.role()) = 'registrar' and org_id = (select access.org())
        or (select access.role()) = 'newcomer' and household_id = (select registration.own_household()) and state in ('held', 'booked'))
    with check ((select access.role()) = 'system' or (select access.role()) = 'registrar' and org_id = (select access.org())
        or (select access.role()) = 'newcomer' and household_id = (select registration.own_household())
            and state in ('booked', 'cancelled'));
create policy writes_down on permits.visit_event for insert to tiltas_app
    with check (by_officer = (select access.officer()) and by_org = (select access.org())
        and exists (select from permits.appointment a where a.id = appointment_id and a.household_id = visit_event.household_id
            and a.org_id = visit_event.org_id));
create policy functions_read on permits.appointment for select to tiltas_owner using (true);

-- Which times are taken, for whoever looks for a free one: lanes and times, never whose.
create function permits.taken(unit uuid, within tstzrange) returns table (lane int, during tstzrange)
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    return query select a.lane, a.during from permits.appointment a
        where a.unit_id = unit and a.during && within
            and a.state in ('held', 'booked', 'checked_in', 'called', 'served', 'no_show');
end $$;

-- A public screen has nobody's context: numbers and desks of today, and nothing else.
create function permits.wall(unit uuid, today date)
returns table (name text, waiting int, numbers int[], desks int[])
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    return query select u.name,
        (select count(*) from permits.appointment a where a.unit_id = u.id and a.on_day = today and a.state = 'checked_in')::int,
        c.numbers, c.desks
    from permits.unit u cross join lateral (
        select array_agg(a.number order by a.called_at desc) as numbers, array_agg(a.desk order by a.called_at desc) as desks
        from permits.appointment a where a.unit_id = u.id and a.on_day = today and a.state = 'called') c
    where u.id = unit;
end $$;

-- How many came and how many did not, of visits that had a time: counts of a unit, for what is reckoned from them.
create function permits.shown(unit uuid, since date, until date) returns table (came int, missed int)
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    return query select count(*) filter (where a.state = 'served')::int, count(*) filter (where a.state = 'no_show')::int
    from permits.appointment a
    where a.unit_id = unit and a.on_day between since and until and a.during is not null;
end $$;

-- The next number of a unit's day, also when some of its visits are hidden from whoever gives it out. One after another under a lock.
create function permits.next_number(unit uuid, today date) returns int
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform pg_advisory_xact_lock(hashtextextended(unit::text || today::text, 0));
    return (select coalesce(max(a.number), 0) + 1 from permits.appointment a where a.unit_id = unit and a.on_day = today);
end $$;

-- Times that were chosen and not confirmed are free again; whoever looks for a time does this first.
create function permits.release_holds() returns int
language plpgsql security definer set search_path = pg_catalog as $$
declare
    released int;
begin
    with gone as (
        update permits.appointment a set state = 'expired', version = a.version + 1
        where a.id in (select h.id from permits.appointment h where h.state = 'held' and h.held_until < clock_timestamp() for update skip locked)
        returning a.id, a.version, a.org_id, a.household_id, lower(a.during) as starts_at)
    insert into permits.visit_event (appointment_id, version, org_id, household_id, from_state, step, to_state, starts_at, by_officer, by_org)
    select g.id, g.version, g.org_id, g.household_id, 'held', 'expire', 'expired', g.starts_at, '00000000-0000-0000-0000-000000000001', 3
    from gone g;
    get diagnostics released = row_count;
    return released;
end $$;
create policy functions_release on permits.appointment for update to tiltas_owner
    using (state = 'held') with check (state = 'expired');
create policy functions_release on permits.visit_event for insert to tiltas_owner with check (step = 'expire');

-- How many visits stand on each day, for who plans: counts only.
create function permits.booked_by_day(unit uuid, since date, until date) returns table (day date, visits int)
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    return query select a.on_day, count(*)::int from permits.appointment a
    where a.unit_id = unit and a.on_day between since and until and a.during is not null
        and a.state in ('held', 'booked', 'checked_in', 'called', 'served', 'no_show')
    group by a.on_day;
end $$;
