-- A municipality's own list of interpreters, what each family wishes, and who is asked for which talk.
create table programme.interpreter (
    id uuid primary key default gen_random_uuid(),
    org_id int not null references access.organisation,
    name text not null constraint interpreter_has_a_name check (name ~ '\S'),
    contact text,
    sex text not null constraint interpreter_sex_is_known check (sex in ('F', 'M')),
    languages text[] not null constraint interpreter_speaks_something check (cardinality(languages) > 0),
    dialects text[] not null default '{}',
    modes text[] not null constraint interpreter_modes_are_known
        check (cardinality(modes) > 0 and modes <@ array['place', 'phone', 'video']),
    hours_a_week int not null constraint interpreter_hours_are_possible check (hours_a_week between 1 and 60),
    checked_until date not null,
    areas text,
    state text not null default 'ready' constraint interpreter_state_is_known check (state in ('ready', 'resting')),
    version int not null default 1,
    created_at timestamptz not null default clock_timestamp(),
    created_by uuid not null);
create index interpreter_by_municipality on programme.interpreter (org_id, state);

create table programme.interpreter_wish (
    programme_id uuid primary key,
    org_id int not null,
    language text not null constraint wish_language_is_a_code check (language ~ '^[a-z]{2,3}$'),
    dialect text,
    sex text constraint wish_sex_is_known check (sex in ('F', 'M')),
    mode text constraint wish_mode_is_known check (mode in ('place', 'phone', 'video')),
    same_again boolean not null default false,
    refused uuid[] not null default '{}',
    version int not null default 1,
    written_at timestamptz not null default clock_timestamp(),
    written_by uuid not null,
    constraint wish_is_with_the_programme foreign key (programme_id, org_id)
        references programme.programme (id, org_id) on update cascade);

-- during: the talk and the time an interpreter makes it longer. The name is kept with the booking: the family reads it, and it stays when the
-- family moves to another municipality.
create table programme.interpreter_booking (
    id uuid primary key default gen_random_uuid(),
    meeting_id uuid not null,
    org_id int not null,
    language text not null constraint booking_language_is_a_code check (language ~ '^[a-z]{2,3}$'),
    dialect text,
    sex text constraint booking_sex_is_known check (sex in ('F', 'M')),
    mode text not null constraint booking_mode_is_known check (mode in ('place', 'phone', 'video')),
    during tstzrange not null,
    state text not null default 'wanted' constraint booking_state_is_known check (state in
        ('wanted', 'offered', 'confirmed', 'done', 'no_show', 'released', 'unfilled')),
    interpreter_id uuid references programme.interpreter,
    interpreter_name text,
    no_relative boolean not null default false,
    emergency_who text,
    emergency_why text,
    version int not null default 1,
    created_at timestamptz not null default clock_timestamp(),
    created_by uuid not null,
    constraint booking_is_with_the_meeting foreign key (meeting_id, org_id) references programme.meeting (id, org_id) on update cascade,
    constraint booking_names_its_interpreter check (case
        when state in ('wanted', 'unfilled') then interpreter_id is null and emergency_who is null
        when state in ('offered', 'confirmed', 'no_show') then interpreter_id is not null
        when state = 'done' then interpreter_id is not null or emergency_who is not null
        else true end),
    constraint booking_names_whom_it_has check ((interpreter_id is null) = (interpreter_name is null)),
    constraint booking_interpreter_is_no_relative check (no_relative or interpreter_id is null or state in ('offered', 'released', 'no_show')),
    constraint booking_emergency_says_why check ((emergency_who is null) = (emergency_why is null) and emergency_why !~ '^\s*$'),
    constraint booking_interpreter_not_in_two_places
        exclude using gist (interpreter_id with =, during with &&) where (state in ('offered', 'confirmed', 'done')));
create unique index booking_one_at_work_for_a_meeting on programme.interpreter_booking (meeting_id)
    where state in ('wanted', 'offered', 'confirmed', 'done');
create index booking_by_meeting on programme.interpreter_booking (meeting_id);
create index booking_by_interpreter on programme.interpreter_booking (interpreter_id, during);
create index booking_by_municipality on programme.interpreter_booking (org_id, state);

select public.protect(t::regclass, 'select', 'insert', 'update')
from unnest(array['programme.interpreter', 'programme.interpreter_wish', 'programme.interpreter_booking']) t;

create policy municipality on programme.interpreter for select to tiltas_app
    using (org_id = (select access.org()) and (select access.role()) = 'casemanager' or (select access.role()) = 'system');
create policy municipality_adds on programme.interpreter for insert to tiltas_app
    with check ((select access.role()) = 'system'
        or (select access.role()) = 'casemanager' and org_id = (select access.org()) and created_by = (select access.officer()));
create policy municipality_keeps on programme.interpreter for update to tiltas_app
    using ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()))
    with check ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()));

