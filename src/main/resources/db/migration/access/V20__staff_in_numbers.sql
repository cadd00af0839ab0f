-- How many officers of each role an organisation has: numbers only, for the load on one case manager.
create view access.published_staff with (security_invoker = true) as
    select organisation_id, role, count(*) as officers from access.account
    where closed_at is null and role <> 'newcomer' group by organisation_id, role;
grant select on access.published_staff to tiltas_app;
