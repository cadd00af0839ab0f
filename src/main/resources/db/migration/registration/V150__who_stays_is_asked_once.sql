-- As in V24. Hardly anybody stands twice: who does not is not asked for by a function, which is planned anew for each row.
create or replace view registration.published_person with (security_invoker = true) as
    select p.id, p.household_id, p.holder_org, p.surname, p.given, p.surname_original, p.given_original, p.sex, p.born_on,
           p.family_role, p.position, h.number, h.state,
           case when exists (select from registration.merge m where m.merged = p.id and m.undone_at is null)
               then registration.surviving(p.id) else p.id end as surviving_id
    from registration.person p join registration.household h on h.id = p.household_id
    where h.state <> 'draft';

-- What is asked of many at once is planned for as many as they are: a plan that is kept takes any list for ten rows.
alter function registration.published_homes(uuid[]) set plan_cache_mode = force_custom_plan;
alter function registration.published_going_first(uuid[], date, date) set plan_cache_mode = force_custom_plan;
