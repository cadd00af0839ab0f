-- One row with its act prolongs every permit of a ground that holds on a day: no application, no visit, no new paper. It counts once a second
-- officer has looked at it; who entered it cannot be the second. A row that was wrong is taken back and stays to be read.
create table permits.prolongation (
    id uuid primary key default gen_random_uuid(),
    ground text not null constraint prolongation_ground_is_known
        check (ground in ('temporary_protection', 'humanitarian', 'work', 'study', 'family')),
    valid_on date not null,
    to_on date not null,
    act text not null constraint prolongation_names_its_act check (act <> ''),
    article text not null default '',
    source text not null default '',
    certainty text not null constraint prolongation_certainty_is_known check (certainty in ('V', 'K', 'U')),
    checked_on date not null,
    entered_by uuid not null,
    entered_at timestamptz not null default clock_timestamp(),
    approved_by uuid,
    approved_at timestamptz,
    taken_back_by uuid,
    taken_back_at timestamptz,
    taken_back_why text,
    constraint prolongation_goes_further_than_its_day check (to_on > valid_on),
    constraint prolongation_is_looked_at_by_a_second check (approved_by <> entered_by),
    constraint prolongation_is_approved_at_a_moment check ((approved_by is null) = (approved_at is null)),
    constraint prolongation_is_taken_back_with_a_reason
        check ((taken_back_by is null) = (taken_back_at is null) and (taken_back_by is null) = (taken_back_why is null)));
create index prolongation_in_force on permits.prolongation (ground, valid_on) where approved_at is not null and taken_back_at is null;

-- Whether an application filed while the permit still holds keeps its right alive until the decision. By ground and by the day of filing.
create table permits.timely_filing (
    ground text not null,
    valid_from date not null,
    valid_until date,
    keeps boolean not null,
    act text not null constraint timely_filing_names_its_act check (act <> ''),
    article text not null default '',
    source text not null default '',
    certainty text not null constraint timely_filing_certainty_is_known check (certainty in ('V', 'K', 'U')),
    checked_on date not null,
    primary key (ground, valid_from),
    constraint timely_filing_ends_after_it_begins check (valid_until >= valid_from));

select public.protect('permits.prolongation', 'select', 'insert');
grant update (approved_by, approved_at, taken_back_by, taken_back_at, taken_back_why) on permits.prolongation to tiltas_app;
select public.protect('permits.timely_filing', 'select');
create policy open_by_design on permits.prolongation for select to tiltas_app using (true);
create policy functions_read on permits.prolongation for select to tiltas_owner using (true);
create policy admin_enters on permits.prolongation for insert to tiltas_app
    with check ((select access.role()) = 'admin' and entered_by = (select access.officer()) and approved_at is null and taken_back_at is null
        or (select access.role()) = 'system');
create policy department_and_admin_decide on permits.prolongation for update to tiltas_app
    using ((select access.role()) = 'admin' or (select access.role()) = 'registrar' and (select access.org()) = 2)
    with check ((approved_by = (select access.officer()) and entered_by <> (select access.officer()) or approved_by is null
        or taken_back_by = (select access.officer())));
create policy open_by_design on permits.timely_filing for select to tiltas_app using (true);
create policy functions_read on permits.timely_filing for select to tiltas_owner using (true);
create policy migrations_write on permits.timely_filing for insert to tiltas_owner with check (true);
insert into permits.timely_filing (ground, valid_from, keeps, act, source, certainty, checked_on) values
    ('temporary_protection', date '2022-03-16', true, 'UTPĮ IX-2206',
     'Ar laiku pateiktas prašymas pratęsia laikinosios apsaugos padarinius, turi patvirtinti ministerija', 'U', date '2026-11-28');

-- The last day on which a permit holds: what is printed, carried on by each act in the order of their days, and cut by its replacement and by the next permit on that
-- ground, also when an act is entered with a day that is past: nobody has two on one day.
create function permits.valid_until(p permits.permit) returns date
language plpgsql stable set search_path = pg_catalog as $$
declare
    until date := upper(p.valid) - 1;
    r record;
