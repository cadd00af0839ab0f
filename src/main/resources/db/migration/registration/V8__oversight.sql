-- The data-protection officer has no policy on persons. Two narrow doors instead: from a household's number to ids, and
-- from a look disclosed with a reason to the names it was about.
create policy functions_read on registration.household for select to tiltas_owner using (true);

create function registration.people_numbered(wanted text) returns setof uuid
language sql stable security definer set search_path = pg_catalog as $$
    select p.id from registration.household h join registration.person p on p.household_id = h.id
    where h.number = wanted and access.role() = 'dpo' order by p.position
$$;

create function registration.people_disclosed(look bigint)
returns table (person_id uuid, household_id uuid, number text, given text, surname text)
language sql stable security definer set search_path = pg_catalog as $$
    select p.id, h.id, h.number, p.given, p.surname
    from registration.person p join registration.household h on h.id = p.household_id
    where access.role() = 'dpo' and p.id in (
        select d.person_id from access.published_disclosed d
        where d.look_id = look and d.officer_id = access.officer() and d.until > clock_timestamp())
    order by h.number, p.position
$$;
