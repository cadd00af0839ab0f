-- Every running clock, for computing its last day anew: ids and days of nobody in particular. The administrator who changes the calendar must move all
-- of them, also those that no single officer may see.
create function permits.running_clocks()
returns table (id uuid, rule text, counted text, started_on date, given_due_on date, extension int, due_on date, pauses text)
language plpgsql stable security definer set search_path = pg_catalog rows 50000 as $$
begin
    if access.role() is null or access.role() not in ('admin', 'system') then
        return;
    end if;
    return query select c.id, c.rule, c.counted, c.started_on, c.given_due_on, c.extension, c.due_on, p.days
        from permits.clock c left join (select p.clock_id, string_agg(p.from_on || '/' || p.to_on, ' ' order by p.from_on) as days
            from permits.clock_pause p where p.to_on is not null and not p.counted_in group by p.clock_id) p on p.clock_id = c.id
        where c.ended_on is null;
end $$;

-- Takes computed days over: the clocks, the days stored with their applications, a line of history for each. Tells how many.
create function permits.take_over(clocks uuid[], days date[], change uuid, why text) returns int
language plpgsql security definer set search_path = pg_catalog as $$
declare
    moved int;
    who uuid := access.officer();
begin
    if access.role() is null or access.role() not in ('admin', 'system') then
        raise exception 'only who keeps the calendar moves clocks' using errcode = 'insufficient_privilege';
    end if;
    with computed as (select * from unnest(clocks, days) as u (id, day)),
    before as (select c.*, computed.day from permits.clock c join computed on computed.id = c.id
        where c.ended_on is null and c.due_on <> computed.day for update of c),
    kept as (update permits.clock c set due_on = b.day from before b where c.id = b.id returning c.id)
    insert into permits.clock_change (clock_id, org_id, household_id, person_id, kind, rule, before_on, after_on, reason, change_id, by_officer)
    select b.id, b.org_id, b.household_id, b.person_id, 'replanned', b.rule, b.due_on, b.day, why, change, who
    from before b join kept on kept.id = b.id;
    get diagnostics moved = row_count;
    perform permits.days_follow_clocks(clocks);
    update permits.clock_change a set settled_at = clock_timestamp() from unnest(clocks) as u (id)
        where a.clock_id = u.id and a.kind = 'alarm' and a.settled_at is null;
    return moved;
end $$;

-- The days stored with an application are those of its running clocks.
create function permits.days_follow_clocks(clocks uuid[]) returns void
language plpgsql set search_path = pg_catalog as $$
begin
    update permits.application a set decide_by = c.due_on
        from unnest(clocks) as u (id) join permits.clock c on c.id = u.id where c.subject_id = a.id and c.ended_on is null
            and a.decided_on is null and a.decide_by is not null and c.rule ~ '^permit\.decide' and a.decide_by <> c.due_on;
    update permits.application a set due_on = c.due_on
        from unnest(clocks) as u (id) join permits.clock c on c.id = u.id where c.subject_id = a.id and c.ended_on is null
            and a.decided_on is null and a.due_on <> c.due_on
            and case a.state when 'submitted' then c.rule = 'permit.attend-by' when 'waiting' then c.rule = 'permit.papers-by'
                else c.rule ~ '^permit\.decide' end;
end $$;
revoke all on function permits.days_follow_clocks(uuid[]) from public;

-- A stored day that is not the computed one: an alarm, once for each pair of days. What has come right again is settled.
create function permits.raise_alarms(clocks uuid[], days date[]) returns int
language plpgsql security definer set search_path = pg_catalog as $$
declare
    raised int;
    who uuid := access.officer();
begin
    if access.role() is null or access.role() not in ('admin', 'system') then
        raise exception 'only who keeps the calendar raises alarms' using errcode = 'insufficient_privilege';
    end if;
    update permits.clock_change a set settled_at = clock_timestamp()
        where a.kind = 'alarm' and a.settled_at is null and not exists (select from unnest(clocks, days) as u (id, day)
            join permits.clock c on c.id = u.id where u.id = a.clock_id and u.day = a.after_on and c.due_on = a.before_on);
    insert into permits.clock_change (clock_id, org_id, household_id, person_id, kind, rule, before_on, after_on, by_officer)
    select c.id, c.org_id, c.household_id, c.person_id, 'alarm', c.rule, c.due_on, u.day, who
    from unnest(clocks, days) as u (id, day) join permits.clock c on c.id = u.id
    where c.ended_on is null and c.due_on <> u.day
    on conflict do nothing;
    get diagnostics raised = row_count;
    return raised;
end $$;

-- What was moved by one change, or which alarms are open: rules and days, of nobody in particular.
create function permits.moved_clocks(change uuid, first int, size int)
returns table (clock uuid, rule text, before date, after date, at timestamptz, total bigint)
language plpgsql stable security definer set search_path = pg_catalog rows 50 as $$
begin
    if access.role() is null or access.role() not in ('admin', 'system') then
        return;
    end if;
    return query select h.clock_id, h.rule, h.before_on, h.after_on, h.at, count(*) over ()
        from permits.clock_change h
        where case when change is null then h.kind = 'alarm' and h.settled_at is null else h.change_id = change and h.kind = 'replanned' end
        order by h.after_on, h.id limit size offset first;
end $$;

do $$
declare t text;
begin
    foreach t in array array['clock', 'clock_pause', 'clock_change'] loop
        execute format('create policy clocks_read on permits.%I for select to tiltas_owner using (true)', t);
    end loop;
    execute 'create policy clocks_move on permits.clock for update to tiltas_owner using ((select access.role()) in (''admin'', ''system''))';
    execute 'create policy clocks_move on permits.clock_change for insert to tiltas_owner with check ((select access.role()) in (''admin'', ''system''))';
    execute 'create policy clocks_settle on permits.clock_change for update to tiltas_owner using ((select access.role()) in (''admin'', ''system'', ''dpo''))';
    execute 'create policy clocks_read on permits.application for select to tiltas_owner using (true)';
    execute 'create policy clocks_move on permits.application for update to tiltas_owner using ((select access.role()) in (''admin'', ''system''))';
end $$;

-- Article 17: which clocks ran and when is kept with the decision; why one was put off, in an officer's words, goes.
create function permits.erase_clocks(gone uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform registration.published_erasing(gone);
    update permits.clock_change set reason = '–' where person_id = gone and reason is not null;
end $$;
