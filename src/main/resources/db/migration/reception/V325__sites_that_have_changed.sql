-- In which sites something about beds has changed lately. Whoever keeps the country in memory asks for these alone instead of reading all of it again.
-- A row stands in the transaction of its change, so it is seen with the change and never before.
create table reception.site_change (
    site_id uuid not null,
    xact xid8 not null default pg_current_xact_id(),
    at timestamptz not null default clock_timestamp());
create index site_change_by_transaction on reception.site_change (xact);
select public.protect('reception.site_change', 'select', 'delete');
create policy functions_note on reception.site_change for insert to tiltas_owner with check (true);
create policy functions_read on reception.site_change for select to tiltas_owner using (true);
create policy system_reads on reception.site_change for select to tiltas_app using ((select access.role()) = 'system');
create policy system_forgets on reception.site_change for delete to tiltas_app using ((select access.role()) = 'system');

create function reception.note_changed_sites() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into reception.site_change (site_id) select distinct c.site_id from changed c;
    return null;
end $$;
create function reception.note_changed_site() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
    insert into reception.site_change (site_id) select c.id from changed c;
    return null;
end $$;
do $$
declare
    t text;
    note text;
begin
    foreach t in array array['site', 'building', 'unit', 'room', 'bed', 'stay'] loop
        note := case t when 'site' then 'note_changed_site' else 'note_changed_sites' end;
        execute format('create trigger new_ones_are_noted after insert on reception.%I
            referencing new table as changed for each statement execute function reception.%I()', t, note);
        execute format('create trigger changes_are_noted after update on reception.%I
            referencing new table as changed for each statement execute function reception.%I()', t, note);
        execute format('create trigger those_gone_are_noted after delete on reception.%I
            referencing old table as changed for each statement execute function reception.%I()', t, note);
    end loop;
end $$;

-- What has been committed since somebody looked, and whose time as a hold has run out since: a hold ends by the clock.
create function reception.sites_changed(seen pg_snapshot, since timestamptz) returns table (snapshot text, at timestamptz, sites uuid[])
language sql stable security definer set search_path = pg_catalog set plan_cache_mode = force_generic_plan as $$
    select pg_current_snapshot()::text, clock_timestamp(), array(
        select c.site_id from reception.site_change c where c.xact >= pg_snapshot_xmin(seen) and not pg_visible_in_snapshot(c.xact, seen)
        union
        select s.site_id from reception.stay s where s.state = 'hold' and s.hold_until > since and s.hold_until <= clock_timestamp())
    where (select access.role()) <> 'newcomer'
$$;