begin
    for r in select valid_on, to_on from permits.prolongation
            where ground = p.ground and valid_on >= lower(p.valid) and approved_at is not null and taken_back_at is null
            order by valid_on, to_on loop
        if r.valid_on <= until and r.to_on > until then
            until := r.to_on;
        end if;
    end loop;
    if until >= upper(p.valid) then
        until := least(until, (select min(lower(n.valid)) - 1 from permits.permit n
            where n.person_id = p.person_id and n.ground = p.ground and lower(n.valid) > lower(p.valid)));
    end if;
    return case when p.replaced_on is null then until else least(until, p.replaced_on - 1) end;
end $$;

-- The act that carried a permit to its last day; null when it holds as printed.
create function permits.prolonged_by(p permits.permit) returns uuid
language plpgsql stable set search_path = pg_catalog as $$
declare
    until date := permits.valid_until(p);
begin
    if until <= upper(p.valid) - 1 then
        return null;
    end if;
    return (select id from permits.prolongation
        where ground = p.ground and to_on >= until and valid_on >= lower(p.valid) and approved_at is not null and taken_back_at is null
        order by to_on, valid_on limit 1);
end $$;

-- How many permits a row carries on, or would: a number, for who may not see the permits themselves.
create function permits.prolonged_count(which uuid) returns bigint
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    if access.role() not in ('admin', 'registrar', 'analyst', 'dpo', 'system') then
        return null;
    end if;
    return (select count(*) from permits.permit p, permits.prolongation r
        where r.id = which and p.ground = r.ground and p.replaced_on is null and upper(p.valid) - 1 < r.to_on
            and lower(p.valid) <= r.valid_on and permits.valid_until(p) >= r.valid_on);
end $$;
revoke all on function permits.prolonged_count(uuid) from public;
grant execute on function permits.prolonged_count(uuid) to tiltas_app;
create policy prolonging_counts on permits.permit for select to tiltas_owner using (true);

-- Filed while the permit holds: from the day after its end the right goes on until the decision, where the rule of the ground says so.
alter table permits.application add right_continues_from date;
grant update (right_continues_from) on permits.application to tiltas_app;
create function permits.keeps_the_right_alive() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if new.state = 'submitted' and new.right_continues_from is null and new.submitted_on is not null then
        new.right_continues_from := (select max(permits.valid_until(p)) + 1
            from permits.permit p join permits.timely_filing t on t.ground = p.ground and t.keeps
                and new.submitted_on between t.valid_from and coalesce(t.valid_until, new.submitted_on)
            where p.person_id = new.person_id and lower(p.valid) <= new.submitted_on and permits.valid_until(p) >= new.submitted_on);
    end if;
    return new;
end $$;
create trigger application_filed_in_time before insert or update of state on permits.application
    for each row execute function permits.keeps_the_right_alive();

-- Each threshold reminds once of each end: a permit carried on by an act is reminded of again before its new end.
alter table permits.reminder drop constraint reminder_pkey;
create unique index reminder_once on permits.reminder (application_id, threshold,
    (case when threshold in ('ends_first', 'ends_second', 'ends_last') then due_on end)) nulls not distinct;

create or replace view permits.published_permit with (security_invoker = true) as
    select id, person_id, household_id, application_id, lower(valid) as valid_from, permits.valid_until(p) as valid_until, replaced_on, ground
    from permits.permit p;

-- What benefit offices and other modules read instead of the printed day: the newest permit of each person.
create view permits.published_permit_status with (security_invoker = true) as
    select distinct on (p.person_id) p.person_id, p.household_id, p.id as permit_id, p.ground, lower(p.valid) as valid_from,
        upper(p.valid) - 1 as printed_until, permits.valid_until(p) as valid_until, permits.prolonged_by(p) as prolonged_by, p.replaced_on,
        a.right_continues_from is not null as right_continues_until_decision, a.right_continues_from
    from permits.permit p
    left join permits.application a on a.person_id = p.person_id and a.decided_on is null
    order by p.person_id, lower(p.valid) desc;
grant select on permits.published_permit_status to tiltas_app;
