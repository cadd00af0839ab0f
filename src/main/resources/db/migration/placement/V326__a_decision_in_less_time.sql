-- Whether any offer anywhere has taken a step: what it promised may be free again. Nothing of whose it was.
create index offer_event_by_time on placement.offer_event (at);
create function placement.last_step() returns timestamptz
language sql stable security definer set search_path = pg_catalog set plan_cache_mode = force_generic_plan as $$
    select max(at) from placement.offer_event where (select access.role()) <> 'newcomer'
$$;
create policy functions_read on placement.offer_event for select to tiltas_owner using (true);

-- A proposal that steps back looks for no place.
drop trigger stands_still on placement.proposal;
create trigger stands_still after insert on placement.proposal
    for each row execute function registration.published_stand_still('org_id');
