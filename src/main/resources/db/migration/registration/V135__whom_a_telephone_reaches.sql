-- Whether a household has left a telephone number, never which: for whoever plans letters to many.
create view registration.published_reach with (security_invoker = true) as
    select h.id as household_id, coalesce(h.phone, '') <> '' as by_phone from registration.household h where h.state <> 'draft';
grant select on registration.published_reach to tiltas_app;
