-- Who works on permits sees the permits of everybody who is not hidden (with_the_household): whether they see the person is not asked for each row.
do $$
declare t text;
begin
    foreach t in array array['application', 'application_event', 'permit', 'reminder'] loop
        execute format('alter policy with_the_person on permits.%I using ((select access.role()) not in (''registrar'', ''system'')
            and exists (select from registration.person p where p.id = person_id))', t);
    end loop;
end $$;

-- How far acts carry what is printed on a permit of a ground, in the order of their days.
create function permits.carried_to(on_ground text, printed daterange) returns date
language plpgsql stable set search_path = pg_catalog as $$
declare
    until date := upper(printed) - 1;
    r record;
begin
    for r in select valid_on, to_on from permits.prolongation
            where ground = on_ground and valid_on >= lower(printed) and approved_at is not null and taken_back_at is null
            order by valid_on, to_on loop
        if r.valid_on <= until and r.to_on > until then
            until := r.to_on;
        end if;
    end loop;
    return until;
end $$;

-- As in V115.
create or replace function permits.valid_until(p permits.permit) returns date
language plpgsql stable set search_path = pg_catalog as $$
declare
    until date := permits.carried_to(p.ground, p.valid);
begin
    if until >= upper(p.valid) then
        until := least(until, (select min(lower(n.valid)) - 1 from permits.permit n
            where n.person_id = p.person_id and n.ground = p.ground and lower(n.valid) > lower(p.valid)));
    end if;
    return least(until, p.replaced_on - 1, p.withdrawn_on - 1);
end $$;

-- valid_until and prolonged_by of many permits at once: acts are asked for each pair of printed days and not for each permit. Held equal by a test.
-- Under policies the planner takes tens of thousands of rows for a handful and would walk them one by one; a kept plan would take any list for ten rows.
create function permits.lasting(asked uuid[]) returns table (permit_id uuid, until_on date, by_act uuid)
language plpgsql stable set search_path = pg_catalog set plan_cache_mode = force_custom_plan set enable_nestloop = off rows 20000 as $$
begin
    if cardinality(asked) > 0 then
        return query
        with one as materialized (
            select p.id, p.person_id, p.ground, p.valid, p.replaced_on, p.withdrawn_on from permits.permit p where p.id = any(asked)),
        printed as materialized (
            select d.ground, d.valid, permits.carried_to(d.ground, d.valid) as until from (select distinct o.ground, o.valid from one o) d),
        following as materialized (
            select n.person_id, n.ground, lower(n.valid) as from_on, min(lower(n.valid)) over (partition by n.person_id, n.ground
                order by lower(n.valid) groups between 1 following and 1 following) as next_on
            from permits.permit n where n.person_id in (select o.person_id from one o)),
        held as materialized (
            select o.id, o.ground, o.valid, least(p.until, case when p.until >= upper(o.valid) then f.next_on - 1 end, o.replaced_on - 1,
                o.withdrawn_on - 1) as until
            from one o join printed p on p.ground = o.ground and p.valid = o.valid
            left join (select distinct * from following) f on f.person_id = o.person_id and f.ground = o.ground and f.from_on = lower(o.valid)),
        act as materialized (
            select d.ground, d.valid, d.until, (select r.id from permits.prolongation r where r.ground = d.ground and r.to_on >= d.until
                and r.valid_on >= lower(d.valid) and r.approved_at is not null and r.taken_back_at is null order by r.to_on, r.valid_on limit 1) as id
            from (select distinct h.ground, h.valid, h.until from held h where h.until >= upper(h.valid)) d)
        select h.id, h.until, a.id from held h left join act a on a.ground = h.ground and a.valid = h.valid and a.until = h.until;
    end if;
end $$;

-- How many letters a group would get, as an officer has counted it: numbers by language, of those whom that officer may see, for nobody else.
create table permits.mass_count (
    counted_by uuid not null,
    of_id uuid not null,
    window_number int,
    org_id int not null references access.organisation,
    counted_at timestamptz not null,
    languages text[] not null,
    own int[] not null,
    printed int[] not null,
    phoned int[] not null,
    constraint mass_count_has_each_number_of_each_language check (cardinality(languages) = cardinality(own)
        and cardinality(languages) = cardinality(printed) and cardinality(languages) = cardinality(phoned)));
create unique index mass_count_one_of_an_officer on permits.mass_count (counted_by, of_id, coalesce(window_number, -1));
select public.protect('permits.mass_count', 'select', 'insert', 'update');
create policy own_count on permits.mass_count for select to tiltas_app
    using ((select access.role()) = 'registrar' and counted_by = (select access.officer()) or (select access.role()) = 'system');
create policy own_count_is_kept on permits.mass_count for insert to tiltas_app
    with check ((select access.role()) = 'registrar' and counted_by = (select access.officer()) and org_id = (select access.org())
        or (select access.role()) = 'system');
create policy own_count_is_kept_anew on permits.mass_count for update to tiltas_app
    using ((select access.role()) = 'registrar' and counted_by = (select access.officer()) or (select access.role()) = 'system')
    with check ((select access.role()) = 'registrar' and counted_by = (select access.officer()) and org_id = (select access.org())
        or (select access.role()) = 'system');
