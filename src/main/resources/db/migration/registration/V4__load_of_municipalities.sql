-- How many people each organisation holds now: counts for the staff who must spread the load, never rows of people.
create function registration.people_held() returns table (org_id int, people bigint)
language sql stable security definer set search_path = pg_catalog as $$
    select h.holder_org, count(*) from registration.household h join registration.person p on p.household_id = h.id
    where h.state = 'registered' and access.staff() group by h.holder_org
$$;
create policy load_is_counted on registration.household for select to tiltas_owner using (true);
create view registration.published_load with (security_invoker = true) as select org_id, people from registration.people_held();
grant select on registration.published_load to tiltas_app;
