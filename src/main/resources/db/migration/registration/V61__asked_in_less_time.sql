-- What the policies ask in each statement, kept as plans: a function in SQL that is not inlined is planned anew each time it is called.
-- Nobody is hidden, nothing is shared: the usual answer, and the first thing looked at.
create or replace function registration.hidden_households() returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog rows 10 as $$
begin
    if not exists (select from registration.protection where ended_at is null) then
        return;
    end if;
    return query select m.household_id from registration.protection g join registration.person m on m.id = g.person_id
        where g.ended_at is null and access.role() is distinct from 'system'
          and (m.holder_org = access.org() and access.staff()) is not true
          and (access.role() = 'newcomer' and m.household_id = registration.own_household()) is not true
          and not exists (select from registration.protection_officer o where o.protection_id = g.id and o.officer_id = access.officer());
end $$;
create or replace function registration.hidden_people() returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog rows 10 as $$
begin
    if not exists (select from registration.protection where ended_at is null) then
        return;
    end if;
    return query select p.id from registration.person p where p.household_id in (select registration.hidden_households());
end $$;
create or replace function registration.shared_households() returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog rows 20 as $$
declare
    own int := access.org();
begin
    if access.staff() then
        return query select s.household_id from registration.share s where s.org_id = own and s.until >= current_date;
    end if;
end $$;
create or replace function registration.shared_people() returns setof uuid
language plpgsql stable security definer set search_path = pg_catalog rows 20 as $$
declare
    own int := access.org();
begin
    if access.staff() then
        return query select p.id from registration.share s join registration.person p on p.household_id = s.household_id
            where s.org_id = own and s.until >= current_date;
    elsif access.role() = 'newcomer' then
        return query select p.id from registration.person p where p.household_id = (select registration.own_household());
    end if;
end $$;
create or replace function registration.splits(source uuid, holder int, registered_by int) returns boolean
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    return access.role() in ('registrar', 'casemanager') and exists (select from registration.household h
        where h.id = source and h.state = 'registered' and h.holder_org = holder and h.registered_by_org = registered_by
          and access.org() in (h.holder_org, h.registered_by_org));
end $$;

-- Under the policies of whoever asks, and only when it comes to it: a subquery in a policy is prepared for each statement, used or not.
create function registration.sees_person(person uuid) returns boolean
language plpgsql stable set search_path = pg_catalog as $$
begin
    return exists (select from registration.person p where p.id = person);
end $$;
create function registration.sees_household(household uuid) returns boolean
language plpgsql stable set search_path = pg_catalog as $$
begin
    return exists (select from registration.household h where h.id = household);
end $$;

