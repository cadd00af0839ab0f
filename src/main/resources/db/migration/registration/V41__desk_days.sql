-- The day when many come: tickets with numbers, stations one after another, and who is called where. No name stands here. Several
-- offices work side by side at one place, so registrars, coordinators and partners of all organisations see the day; the household
-- behind a ticket is seen by those only who may see it.
create table registration.desk_day (
    id uuid primary key,
    org_id int not null references access.organisation,
    place text not null constraint desk_day_has_a_place check (place <> ''),
    held_on date not null,
    opened_at timestamptz not null default clock_timestamp(),
    opened_by uuid not null,
    closed_at timestamptz,
    closed_by uuid,
    constraint desk_day_is_closed_by_somebody check ((closed_at is null) = (closed_by is null)),
    constraint desk_day_one_at_a_place_and_date unique (org_id, place, held_on));
create index desk_day_by_date on registration.desk_day (held_on desc);

create table registration.day_station (
    day_id uuid not null references registration.desk_day,
    org_id int not null,
    station text not null constraint day_station_is_known check (station in
        ('welcome', 'registration', 'documents', 'medical', 'bed', 'transport')),
    position int not null,
    primary key (day_id, station),
    constraint day_station_one_after_another unique (day_id, position));

create table registration.day_ticket (
    id uuid primary key,
    day_id uuid not null references registration.desk_day,
    org_id int not null,
    number int not null,
    people int not null constraint day_ticket_is_for_somebody check (people between 1 and 40),
    needs text[] not null default '{}' constraint day_ticket_needs_are_known
        check (needs <@ array['infant', 'pregnant', 'step_free', 'elderly', 'child_alone']),
    language text not null constraint day_ticket_language_is_a_code check (language ~ '^[a-z]{2,3}$'),
    taken_at timestamptz not null default clock_timestamp(),
    taken_by uuid not null,
    constraint day_ticket_number_once_a_day unique (day_id, number));

-- A ticket at a station: it waits, is called to a desk, and is done or was not there. Who comes back waits anew.
create table registration.day_visit (
    id uuid primary key,
    ticket_id uuid not null references registration.day_ticket,
    day_id uuid not null,
    org_id int not null,
    station text not null,
    waiting_since timestamptz not null default clock_timestamp(),
    called_at timestamptz,
    called_by uuid,
    desk int constraint day_visit_desk_has_a_number check (desk between 1 and 99),
    call_key uuid constraint day_visit_called_once_by_one_request unique,
    ended_at timestamptz,
    ended_by uuid,
    ending text constraint day_visit_ending_is_known check (ending in ('done', 'no_show')),
    constraint day_visit_at_a_station_of_the_day foreign key (day_id, station) references registration.day_station,
    constraint day_visit_is_called_to_a_desk check ((called_at is null) = (desk is null) and (called_at is null) = (called_by is null)),
    constraint day_visit_ends_after_a_call check (ended_at is null or called_at is not null),
    constraint day_visit_has_an_ending check ((ended_at is null) = (ending is null) and (ended_at is null) = (ended_by is null)));
create unique index day_visit_a_ticket_is_at_one_station on registration.day_visit (ticket_id) where ended_at is null;
create unique index day_visit_a_desk_serves_one on registration.day_visit (day_id, station, desk)
    where called_at is not null and ended_at is null;
create index day_visit_waiting on registration.day_visit (day_id, station, waiting_since) where called_at is null;
create index day_visit_by_ticket on registration.day_visit (ticket_id, waiting_since);
create index day_visit_ended on registration.day_visit (day_id, station, ended_at) where ended_at is not null;

create table registration.day_ticket_household (
    ticket_id uuid primary key references registration.day_ticket,
    household_id uuid not null references registration.household on delete cascade,
    org_id int not null,
    linked_at timestamptz not null default clock_timestamp(),
    linked_by uuid not null);
create index day_ticket_by_household on registration.day_ticket_household (household_id);

select public.protect(t::regclass, 'select', 'insert') from unnest(array['registration.desk_day', 'registration.day_station',
    'registration.day_ticket', 'registration.day_visit', 'registration.day_ticket_household']) t;
grant update (closed_at, closed_by) on registration.desk_day to tiltas_app;
grant update (called_at, called_by, desk, call_key, ended_at, ended_by, ending) on registration.day_visit to tiltas_app;

create function registration.at_the_day() returns boolean language sql stable as
    $$select access.role() in ('registrar', 'coordinator', 'partner', 'system')$$;
