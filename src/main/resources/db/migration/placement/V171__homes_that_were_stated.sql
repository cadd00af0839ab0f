-- The ministry's analysts may read what municipalities state; so far the lock kept its numbers from them.
create policy analysts_read on placement.statement for select to tiltas_app using ((select access.role()) = 'analyst');
create policy analysts_read on placement.statement_care for select to tiltas_app using ((select access.role()) = 'analyst');
create policy analysts_read on placement.statement_job for select to tiltas_app using ((select access.role()) = 'analyst');
create policy analysts_read on placement.statement_home for select to tiltas_app using ((select access.role()) = 'analyst');

-- Homes that municipalities say they can provide, by the newest statement of each: places and from which day on, nobody's.
create view placement.published_stated_home with (security_invoker = true) as
    select s.org_id, s.week, h.available_on, sum(h.homes)::int as homes, sum(h.homes * h.people)::int as places,
           coalesce(sum(h.homes * h.people) filter (where h.step_free), 0)::int as step_free
    from placement.published_statement s join placement.statement_home h on h.statement_id = s.id
    group by s.org_id, s.week, h.available_on;
grant select on placement.published_stated_home to tiltas_app;