do $$
declare t text; parent text; key text;
begin
    foreach t in array array['interpreter_wish', 'interpreter_booking'] loop
        parent := case t when 'interpreter_wish' then 'programme' else 'meeting' end;
        key := parent || '_id';
        execute format('create policy municipality on programme.%I for select to tiltas_app
            using (org_id = (select access.org()) and (select access.staff()) or (select access.role()) = ''system'')', t);
        execute format('create policy with_the_household on programme.%1$I for select to tiltas_app
            using (exists (select from programme.%2$I above where above.id = %1$I.%3$I))', t, parent, key);
        execute format('create policy municipality_adds on programme.%1$I for insert to tiltas_app
            with check ((select access.role()) = ''system'' or (select access.role()) = ''casemanager'' and org_id = (select access.org())
                and exists (select from programme.%2$I above where above.id = %1$I.%3$I and above.org_id = %1$I.org_id))', t, parent, key);
        execute format('create policy municipality_keeps on programme.%I for update to tiltas_app
            using ((select access.role()) = ''system'' or (select access.role()) = ''casemanager'' and org_id = (select access.org()))
            with check ((select access.role()) = ''system'' or (select access.role()) = ''casemanager'' and org_id = (select access.org()))', t);
    end loop;
end $$;

-- What the family says itself about its interpreter (article 18(2): it goes on also while the record is restricted).
create policy person_wishes on programme.interpreter_wish for insert to tiltas_app
    with check ((select access.role()) = 'newcomer' and written_by = (select access.officer())
        and exists (select from programme.programme p where p.id = programme_id and p.org_id = interpreter_wish.org_id));
create policy person_wishes_otherwise on programme.interpreter_wish for update to tiltas_app
    using ((select access.role()) = 'newcomer' and exists (select from programme.programme p where p.id = programme_id))
    with check ((select access.role()) = 'newcomer' and written_by = (select access.officer()));

-- Whoever is asked or has agreed: checked on that day, not refused by the family, speaking the language, in that way, within the hours of the week.
create function programme.booking_fits() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    who programme.interpreter;
    taken interval;
    why text;
begin
    if new.interpreter_id is null or new.state not in ('offered', 'confirmed') or tg_op = 'UPDATE'
            and (new.interpreter_id, new.state, new.during) is not distinct from (old.interpreter_id, old.state, old.during) then
        return new;
    end if;
    select * into who from programme.interpreter i where i.id = new.interpreter_id for update;
    select coalesce(sum(upper(b.during) - lower(b.during)), interval '0') into taken from programme.interpreter_booking b
        where b.interpreter_id = new.interpreter_id and b.id <> new.id and b.state in ('offered', 'confirmed', 'done')
            and date_trunc('week', lower(b.during) at time zone 'Europe/Vilnius') = date_trunc('week', lower(new.during) at time zone 'Europe/Vilnius');
    why := case
        when who.id is null or who.state <> 'ready' then 'interpreter_is_not_ready'
        when who.checked_until < (lower(new.during) at time zone 'Europe/Vilnius')::date then 'interpreter_check_has_run_out'
        when not new.language = any(who.languages) then 'interpreter_does_not_speak_it'
        when not new.mode = any(who.modes) then 'interpreter_does_not_work_so'
        when new.sex is not null and new.sex <> who.sex then 'interpreter_is_not_of_the_sex_wished'
        when taken + (upper(new.during) - lower(new.during)) > who.hours_a_week * interval '1 hour' then 'interpreter_hours_are_full'
        when exists (select from programme.meeting m join programme.interpreter_wish w on w.programme_id = m.programme_id
            where m.id = new.meeting_id and new.interpreter_id = any(w.refused)) then 'interpreter_is_refused' end;
    if why is not null then
        raise exception '%', why using errcode = 'check_violation', constraint = why;
    end if;
    return new;
end $$;
create trigger booking_fits after insert or update on programme.interpreter_booking
    for each row execute function programme.booking_fits();

-- A service that was wanted and not there: nobody else's fault.
create function programme.had_a_gap(meeting uuid) returns boolean language sql stable set search_path = pg_catalog as $$
    select exists (select from programme.interpreter_booking b where b.meeting_id = $1 and b.state in ('wanted', 'offered', 'unfilled', 'no_show'))
        and not exists (select from programme.interpreter_booking b where b.meeting_id = $1 and b.state in ('confirmed', 'done'))
$$;
revoke all on function programme.had_a_gap(uuid) from public;
grant execute on function programme.had_a_gap(uuid) to tiltas_app;
create function programme.gap_is_not_missed() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if new.state = 'missed' and old.state is distinct from 'missed' and programme.had_a_gap(new.id) then
        raise exception 'a gap of the service is not missed' using errcode = 'check_violation', constraint = 'meeting_our_gap_is_not_missed';
    end if;
    return new;
end $$;
create trigger gap_is_not_missed before update on programme.meeting for each row execute function programme.gap_is_not_missed();

-- Article 18, as for the talks themselves; what the family writes itself goes on.
create function programme.of_meeting_stands_still() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    free text[] := array['org_id', 'version'];
begin
    if current_user <> 'tiltas_owner' and access.role() is distinct from 'newcomer'
        and (tg_op = 'INSERT' or to_jsonb(new) - free is distinct from to_jsonb(old) - free) then
        perform registration.published_refuse(null, p.household_id)
        from programme.meeting m join programme.programme p on p.id = m.programme_id where m.id = new.meeting_id;
    end if;
    return new;
end $$;
create function programme.of_programme_stands_still() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    free text[] := array['org_id', 'version'];
begin
    if current_user <> 'tiltas_owner' and access.role() is distinct from 'newcomer'
        and (tg_op = 'INSERT' or to_jsonb(new) - free is distinct from to_jsonb(old) - free) then
        perform registration.published_refuse(null, p.household_id) from programme.programme p where p.id = new.programme_id;
    end if;
    return new;
end $$;
create trigger stands_still after insert or update on programme.interpreter_booking
    for each row execute function programme.of_meeting_stands_still();
create trigger stands_still after insert or update on programme.interpreter_wish
    for each row execute function programme.of_programme_stands_still();

do $$
declare t text;
begin
    foreach t in array array['interpreter_wish', 'interpreter_booking'] loop
        execute format('create policy functions_read on programme.%I for select to tiltas_owner using (true)', t);
        execute format('create policy functions_erase on programme.%I for update to tiltas_owner
            using (access.role() = ''dpo'') with check (access.role() = ''dpo'')', t);
    end loop;
end $$;
