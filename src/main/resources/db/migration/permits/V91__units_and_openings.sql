-- Where permits are dealt with: units, their desks, when they are open, and how long a visit takes. Anybody may know it.
create table permits.unit (
    id uuid primary key,
    org_id int not null references access.organisation,
    name text not null constraint unit_has_a_name check (btrim(name) <> ''),
    address text not null constraint unit_has_an_address check (btrim(address) <> ''),
    constraint unit_is_named_once unique (org_id, name));

-- skills: fingerprints and photo, lodging an asylum application, languages spoken.
create table permits.unit_desk (
    unit_id uuid not null references permits.unit,
    number int not null constraint unit_desk_has_a_number check (number between 1 and 99),
    skills text[] not null default '{}' constraint unit_desk_skills_are_known
        check (skills <@ array['biometrics', 'lodging', 'uk', 'ru', 'en']),
    primary key (unit_id, number));

-- The week of a unit from a day on; a weekday without hours is a closed one.
create table permits.opening (
    unit_id uuid not null references permits.unit,
    weekday int not null constraint opening_is_on_a_weekday check (weekday between 1 and 7),
    valid_from date not null,
    opens time,
    closes time,
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null,
    primary key (unit_id, weekday, valid_from),
    constraint opening_has_both_hours_or_none check ((opens is null) = (closes is null)),
    constraint opening_ends_after_it_begins check (closes > opens));

-- A day unlike the others: closed, or open at other hours. It goes before the week, and before holidays.
create table permits.exception_day (
    unit_id uuid not null references permits.unit,
    day date not null,
    opens time,
    closes time,
    reason text not null constraint exception_day_reason_is_known check (reason in ('works', 'illness', 'training', 'event', 'extra', 'other')),
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null,
    primary key (unit_id, day),
    constraint exception_day_has_both_hours_or_none check ((opens is null) = (closes is null)),
    constraint exception_day_ends_after_it_begins check (closes > opens));

-- How long a visit takes, by what it is for and from how many people on. Dated, with who says so.
create table permits.service_time (
    purpose text not null constraint service_time_purpose_is_known check (purpose in ('tp_first', 'tp_exchange', 'other', 'lodging')),
    people_from int not null constraint service_time_is_for_somebody check (people_from > 0),
    valid_from date not null,
    minutes int not null constraint service_time_is_on_the_grid check (minutes between 5 and 240 and minutes % 5 = 0),
    skill text constraint service_time_skill_is_known check (skill in ('biometrics', 'lodging')),
    decided_by text not null,
    certainty text not null constraint service_time_certainty_is_known check (certainty in ('V', 'K', 'U')),
    primary key (purpose, people_from, valid_from));

-- An hour of a desk that may be booked from a day on; lane 0 holds the visits taken beyond what the desks hold, with the reckoning that
-- allows them. Nothing is released of what is kept for people without an appointment.
create table permits.slot (
    unit_id uuid not null references permits.unit,
    lane int not null constraint slot_lane_is_a_desk_or_none check (lane between 0 and 99),
    during tstzrange not null constraint slot_is_some_time check (not isempty(during) and not lower_inf(during) and not upper_inf(during)),
    wave text not null constraint slot_wave_is_known check (wave in ('first', 'second', 'same_day', 'walk_in', 'overbooked')),
    skills text[] not null default '{}',
    released_on date,
    constraint slot_no_two_at_once exclude using gist (unit_id with =, lane with =, during with &&),
    constraint slot_for_walk_ins_is_not_released check ((wave = 'walk_in') = (released_on is null)),
    constraint slot_beyond_the_desks_is_overbooked check ((lane = 0) = (wave = 'overbooked')));
create index slot_by_unit on permits.slot (unit_id, lower(during));

-- Why so many visits are taken on a day: how many the desks hold, how many of a hundred come, what is expected.
create table permits.day_plan (
    unit_id uuid not null references permits.unit,
    day date not null,
    holds int not null constraint day_plan_holds_some check (holds >= 0),
    taken int not null constraint day_plan_takes_no_fewer check (taken >= holds),
    show_rate numeric(5, 4) not null constraint day_plan_rate_is_a_share check (show_rate between 0 and 1),
    idle numeric(8, 3) not null,
    overflow numeric(8, 3) not null,
    made_at timestamptz not null default clock_timestamp(),
    primary key (unit_id, day));

do $$
declare t text;
begin
    foreach t in array array['unit', 'unit_desk', 'opening', 'exception_day', 'service_time', 'slot', 'day_plan'] loop
        perform public.protect(('permits.' || t)::regclass, 'select');
        execute format('create policy open_by_design on permits.%I for select to tiltas_app using (true)', t);
        execute format('create policy migrations_write on permits.%I for insert to tiltas_owner with check (true)', t);
        execute format('create policy functions_read on permits.%I for select to tiltas_owner using (true)', t);
    end loop;
    foreach t in array array['opening', 'exception_day', 'slot', 'day_plan'] loop
        execute format('grant insert, update, delete on permits.%I to tiltas_app', t);
        execute format('create policy own_unit_plans on permits.%1$I for insert to tiltas_app
            with check ((select access.role()) = ''system'' or (select access.role()) in (''registrar'', ''admin'')
                and exists (select from permits.unit u where u.id = unit_id and u.org_id = (select access.org())))', t);
        execute format('create policy own_unit_plans_anew on permits.%1$I for update to tiltas_app
            using ((select access.role()) = ''system'' or (select access.role()) in (''registrar'', ''admin'')
                and exists (select from permits.unit u where u.id = unit_id and u.org_id = (select access.org())))', t);
        execute format('create policy own_unit_clears on permits.%1$I for delete to tiltas_app
            using ((select access.role()) = ''system'' or (select access.role()) in (''registrar'', ''admin'')
                and exists (select from permits.unit u where u.id = unit_id and u.org_id = (select access.org())))', t);
    end loop;
end $$;
