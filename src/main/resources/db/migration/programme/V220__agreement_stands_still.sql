-- Article 18: nothing new is written about whoever's record is restricted; what people write themselves in their own pages goes on.
create function programme.agreement_stands_still() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    free text[] := array['org_id', 'version'];
    written jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
begin
    if current_user <> 'tiltas_owner' and access.role() is distinct from 'newcomer'
        and (tg_op <> 'UPDATE' or written - free is distinct from to_jsonb(old) - free) then
        if written ? 'person_id' then
            perform registration.published_refuse((written ->> 'person_id')::uuid, null);
        else
            perform registration.published_refuse(g.person_id, p.household_id)
            from programme.goal g join programme.programme p on p.id = g.programme_id
            where g.id = coalesce((written ->> 'goal_id')::uuid,
                (select s.goal_id from programme.step s where s.id = (written ->> 'step_id')::uuid));
        end if;
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;
do $$
declare t text;
begin
    foreach t in array array['assessment', 'strength', 'domain_rating', 'restricted_need', 'goal_rating', 'step_comment', 'plan', 'plan_version',
            'signature', 'plan_change'] loop
        execute format('create trigger stands_still after insert or update or delete on programme.%I
            for each row execute function programme.agreement_stands_still()', t);
        execute format('create policy functions_read on programme.%I for select to tiltas_owner using (true)', t);
        execute format('create policy functions_erase on programme.%I for update to tiltas_owner
            using (access.role() = ''dpo'') with check (access.role() = ''dpo'')', t);
    end loop;
end $$;
create policy functions_read on programme.need_look for select to tiltas_owner using (true);
create policy functions_erase on programme.need_look for update to tiltas_owner
    using (access.role() = 'dpo') with check (access.role() = 'dpo');

-- Article 17: words and levels go with the person; that there was a plan, and when it was signed, stays for the counts.
create function programme.erase_agreement(gone uuid, homes uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform registration.published_erasing(gone);
    update programme.assessment set interpreter = null, place = null, correction = null where person_id = gone;
    update programme.strength set words = '–', translation_lt = null where person_id = gone;
    update programme.domain_rating set by_person = null, by_worker = null, evidence = null, reason = null where person_id = gone;
    update programme.restricted_need set words = '–' where person_id = gone;
    update programme.need_look set reason = 'ištrinta su įrašu' where person_id = gone;
    update programme.plan_version set content = '{}', declined_reason = null where person_id = gone;
    update programme.signature set name = '–', interpreter = null, witness = null, sealed = null where person_id = gone;
    update programme.plan_change set words = '–', answer = case when state = 'answered' then '–' end where person_id = gone;
    update programme.step_comment c set words = '–', author_name = '–'
    from programme.step s join programme.goal g on g.id = s.goal_id join programme.programme p on p.id = g.programme_id
    where s.id = c.step_id and (g.person_id = gone or g.person_id is null and p.household_id = any(homes));
end $$;
