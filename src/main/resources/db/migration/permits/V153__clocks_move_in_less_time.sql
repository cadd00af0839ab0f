-- What is done to many at once is planned for as many as they are. A plan kept after the sixth call takes any list for ten rows: with it the holiday
-- that moves 6,700 clocks compared each of them with each other.
alter function permits.raise_alarms(uuid[], date[]) set plan_cache_mode = force_custom_plan;
alter function permits.write_many(uuid, uuid[], uuid[], text[], boolean[], date[], date[], text, date, int, date) set plan_cache_mode = force_custom_plan;
alter function permits.keep_windows(uuid, uuid[], int[], int[], int[], date[], date[]) set plan_cache_mode = force_custom_plan;

-- As in V88: first the line of history, which holds the clock, then the clock.
create or replace function permits.take_over(clocks uuid[], days date[], change uuid, why text) returns int
language plpgsql security definer set search_path = pg_catalog set plan_cache_mode = force_custom_plan as $$
declare
    moved int;
    who uuid := access.officer();
begin
    if access.role() is null or access.role() not in ('admin', 'system') then
        raise exception 'only who keeps the calendar moves clocks' using errcode = 'insufficient_privilege';
    end if;
    insert into permits.clock_change (clock_id, org_id, household_id, person_id, kind, rule, before_on, after_on, reason, change_id, by_officer)
    select c.id, c.org_id, c.household_id, c.person_id, 'replanned', c.rule, c.due_on, u.day, why, change, who
    from unnest(clocks, days) as u (id, day) join permits.clock c on c.id = u.id
    where c.ended_on is null and c.due_on <> u.day for update of c;
    get diagnostics moved = row_count;
    update permits.clock c set due_on = u.day from unnest(clocks, days) as u (id, day)
        where c.id = u.id and c.ended_on is null and c.due_on <> u.day;
    perform permits.days_follow_clocks(clocks);
    update permits.clock_change a set settled_at = clock_timestamp() from unnest(clocks) as u (id)
        where a.clock_id = u.id and a.kind = 'alarm' and a.settled_at is null;
    return moved;
end $$;

-- As in V118, and the day of an asylum case follows its clocks, as in V89.
create or replace function permits.days_follow_clocks(clocks uuid[]) returns void
language plpgsql set search_path = pg_catalog set plan_cache_mode = force_custom_plan as $$
begin
    update permits.application a set decide_by = c.due_on
        from unnest(clocks) as u (id) join permits.clock c on c.id = u.id where c.subject_id = a.id and c.ended_on is null
            and a.decided_on is null and a.decide_by is not null and c.rule ~ '^permit\.decide' and a.decide_by <> c.due_on;
    update permits.application a set due_on = c.due_on
        from unnest(clocks) as u (id) join permits.clock c on c.id = u.id where c.subject_id = a.id and c.ended_on is null
            and a.decided_on is null and a.due_on <> c.due_on
            and case when a.state = 'submitted' then c.rule = 'permit.attend-by' when a.asked_on is not null then c.rule = 'permit.papers-by'
                else c.rule ~ '^permit\.decide' end;
    update permits.decision d set appeal_by = c.due_on
        from unnest(clocks) as u (id) join permits.clock c on c.id = u.id where c.subject_id = d.application_id and c.ended_on is null
            and c.rule = 'permit.appeal-by' and d.state = 'made' and d.appeal_by <> c.due_on;
    update permits.asylum_case a set due_on = n.due_on
        from (select c.subject_id, min(c.due_on) as due_on from permits.clock c
            where c.ended_on is null and c.subject_kind = 'asylum' and not exists (select from permits.clock_pause p
                where p.clock_id = c.id and p.to_on is null)
                and c.subject_id in (select m.subject_id from unnest(clocks) as u (id) join permits.clock m on m.id = u.id
                    where m.subject_kind = 'asylum')
            group by c.subject_id) n
        where a.id = n.subject_id and a.due_on is distinct from n.due_on;
end $$;
