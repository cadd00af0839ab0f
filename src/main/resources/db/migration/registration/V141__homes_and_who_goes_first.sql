-- Where people live now, of those asked about: registered, not left, and not the second record of somebody. In one pass over many.
create function registration.published_homes(people uuid[]) returns table (person_id uuid, household_id uuid)
language plpgsql stable set search_path = pg_catalog as $$
begin
    return query select p.id, p.household_id from unnest(people) asked (id)
        join registration.person p on p.id = asked.id
        join registration.household h on h.id = p.household_id
        where h.state <> 'draft' and h.registered_at is not null and h.left_on is null
            and not exists (select from registration.merge m where m.merged = p.id and m.undone_at is null);
end $$;

-- Which of these families are not made to wait: with a newborn or a pregnancy, a disability, somebody very old, a child who may be alone. One list
-- without reasons, and how many for each reason; nothing of it is kept. For the department that invites.
create function registration.published_going_first(among uuid[], born_since date, born_until date)
returns table (households uuid[], birth int, disability int, old int, alone int)
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    if access.role() is distinct from 'system' and (access.role() is distinct from 'registrar' or access.org() is distinct from 2) then
        return;
    end if;
    return query with member as (
        select p.id, p.household_id, p.born_on from unnest(among) asked (id) join registration.person p on p.household_id = asked.id
        where p.household_id not in (select registration.hidden_households())),
    fact as (
        select m.household_id, m.born_on >= born_since or exists (select from registration.need n where n.person_id = m.id
                and n.kind = 'pregnancy') as birth,
            exists (select from registration.need n where n.person_id = m.id and n.kind in ('mobility', 'hearing', 'sight')) as disability,
            m.born_on <= born_until as old,
            exists (select from registration.unaccompanied u where u.person_id = m.id and u.answer is distinct from 'accompanied') as alone
        from member m),
    family as (
        select f.household_id, bool_or(f.birth) as birth, bool_or(f.disability) as disability, bool_or(f.old) as old, bool_or(f.alone) as alone
        from fact f group by f.household_id)
    select array_agg(y.household_id) filter (where y.birth or y.disability or y.old or y.alone),
        count(*) filter (where y.birth)::int, count(*) filter (where y.disability)::int, count(*) filter (where y.old)::int,
        count(*) filter (where y.alone)::int
    from family y;
end $$;
revoke all on function registration.published_going_first(uuid[], date, date) from public;
grant execute on function registration.published_going_first(uuid[], date, date) to tiltas_app;