-- As the owner, for a row that names its holder: the foreign key would refuse a wrong one too, but only after saying that the person is there.
create function registration.holds_person(holder int, person uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    return holder = access.org() and exists (select from registration.person p where p.id = person and p.holder_org = holder);
end $$;
create function registration.holds_household(holder int, household uuid) returns boolean
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    return holder = access.org() and exists (select from registration.household h where h.id = household and h.holder_org = holder);
end $$;

-- Whose identity is national, whose own household, whose by a share: for registrars the first answer is enough.
alter policy shared on registration.household
    using ((select access.role()) not in ('registrar', 'system') and id in (select registration.shared_households()));
alter policy shared on registration.person
    using ((select access.role()) not in ('registrar', 'system') and household_id in (select registration.shared_households()));

-- Who writes: for people of one's own office, or for whom one sees. What is hidden is hidden from sight, and from whoever does not hold it.
alter policy opens on registration.household
    with check ((select access.role()) = 'system'
        or (select access.role()) = 'registrar' and registered_by_org = (select access.org()));
alter policy splits on registration.household
    with check (split_from is not null and state = 'registered' and created_by = (select access.officer())
        and registration.splits(split_from, holder_org, registered_by_org));
alter policy registrar_writes on registration.person
    with check ((select access.role()) in ('registrar', 'system')
        and (registration.holds_household(holder_org, household_id) or registration.sees_household(household_id)));
alter policy holder_adds on registration.person
    with check ((select access.role()) = 'casemanager' and registration.holds_household(holder_org, household_id));
alter policy registrar_or_holder_makes on registration.person_key
    with check (((select access.role()) in ('registrar', 'casemanager') or (select access.role()) = 'system' and opens = 'numbers')
        and (registration.holds_person(holder_org, person_id)
            or (select access.role()) <> 'casemanager' and registration.sees_person(person_id)));
alter policy found on registration.possible_pair
    with check ((select access.role()) in ('registrar', 'system')
        and registration.sees_person(person_a) and registration.sees_person(person_b));
do $$
declare t text;
begin
    foreach t in array array['name_key', 'linkage_key', 'document', 'need'] loop
        execute format('alter policy registrar_writes on registration.%I with check ((select access.staff())
            and (registration.holds_person(holder_org, person_id) or registration.sees_person(person_id)))', t);
        execute format('drop policy not_hidden on registration.%I', t);
        execute format('create policy not_hidden on registration.%I as restrictive for select to tiltas_app
            using (person_id not in (select registration.hidden_people()))', t);
        execute format('create policy not_hidden_changed on registration.%I as restrictive for update to tiltas_app
            using (person_id not in (select registration.hidden_people()))', t);
        execute format('create policy not_hidden_removed on registration.%I as restrictive for delete to tiltas_app
            using (person_id not in (select registration.hidden_people()))', t);
    end loop;
    foreach t in array array['household', 'person'] loop
        execute format('drop policy not_hidden on registration.%I', t);
    end loop;
end $$;
create policy not_hidden on registration.household as restrictive for select to tiltas_app
    using (id not in (select registration.hidden_households()));
create policy not_hidden_changed on registration.household as restrictive for update to tiltas_app
    using (id not in (select registration.hidden_households()));
create policy not_hidden_removed on registration.household as restrictive for delete to tiltas_app
    using (id not in (select registration.hidden_households()));
create policy not_hidden on registration.person as restrictive for select to tiltas_app
    using (household_id not in (select registration.hidden_households()));
create policy not_hidden_changed on registration.person as restrictive for update to tiltas_app
    using (household_id not in (select registration.hidden_households()));
create policy not_hidden_removed on registration.person as restrictive for delete to tiltas_app
    using (household_id not in (select registration.hidden_households()));
drop policy not_hidden on registration.possible_pair;
create policy not_hidden on registration.possible_pair as restrictive for select to tiltas_app
    using (person_a not in (select registration.hidden_people()) and person_b not in (select registration.hidden_people()));
create policy not_hidden_changed on registration.possible_pair as restrictive for update to tiltas_app
    using (person_a not in (select registration.hidden_people()) and person_b not in (select registration.hidden_people()));

-- Who in the register shares a key or the keyed index of a document with one of the people asked about: of each those that share the most, and the record
-- that stays where one was merged. Ids alone, and of those only whom the officer may see; what stands under them is read under the policies.
create function registration.candidates(places int[], keys bigint[], papers bytea[])
    returns table (place int, record uuid, person uuid)
language plpgsql stable security definer set search_path = pg_catalog rows 24 as $$
#variable_conflict use_column
declare
    national boolean := access.role() in ('registrar', 'system');
    own int := access.org();
begin
    if not access.staff() then
        return;
    end if;
    return query
        select c.place, c.person_id, case
            when exists (select from registration.merge m where m.merged = c.person_id and m.undone_at is null)
            then registration.surviving(c.person_id) else c.person_id end
        from (
            select shared.place, shared.person_id,
                row_number() over (partition by shared.place order by sum(shared.weight) desc, shared.person_id) as rank
            from (
                select a.place, k.person_id, 1 as weight
                from unnest(places, keys) as a (place, key) cross join lateral
                    (select l.person_id from registration.linkage_key l where l.key = a.key
                        and (national or l.holder_org = own or l.person_id in (select registration.shared_people())) limit 60) k
                union all
                select a.place::int - 1, d.person_id, 100
                from unnest(papers) with ordinality as a (key, place) cross join lateral
                    (select p.person_id from registration.document p where p.number_index = a.key
                        and (national or p.holder_org = own or p.person_id in (select registration.shared_people())) limit 60) d
                where length(a.key) > 0) shared
            group by shared.place, shared.person_id) c
        where c.rank <= 24 and c.person_id not in (select registration.hidden_people());
end $$;
