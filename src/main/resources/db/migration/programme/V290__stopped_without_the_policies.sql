-- Whether a record is stopped was asked at every row under the policies of programmes, goals and meetings: half a millisecond each, thousands of rows
-- in a night's work. These functions look up whose row it is by its key and nothing else; what is refused, and for whom, stays the same.
create function programme.refuse_stopped(person uuid, programme uuid) returns void
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    perform registration.published_refuse(person, (select p.household_id from programme.programme p where p.id = programme));
end $$;
create function programme.refuse_stopped_goal(goal uuid, step uuid) returns void
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    perform registration.published_refuse(g.person_id, p.household_id)
    from programme.goal g join programme.programme p on p.id = g.programme_id
    where g.id = coalesce(goal, (select s.goal_id from programme.step s where s.id = step));
end $$;
create function programme.refuse_stopped_meeting(meeting uuid) returns void
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    perform registration.published_refuse(null, p.household_id)
    from programme.meeting m join programme.programme p on p.id = m.programme_id where m.id = meeting;
end $$;
revoke all on function programme.refuse_stopped(uuid, uuid), programme.refuse_stopped_goal(uuid, uuid), programme.refuse_stopped_meeting(uuid) from public;
grant execute on function programme.refuse_stopped(uuid, uuid), programme.refuse_stopped_goal(uuid, uuid), programme.refuse_stopped_meeting(uuid)
    to tiltas_app;

create or replace function programme.goal_stands_still() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    free text[] := array['org_id', 'version'];
begin
    if current_user <> 'tiltas_owner' and (tg_op = 'INSERT' or to_jsonb(new) - free is distinct from to_jsonb(old) - free) then
        perform programme.refuse_stopped(new.person_id, new.programme_id);
    end if;
    return new;
end $$;
create or replace function programme.step_stands_still() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    free text[] := array['org_id', 'version'];
begin
    if current_user <> 'tiltas_owner' and access.role() is distinct from 'newcomer'
        and (tg_op = 'INSERT' or to_jsonb(new) - free is distinct from to_jsonb(old) - free) then
        perform programme.refuse_stopped_goal(new.goal_id, null);
    end if;
    return new;
end $$;
create or replace function programme.agreement_stands_still() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    free text[] := array['org_id', 'version'];
    written jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
begin
    if current_user <> 'tiltas_owner' and access.role() is distinct from 'newcomer'
        and (tg_op <> 'UPDATE' or written - free is distinct from to_jsonb(old) - free) then
        if written ? 'person_id' then
            perform registration.published_refuse((written ->> 'person_id')::uuid, null);
        else
            perform programme.refuse_stopped_goal((written ->> 'goal_id')::uuid, (written ->> 'step_id')::uuid);
        end if;
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
create or replace function programme.of_meeting_stands_still() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    free text[] := array['org_id', 'version'];
begin
    if current_user <> 'tiltas_owner' and access.role() is distinct from 'newcomer'
        and (tg_op = 'INSERT' or to_jsonb(new) - free is distinct from to_jsonb(old) - free) then
        perform programme.refuse_stopped_meeting(new.meeting_id);
    end if;
    return new;
end $$;
create or replace function programme.support_stands_still() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    free text[] := array['org_id', 'version'];
begin
    if current_user <> 'tiltas_owner' and access.role() is distinct from 'newcomer'
        and (tg_op = 'INSERT' or to_jsonb(new) - free is distinct from to_jsonb(old) - free) then
        perform programme.refuse_stopped((to_jsonb(new) ->> 'person_id')::uuid, new.programme_id);
    end if;
    return new;
end $$;

do $do$
declare
    name text;
begin
    foreach name in array array['meeting_stands_still', 'case_stands_still', 'of_programme_stands_still'] loop
        execute format($f$
            create or replace function programme.%I() returns trigger language plpgsql set search_path = pg_catalog as $$
            declare
                free text[] := array['org_id', 'version'];
            begin
                if current_user <> 'tiltas_owner' and access.role() is distinct from 'newcomer'
                    and (tg_op = 'INSERT' or to_jsonb(new) - free is distinct from to_jsonb(old) - free) then
                    perform programme.refuse_stopped(null, new.programme_id);
                end if;
                return new;
            end $$
            $f$, name);
    end loop;
end $do$;
