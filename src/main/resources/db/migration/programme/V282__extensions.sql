-- A programme that goes on after its months: the family or the office asks in time, the office decides by its day; what is refused needs a second officer.
create table programme.extension (
    id uuid primary key default gen_random_uuid(),
    programme_id uuid not null,
    org_id int not null,
    words text not null constraint extension_says_why check (words ~ '\S'),
    words_language text not null constraint extension_language_is_a_code check (words_language ~ '^[a-z]{2,3}$'),
    side text not null constraint extension_side_is_known check (side in ('person', 'office')),
    asked_by uuid not null,
    asked_on date not null,
    decide_by date not null,
    state text not null default 'asked' constraint extension_state_is_known check (state in ('asked', 'to_refuse', 'granted', 'refused')),
    months int constraint extension_goes_beyond_a_year check (months between 13 and 60),
    reasons text,
    decided_by uuid,
    decided_name text,
    decided_on date,
    second_by uuid,
    second_name text,
    version int not null default 1,
    created_at timestamptz not null default clock_timestamp(),
    constraint extension_granted_says_until_when check ((state = 'granted') = (months is not null)),
    constraint extension_decided_by_somebody check (state = 'asked' or num_nonnulls(decided_by, decided_name, decided_on) = 3),
    constraint extension_refused_says_why check (state not in ('to_refuse', 'refused') or reasons ~ '\S'),
    constraint extension_refused_by_two check ((state = 'refused') = (second_by is not null) and second_by <> decided_by
        and (second_by is null) = (second_name is null)),
    constraint extension_is_with_the_programme foreign key (programme_id, org_id)
        references programme.programme (id, org_id) on update cascade);
create unique index extension_one_open on programme.extension (programme_id) where state in ('asked', 'to_refuse');
create index extension_by_programme on programme.extension (programme_id);
create index extension_by_municipality on programme.extension (org_id) where state in ('asked', 'to_refuse');
select public.protect('programme.extension', 'select', 'insert');
grant update (state, months, reasons, decided_by, decided_name, decided_on, second_by, second_name, version) on programme.extension to tiltas_app;
create policy municipality on programme.extension for select to tiltas_app
    using ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()));
create policy with_the_household on programme.extension for select to tiltas_app
    using ((select access.role()) in ('newcomer', 'dpo') and exists (select from programme.programme p where p.id = programme_id));
create policy either_asks on programme.extension for insert to tiltas_app
    with check ((select access.role()) = 'system' or state = 'asked' and asked_by = (select access.officer())
        and ((select access.role()) = 'newcomer' and side = 'person' or (select access.role()) = 'casemanager' and side = 'office'
            and org_id = (select access.org()))
        and exists (select from programme.programme p where p.id = programme_id and p.org_id = extension.org_id and p.state = 'open'));
create policy municipality_decides on programme.extension for update to tiltas_app
    using ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()))
    with check ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()));
create policy functions_read on programme.extension for select to tiltas_owner using (true);
create policy functions_erase on programme.extension for update to tiltas_owner
    using (access.role() = 'dpo') with check (access.role() = 'dpo');

-- Asked in time; a refusal is signed by a supervisor who is not the one who decided; what is decided stays.
create function programme.extension_by_the_rules() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    today date := (clock_timestamp() at time zone 'Europe/Vilnius')::date;
    ends date;
begin
    if current_user = 'tiltas_owner' or access.role() = 'system' then
        return new;
    end if;
    if tg_op = 'INSERT' then
        select (p.opened_on + p.months * interval '1 month' - interval '1 day')::date into ends from programme.programme p where p.id = new.programme_id;
        if new.asked_on > ends - law.published_number('programme.extension-ask', new.asked_on)::int then
            raise exception 'it is asked for in time' using errcode = 'check_violation', constraint = 'extension_asked_in_time';
        end if;
        return new;
    end if;
    if old.state || '>' || new.state <> all (array['asked>to_refuse', 'asked>granted', 'to_refuse>granted', 'to_refuse>refused']) then
        raise exception 'an extension does not go from % to %', old.state, new.state using errcode = 'check_violation', constraint = 'extension_in_order';
    end if;
    if new.state = 'refused' and not (new.second_by = access.officer() and programme.supervises(today)) then
        raise exception 'a supervisor signs what another refuses' using errcode = 'insufficient_privilege';
    end if;
    if new.months > law.published_number('programme.length-vulnerable', today) then
        raise exception 'no longer than the law says' using errcode = 'check_violation', constraint = 'extension_within_the_law';
    end if;
    return new;
end $$;
create trigger by_the_rules before insert or update on programme.extension
    for each row execute function programme.extension_by_the_rules();
create trigger stands_still after insert or update on programme.extension
    for each row execute function programme.case_stands_still();

-- Article 17: of a family of which nobody is left, the words and the reasons.
create function programme.erase_extensions(gone uuid, homes uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform registration.published_erasing(gone);
    update programme.extension e set words = '–', reasons = case when e.reasons is not null then '–' end
        from programme.programme p where p.id = e.programme_id and p.household_id = any(homes);
end $$;
revoke all on function programme.erase_extensions(uuid, uuid[]) from public;
grant execute on function programme.erase_extensions(uuid, uuid[]) to tiltas_app;
