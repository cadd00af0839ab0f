-- How much of a case manager's time a household takes, why, and since when. Without a row it is a standard one.
create table programme.weight (
    id uuid primary key default gen_random_uuid(),
    programme_id uuid not null,
    org_id int not null,
    weight text not null constraint weight_is_known check (weight in ('light', 'standard', 'intensive')),
    reason text not null constraint weight_has_a_reason check (reason ~ '\S'),
    since timestamptz not null default clock_timestamp(),
    until timestamptz constraint weight_ends_after_the_beginning check (until >= since),
    set_by uuid not null,
    set_by_name text not null,
    constraint weight_is_with_the_programme foreign key (programme_id, org_id)
        references programme.programme (id, org_id) on update cascade);
create unique index weight_one_at_a_time on programme.weight (programme_id) where until is null;
create index weight_by_programme on programme.weight (programme_id, since);
select public.protect('programme.weight', 'select', 'insert');
grant update (until) on programme.weight to tiltas_app;

-- Above the hard limit an officer carries only what a supervisor has allowed, for a time and with a reason.
create table programme.over_limit (
    id uuid primary key default gen_random_uuid(),
    org_id int not null references access.organisation,
    officer_id uuid not null,
    officer_name text not null,
    reason text not null constraint over_limit_has_a_reason check (reason ~ '\S'),
    since date not null,
    until date not null constraint over_limit_ends_after_the_beginning check (until >= since),
    allowed_by uuid not null,
    allowed_by_name text not null,
    constraint over_limit_is_allowed_by_another check (allowed_by <> officer_id),
    created_at timestamptz not null default clock_timestamp());
create index over_limit_by_officer on programme.over_limit (org_id, officer_id);
select public.protect('programme.over_limit', 'select', 'insert');
create policy municipality on programme.over_limit for select to tiltas_app
    using (org_id = (select access.org()) and (select access.staff()) or (select access.role()) = 'system');
create policy supervisor_allows on programme.over_limit for insert to tiltas_app
    with check ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org())
        and allowed_by = (select access.officer()) and programme.supervises((clock_timestamp() at time zone 'Europe/Vilnius')::date));

create policy municipality on programme.weight for select to tiltas_app
    using (org_id = (select access.org()) and (select access.staff()) or (select access.role()) = 'system');
create policy with_the_household on programme.weight for select to tiltas_app
    using (exists (select from programme.programme above where above.id = weight.programme_id));
create policy municipality_adds on programme.weight for insert to tiltas_app
    with check ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org())
        and exists (select from programme.programme above where above.id = weight.programme_id and above.org_id = weight.org_id));
create policy municipality_keeps on programme.weight for update to tiltas_app
    using ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()))
    with check ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()));

-- What an officer of the municipality carries on a day: the weights of the open programmes led.
create function programme.load(officer uuid, municipality int, day date) returns numeric language sql stable set search_path = pg_catalog as $$
    select coalesce(sum(case coalesce(w.weight, 'standard') when 'light' then points.light when 'intensive' then points.intensive
        else points.standard end), 0)
    from programme.programme p left join programme.weight w on w.programme_id = p.id and w.until is null
    cross join (select law.published_number('programme.weight-light', day) as light,
        law.published_number('programme.weight-standard', day) as standard,
        law.published_number('programme.weight-intensive', day) as intensive) points
    where p.org_id = municipality and p.state = 'open' and p.lead_officer = officer
$$;
revoke all on function programme.load(uuid, int, date) from public;
grant execute on function programme.load(uuid, int, date) to tiltas_app;

-- One after the other for one officer: two transfers at once do not pass the limit together. What the system moves is not stopped on the way.
create function programme.keep_within_the_limit(officer uuid, municipality int) returns void
language plpgsql volatile set search_path = pg_catalog as $$
declare
    today date := (clock_timestamp() at time zone 'Europe/Vilnius')::date;
begin
    if officer is null or access.role() = 'system' then
        return;
    end if;
    perform pg_advisory_xact_lock(hashtextextended('programme.load ' || officer, 0));
    if programme.load(officer, municipality, today) > law.published_number('programme.load-hard', today)
        and not exists (select from programme.over_limit o
            where o.org_id = municipality and o.officer_id = officer and daterange(o.since, o.until, '[]') @> today) then
        raise exception 'an officer carries no more than the hard limit without a supervisor''s reason'
            using errcode = 'check_violation', constraint = 'lead_within_the_hard_limit';
    end if;
end $$;
create function programme.lead_within_the_limit() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if new.state = 'open' and (tg_op = 'INSERT' or new.lead_officer is distinct from old.lead_officer or old.state <> 'open') then
        perform programme.keep_within_the_limit(new.lead_officer, new.org_id);
    end if;
    return new;
end $$;
create function programme.weight_within_the_limit() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    perform programme.keep_within_the_limit(p.lead_officer, p.org_id)
    from programme.programme p where p.id = new.programme_id and p.state = 'open' and new.weight = 'intensive';
    return new;
end $$;
create trigger within_the_limit after insert or update on programme.programme
    for each row execute function programme.lead_within_the_limit();
create trigger within_the_limit after insert on programme.weight
    for each row execute function programme.weight_within_the_limit();
revoke all on function programme.keep_within_the_limit(uuid, int) from public;
grant execute on function programme.keep_within_the_limit(uuid, int) to tiltas_app;

-- Article 18, as for a meeting: nothing new about a household whose records all stand still.
create function programme.case_stands_still() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    free text[] := array['org_id', 'version'];
begin
    if current_user <> 'tiltas_owner' and access.role() is distinct from 'newcomer'
        and (tg_op = 'INSERT' or to_jsonb(new) - free is distinct from to_jsonb(old) - free) then
        perform registration.published_refuse(null, p.household_id) from programme.programme p where p.id = new.programme_id;
    end if;
    return new;
end $$;
create trigger stands_still after insert or update on programme.weight for each row execute function programme.case_stands_still();
