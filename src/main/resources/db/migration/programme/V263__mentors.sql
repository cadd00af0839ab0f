-- Which checks a mentor needs and for how many months each holds; with children more, and for less long. The strictest row in force counts.
create table programme.mentor_check_needed (
    kind text not null constraint check_needed_is_known
        check (kind in ('identity', 'criminal-record', 'training', 'agreement', 'child-safety')),
    children boolean not null,
    months int not null constraint check_needed_holds_for_a_time check (months > 0),
    valid_from date not null,
    valid_until date,
    source text not null constraint check_needed_names_its_source check (source <> ''),
    certainty text not null constraint check_needed_certainty_is_known check (certainty in ('V', 'K', 'U')),
    primary key (kind, children, valid_from),
    constraint check_needed_ends_after_it_begins check (valid_until >= valid_from));
select public.protect('programme.mentor_check_needed', 'select');
create policy open_by_design on programme.mentor_check_needed for select to tiltas_app using (true);
create policy functions_read on programme.mentor_check_needed for select to tiltas_owner using (true);
create policy migrations_write on programme.mentor_check_needed for insert to tiltas_owner with check (true);
insert into programme.mentor_check_needed (kind, children, months, valid_from, source, certainty)
select kind, children, months, date '2022-02-24', 'Tiltas: mūsų pačių nuostata, kol ministerija nustatys', 'U'
from (values ('identity', false, 60), ('criminal-record', false, 24), ('training', false, 36), ('agreement', false, 24),
    ('criminal-record', true, 12), ('child-safety', true, 24)) as needed (kind, children, months);

-- A person outside the system. org_id is the municipality that vets; through_org, when an organisation works with mentors in the system itself.
create table programme.mentor (
    id uuid primary key default gen_random_uuid(),
    org_id int not null references access.organisation,
    through_org int references access.organisation,
    name text not null constraint mentor_has_a_name check (name ~ '\S'),
    contact text not null constraint mentor_can_be_reached check (contact ~ '\S'),
    sex text not null constraint mentor_sex_is_known check (sex in ('F', 'M')),
    languages text[] not null constraint mentor_speaks_something check (cardinality(languages) > 0),
    offers text[] not null constraint mentor_offers_are_known
        check (cardinality(offers) > 0 and offers <@ array['language', 'walks', 'homework', 'work', 'leisure']),
    district text,
    capacity int not null constraint mentor_capacity_is_possible check (capacity between 1 and 10),
    state text not null default 'applied' constraint mentor_state_is_known
        check (state in ('applied', 'checked', 'trained', 'ready', 'resting', 'barred')),
    version int not null default 1,
    created_at timestamptz not null default clock_timestamp(),
    created_by uuid not null,
    constraint mentor_with_its_municipality unique (id, org_id));
create index mentor_by_municipality on programme.mentor (org_id, state);
create index mentor_by_organisation on programme.mentor (through_org);

-- Who has seen it and when stays; what was written by mistake is withdrawn. valid_until: when the paper itself ends earlier.
create table programme.mentor_check (
    id uuid primary key default gen_random_uuid(),
    mentor_id uuid not null,
    org_id int not null,
    kind text not null constraint mentor_check_is_known
        check (kind in ('identity', 'criminal-record', 'training', 'agreement', 'child-safety')),
    seen_on date not null,
    valid_until date,
    seen_by uuid not null,
    seen_by_name text not null,
    written_at timestamptz not null default clock_timestamp(),
    withdrawn_at timestamptz,
    withdrawn_by uuid,
    constraint mentor_check_holds_after_it_is_seen check (valid_until >= seen_on),
    constraint mentor_check_withdrawn_by_somebody check ((withdrawn_at is null) = (withdrawn_by is null)),
    constraint mentor_check_is_of_the_mentor foreign key (mentor_id, org_id) references programme.mentor (id, org_id));
create unique index mentor_check_written_once on programme.mentor_check (mentor_id, kind, seen_on) where withdrawn_at is null;

