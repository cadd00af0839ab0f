-- Article 18: a plan goes on for those of the family whose records may be worked with; a person's own goal, with its steps, stands still.
create trigger stands_still after insert or update on programme.programme
    for each row execute function registration.published_stand_still('org_id', 'household_id', 'lead_officer', 'lead_name', 'version');

create function programme.goal_stands_still() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    free text[] := array['org_id', 'version'];
begin
    if current_user <> 'tiltas_owner' and (tg_op = 'INSERT' or to_jsonb(new) - free is distinct from to_jsonb(old) - free) then
        perform registration.published_refuse(new.person_id,
            (select p.household_id from programme.programme p where p.id = new.programme_id));
    end if;
    return new;
end $$;
create function programme.step_stands_still() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    free text[] := array['org_id', 'version'];
begin
    if current_user <> 'tiltas_owner' and (tg_op = 'INSERT' or to_jsonb(new) - free is distinct from to_jsonb(old) - free) then
        perform registration.published_refuse(g.person_id, p.household_id)
        from programme.goal g join programme.programme p on p.id = g.programme_id where g.id = new.goal_id;
    end if;
    return new;
end $$;
create function programme.meeting_stands_still() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    free text[] := array['org_id', 'version'];
begin
    if current_user <> 'tiltas_owner' and (tg_op = 'INSERT' or to_jsonb(new) - free is distinct from to_jsonb(old) - free) then
        perform registration.published_refuse(null, p.household_id) from programme.programme p where p.id = new.programme_id;
    end if;
    return new;
end $$;
create trigger stands_still after insert or update on programme.goal for each row execute function programme.goal_stands_still();
create trigger stands_still after insert or update on programme.step for each row execute function programme.step_stands_still();
create trigger stands_still after insert or update on programme.meeting for each row execute function programme.meeting_stands_still();

-- Article 17: whose words they are goes with the person, what is written about the whole family with the last of it. That there was a
-- goal of this kind and that it was reached stays for the counts. Words are kept as they were said, until they are erased.
create or replace function programme.keep_the_words() returns trigger language plpgsql as $$
begin
    if current_user <> 'tiltas_owner' and (new.words, new.words_language) is distinct from (old.words, old.words_language) then
        raise exception 'words are kept as they were said' using errcode = 'insufficient_privilege';
    end if;
    return new;
end $$;
create function programme.erase_person(gone uuid, homes uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform registration.published_erasing(gone);
    with gone_goal as (
        update programme.goal g set words = '–', translation_lt = null
        from programme.programme p
        where p.id = g.programme_id and (g.person_id = gone or g.person_id is null and p.household_id = any(homes)) returning g.id)
    update programme.step t set words = '–', translation_lt = null, owner_name = null from gone_goal where t.goal_id = gone_goal.id;
    update programme.meeting m set place = '–', about = null, note = null
        from programme.programme p where p.id = m.programme_id and p.household_id = any(homes);
end $$;
create policy functions_read on programme.programme for select to tiltas_owner using (true);
do $$
declare t text;
begin
    foreach t in array array['goal', 'step', 'meeting'] loop
        execute format('create policy functions_read on programme.%I for select to tiltas_owner using (true)', t);
        execute format('create policy functions_erase on programme.%I for update to tiltas_owner
            using (access.role() = ''dpo'') with check (access.role() = ''dpo'')', t);
    end loop;
end $$;