do $$
declare t text;
begin
    foreach t in array array['desk_day', 'day_station', 'day_ticket', 'day_visit'] loop
        execute format('create policy at_the_day on registration.%1$I for select to tiltas_app
            using ((select registration.at_the_day()))', t);
    end loop;
end $$;
create policy opens on registration.desk_day for insert to tiltas_app
    with check ((select access.role()) in ('registrar', 'coordinator', 'system') and org_id = (select access.org()));
create policy opens on registration.day_station for insert to tiltas_app
    with check (org_id = (select access.org()) and ((select access.role()) = 'system' or exists (select from registration.desk_day d
        where d.id = day_id and d.opened_by = (select access.officer()))));
create policy gives_numbers on registration.day_ticket for insert to tiltas_app
    with check ((select registration.at_the_day()) and org_id = (select access.org()));
create policy sends_on on registration.day_visit for insert to tiltas_app
    with check ((select registration.at_the_day()) and org_id = (select access.org()));
-- Numbers are given out one after another under the day's lock, which is an update: for all who work there; only who runs it closes it.
create policy locks on registration.desk_day for update to tiltas_app
    using ((select registration.at_the_day()) and closed_at is null)
    with check ((select access.role()) in ('registrar', 'coordinator') and closed_by = (select access.officer()));
create policy goes_on on registration.day_visit for update to tiltas_app
    using ((select registration.at_the_day()) and ended_at is null)
    with check ((select registration.at_the_day()));
create policy with_the_household on registration.day_ticket_household for select to tiltas_app
    using (exists (select from registration.household h where h.id = household_id));
create policy desk_links on registration.day_ticket_household for insert to tiltas_app
    with check ((select access.role()) in ('registrar', 'system') and org_id = (select access.org())
        and linked_by = (select access.officer())
        and exists (select from registration.household h where h.id = household_id));

-- A public screen has nobody's context. Whoever knows the random id of a day sees numbers, stations and desks, and nothing else.
create function registration.board(day uuid)
returns table (place text, held_on date, closed boolean, station text, place_in_row int, waiting int, served int, minutes int, called int[], desks int[])
language sql stable security definer set search_path = pg_catalog as $$
    select d.place, d.held_on, d.closed_at is not null, s.station, s.position,
        (select count(*) from registration.day_visit v where v.day_id = d.id and v.station = s.station and v.called_at is null)::int,
        (select count(*) from registration.day_visit v where v.day_id = d.id and v.station = s.station and v.ending = 'done'
            and v.ended_at > clock_timestamp() - interval '1 hour')::int,
        least(60, extract(epoch from clock_timestamp() - d.opened_at) / 60)::int,
        c.numbers, c.desks
    from registration.desk_day d join registration.day_station s on s.day_id = d.id
    cross join lateral (
        select array_agg(t.number order by v.called_at desc) as numbers, array_agg(v.desk order by v.called_at desc) as desks
        from registration.day_visit v join registration.day_ticket t on t.id = v.ticket_id
        where v.day_id = d.id and v.station = s.station and v.called_at is not null and v.ended_at is null) c
    where d.id = day order by s.position
$$;
-- The same for one ticket, to the family that holds it.
create function registration.ticket_stands(ticket uuid)
returns table (number int, place text, station text, desk int, ahead int, served int, minutes int, missed text)
language sql stable security definer set search_path = pg_catalog as $$
    select t.number, d.place, v.station, v.desk,
        (select count(*) from registration.day_visit o join registration.day_ticket u on u.id = o.ticket_id
            where o.day_id = v.day_id and o.station = v.station and o.called_at is null
                and (u.needs = '{}', o.waiting_since, u.number) < (t.needs = '{}', v.waiting_since, t.number))::int,
        (select count(*) from registration.day_visit o where o.day_id = v.day_id and o.station = v.station and o.ending = 'done'
            and o.ended_at > clock_timestamp() - interval '1 hour')::int,
        least(60, extract(epoch from clock_timestamp() - d.opened_at) / 60)::int,
        (select l.station from registration.day_visit l where l.ticket_id = t.id and l.ending = 'no_show' and v.id is null
            and not exists (select from registration.day_visit o where o.ticket_id = t.id and o.called_at > l.called_at))
    from registration.day_ticket t join registration.desk_day d on d.id = t.day_id
    left join registration.day_visit v on v.ticket_id = t.id and v.ended_at is null and d.closed_at is null
    where t.id = ticket
$$;
create policy functions_read on registration.desk_day for select to tiltas_owner using (true);
create policy functions_read on registration.day_station for select to tiltas_owner using (true);
create policy functions_read on registration.day_ticket for select to tiltas_owner using (true);
create policy functions_read on registration.day_visit for select to tiltas_owner using (true);