select public.protect('programme.mentor', 'select', 'insert', 'update');
select public.protect('programme.mentor_check', 'select', 'insert');
grant update (withdrawn_at, withdrawn_by) on programme.mentor_check to tiltas_app;
do $$
declare t text; who text;
begin
    foreach t in array array['mentor', 'mentor_check'] loop
        who := case t when 'mentor' then 'created_by' else 'seen_by' end;
        execute format('create policy municipality on programme.%I for select to tiltas_app
            using ((select access.role()) = ''system'' or (select access.role()) = ''casemanager'' and org_id = (select access.org()))', t);
        execute format('create policy municipality_adds on programme.%I for insert to tiltas_app
            with check ((select access.role()) = ''system'' or (select access.role()) = ''casemanager'' and org_id = (select access.org())
                and %I = (select access.officer()))', t, who);
        execute format('create policy municipality_keeps on programme.%I for update to tiltas_app
            using ((select access.role()) = ''system'' or (select access.role()) = ''casemanager'' and org_id = (select access.org()))
            with check ((select access.role()) = ''system'' or (select access.role()) = ''casemanager'' and org_id = (select access.org()))', t);
        execute format('create policy functions_read on programme.%I for select to tiltas_owner using (true)', t);
    end loop;
end $$;

-- Of each check that is needed on the day: when it was last seen, and the last day on which it holds; null when there is none.
create function programme.mentor_checks(of_mentor uuid, with_children boolean, day date)
returns table (kind text, seen_on date, runs_out_on date) language sql stable set search_path = pg_catalog as $$
    select k.kind, max(c.seen_on), max(least(c.valid_until, (c.seen_on + make_interval(months => k.months))::date))
    from (select n.kind, min(n.months) as months from programme.mentor_check_needed n
        where (with_children or not n.children) and daterange(n.valid_from, n.valid_until, '[]') @> day group by n.kind) k
    left join programme.mentor_check c on c.mentor_id = of_mentor and c.kind = k.kind and c.withdrawn_at is null and c.seen_on <= day
    group by k.kind
$$;

-- The one answer for every table, page and person: whether the mentor may meet somebody on the day.
create function programme.mentor_fit(of_mentor uuid, with_children boolean, day date) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
    select not exists (select from programme.mentor_checks(of_mentor, with_children, day) c
        where c.runs_out_on is null or c.runs_out_on < day)
$$;
revoke all on function programme.mentor_fit(uuid, boolean, date) from public;
grant execute on function programme.mentor_fit(uuid, boolean, date) to tiltas_app;

-- The same table as lt.tiltas.programme.mentor.MentorState, kept equal by a test.
create function programme.mentor_moves_by_the_table() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    today date := (now() at time zone 'Europe/Vilnius')::date;
    needed text[] := case new.state when 'checked' then array['identity', 'criminal-record'] when 'trained' then array['training'] else '{}' end;
begin
    if new.org_id <> old.org_id or new.created_by <> old.created_by then
        raise exception 'whose mentor it is stays' using errcode = 'insufficient_privilege';
    end if;
    if new.state = old.state then
        return new;
    end if;
    if not (old.state || ' ' || new.state) = any(array['applied checked', 'checked trained', 'trained ready', 'ready resting', 'resting ready',
            'applied barred', 'checked barred', 'trained barred', 'ready barred', 'resting barred', 'barred applied']) then
        raise exception 'mentor_moves_by_the_table: % to %', old.state, new.state
            using errcode = 'check_violation', constraint = 'mentor_moves_by_the_table';
    end if;
    if new.state = 'ready' and not programme.mentor_fit(new.id, false, today)
        or exists (select from programme.mentor_checks(new.id, false, today) c
            where c.kind = any(needed) and (c.runs_out_on is null or c.runs_out_on < today)) then
        raise exception 'mentor_moves_with_its_checks' using errcode = 'check_violation', constraint = 'mentor_moves_with_its_checks';
    end if;
    return new;
end $$;
create trigger moves_by_the_table before update on programme.mentor
    for each row execute function programme.mentor_moves_by_the_table();
