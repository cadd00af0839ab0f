-- Who gave a family away keeps sight of it for a while: of what there was when it went, and of nothing that is written after.
create function programme.left_at(programme uuid) returns timestamptz
language sql stable security definer set search_path = pg_catalog as $$
    select max(r.until) from programme.case_role r where r.programme_id = programme and r.led_at = access.org()
$$;
revoke all on function programme.left_at(uuid) from public;
grant execute on function programme.left_at(uuid) to tiltas_app;
do $$
declare
    t text;
    key text;
    moment text;
begin
    foreach t in array array['goal', 'step', 'meeting', 'weight', 'case_role', 'case_stage', 'closure', 'follow_up', 'review', 'transfer'] loop
        key := case t when 'step' then '(select g.programme_id from programme.goal g where g.id = goal_id)' else 'programme_id' end;
        moment := case t when 'weight' then 'since' when 'case_role' then 'since' when 'transfer' then 'proposed_at' else 'created_at' end;
        execute format('create policy former_office_sees_nothing_new on programme.%I as restrictive for select to tiltas_app
            using (org_id = (select access.org()) or (select access.role()) not in (''casemanager'', ''coordinator'', ''partner'')
                or coalesce(%s <= programme.left_at(%s), true))', t, moment, key);
    end loop;
end $$;
