-- One row for each person a look has shown; who may read which is decided by the policies of the two tables beneath.
create view access.published_look with (security_invoker = true) as
    select s.person_id, s.at, s.look_id, l.organisation_id, l.officer_id, l.role, l.action, l.purpose, l.shown
    from access.look_subject s join access.look l on l.id = s.look_id;
grant select on access.published_look to tiltas_app;
