-- What people write themselves in their own pages they consent to (article 18(2)): their steps and their wish for another time go on.
create or replace function programme.step_stands_still() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    free text[] := array['org_id', 'version'];
begin
    if current_user <> 'tiltas_owner' and access.role() is distinct from 'newcomer'
        and (tg_op = 'INSERT' or to_jsonb(new) - free is distinct from to_jsonb(old) - free) then
        perform registration.published_refuse(g.person_id, p.household_id)
        from programme.goal g join programme.programme p on p.id = g.programme_id where g.id = new.goal_id;
    end if;
    return new;
end $$;
create or replace function programme.meeting_stands_still() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    free text[] := array['org_id', 'version'];
begin
    if current_user <> 'tiltas_owner' and access.role() is distinct from 'newcomer'
        and (tg_op = 'INSERT' or to_jsonb(new) - free is distinct from to_jsonb(old) - free) then
        perform registration.published_refuse(null, p.household_id) from programme.programme p where p.id = new.programme_id;
    end if;
    return new;
end $$;
