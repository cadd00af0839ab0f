-- Whose permits on a ground end on a day, as before, in one pass: an act that carries permits on is looked for once, not for each of them, and so
-- is where people live. With the first day on which a permit of the family ends, when that is earlier.
drop function permits.ending_together(text, date);
create function permits.ending_together(on_ground text, on_day date) returns table (household_id uuid, people int, ends date)
language plpgsql stable set search_path = pg_catalog as $$
declare
    carried_to boolean := exists (select from permits.prolongation r
        where r.ground = on_ground and r.to_on = on_day and r.approved_at is not null and r.taken_back_at is null);
    carried_on boolean := exists (select from permits.prolongation r
        where r.ground = on_ground and r.valid_on <= on_day and r.to_on > on_day and r.approved_at is not null and r.taken_back_at is null);
begin
    return query with ending as materialized (
        select p.person_id from permits.permit p
        where p.ground = on_ground and p.replaced_on is null and p.withdrawn_on is null and lower(p.valid) <= on_day
            and (upper(p.valid) = on_day + 1 and (not carried_on or permits.valid_until(p) = on_day)
                or carried_to and upper(p.valid) <= on_day and permits.valid_until(p) = on_day)),
    home as materialized (
        select h.household_id as id, count(*)::int as people
        from registration.published_homes((select array_agg(e.person_id) from ending e)) h group by h.household_id),
    earlier as (
        select p.household_id as id, min(permits.valid_until(p)) as until from permits.permit p
        where p.replaced_on is null and p.withdrawn_on is null and upper(p.valid) > current_date and upper(p.valid) <= on_day
        group by p.household_id)
    select home.id, home.people, least(on_day, earlier.until) from home left join earlier on earlier.id = home.id;
end $$;

-- How many families went first when the windows were reckoned, by reason: counts, without anybody in them. Who they were is not kept.
alter table permits.campaign add first_families int, add first_birth int, add first_disability int, add first_old int, add first_alone int,
    add constraint campaign_first_are_counted_together check (num_nulls(first_families, first_birth, first_disability, first_old, first_alone) in (0, 5));

-- Windows of all families at once: what stands already and stays the same is not touched.
create policy functions_plan on permits.campaign_window for insert to tiltas_owner with check (invited_on is null);
create policy functions_plan_anew on permits.campaign_window for update to tiltas_owner using (invited_on is null) with check (invited_on is null);
create policy functions_clear on permits.campaign_window for delete to tiltas_owner using (invited_on is null);
create function permits.keep_windows(campaign uuid, households uuid[], numbers int[], people int[], minutes int[], opens date[], closes date[])
returns int language plpgsql security definer set search_path = pg_catalog as $$
declare
    org int;
    kept int;
begin
    select c.org_id into org from permits.campaign c where c.id = campaign and c.state in ('planned', 'simulated');
    if org is null or access.role() is distinct from 'system' and (access.role() is distinct from 'registrar' or access.org() is distinct from org) then
        raise exception 'keep_windows_is_for_who_plans' using errcode = 'insufficient_privilege';
    end if;
    delete from permits.campaign_window w where w.campaign_id = campaign and w.invited_on is null
        and not exists (select from unnest(households) asked (id) where asked.id = w.household_id);
    insert into permits.campaign_window as w (campaign_id, household_id, org_id, number, opens_on, closes_on, people, minutes)
    select campaign, p.household, org, p.number, opens[p.number + 1], closes[p.number + 1], p.people, p.minutes
    from unnest(households, numbers, people, minutes) p (household, number, people, minutes)
    where p.household not in (select registration.published_hidden_households())
    on conflict (campaign_id, household_id) do update
        set number = excluded.number, opens_on = excluded.opens_on, closes_on = excluded.closes_on, people = excluded.people, minutes = excluded.minutes
        where w.invited_on is null and (w.number, w.opens_on, w.closes_on, w.people, w.minutes)
            is distinct from (excluded.number, excluded.opens_on, excluded.closes_on, excluded.people, excluded.minutes);
    get diagnostics kept = row_count;
    return kept;
end $$;
revoke all on function permits.keep_windows(uuid, uuid[], int[], int[], int[], date[], date[]) from public;
grant execute on function permits.keep_windows(uuid, uuid[], int[], int[], int[], date[], date[]) to tiltas_app;
