-- A programme stands still while the family is away or ill, for no longer than the rule says, and goes on by itself: nobody has to remember it.
-- until_on is the last day as it was meant, ended_on the last when the family was back sooner; the day before the first: not paused at all.
create table programme.pause (
    id uuid primary key default gen_random_uuid(),
    programme_id uuid not null,
    org_id int not null,
    because text not null constraint pause_reason_is_known check (because in ('away', 'illness')),
    from_on date not null,
    until_on date not null,
    ended_on date,
    side text not null constraint pause_side_is_known check (side in ('person', 'office')),
    made_by uuid not null,
    created_at timestamptz not null default clock_timestamp(),
    constraint pause_ends_after_it_began check (until_on >= from_on),
    constraint pause_is_cut_short_only check (ended_on between from_on - 1 and until_on),
    constraint pause_no_two_at_once exclude using gist (programme_id with =,
        (case when coalesce(ended_on, until_on) >= from_on then daterange(from_on, coalesce(ended_on, until_on), '[]') end) with &&),
    constraint pause_is_with_the_programme foreign key (programme_id, org_id)
        references programme.programme (id, org_id) on update cascade);
create index pause_by_programme on programme.pause (programme_id, from_on);
select public.protect('programme.pause', 'select', 'insert');
grant update (ended_on) on programme.pause to tiltas_app;
create policy municipality on programme.pause for select to tiltas_app
    using ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()));
create policy with_the_household on programme.pause for select to tiltas_app
    using ((select access.role()) in ('newcomer', 'dpo') and exists (select from programme.programme p where p.id = programme_id));
create policy either_begins on programme.pause for insert to tiltas_app
    with check ((select access.role()) = 'system' or made_by = (select access.officer()) and ended_on is null
        and ((select access.role()) = 'newcomer' and side = 'person' or (select access.role()) = 'casemanager' and side = 'office'
            and org_id = (select access.org()))
        and exists (select from programme.programme p where p.id = programme_id and p.org_id = pause.org_id and p.state = 'open'));
create policy either_ends on programme.pause for update to tiltas_app
    using ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org())
        or (select access.role()) = 'newcomer' and exists (select from programme.programme p where p.id = programme_id))
    with check ((select access.role()) in ('system', 'casemanager', 'newcomer'));
create policy functions_read on programme.pause for select to tiltas_owner using (true);

create function programme.pause_within_the_rule() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if tg_op = 'UPDATE' and old.ended_on is not null and new.ended_on is distinct from old.ended_on then
        raise exception 'a pause that is over is over' using errcode = 'check_violation', constraint = 'pause_ends_once';
    end if;
    if tg_op = 'INSERT' and new.until_on - new.from_on + 1 > law.published_number('programme.pause', new.from_on) then
        raise exception 'a pause is no longer than the rule says' using errcode = 'check_violation', constraint = 'pause_within_the_rule';
    end if;
    return new;
end $$;
create trigger within_the_rule before insert or update on programme.pause
    for each row execute function programme.pause_within_the_rule();
create trigger stands_still after insert or update on programme.pause
    for each row execute function programme.case_stands_still();

create function programme.paused(programme uuid, day date) returns boolean language sql stable set search_path = pg_catalog as $$
    select exists (select from programme.pause p where p.programme_id = programme and day between p.from_on and coalesce(p.ended_on, p.until_on))
$$;
-- How many days from the first to the last, both counted, did not count.
create function programme.paused_days(programme uuid, first date, last date) returns int language sql stable set search_path = pg_catalog as $$
    select coalesce(sum(greatest(0, least(last, coalesce(p.ended_on, p.until_on)) - greatest(first, p.from_on) + 1)), 0)::int
    from programme.pause p where p.programme_id = programme
$$;
-- The clock stood still: what was due on a day is due as many days later as the pauses that had begun by then were long.
create function programme.due_after_pauses(programme uuid, due date) returns date language sql stable set search_path = pg_catalog as $$
    select due + coalesce(sum(coalesce(p.ended_on, p.until_on) - p.from_on + 1), 0)::int
    from programme.pause p where p.programme_id = programme and p.from_on <= due
$$;
revoke all on function programme.paused(uuid, date), programme.paused_days(uuid, date, date), programme.due_after_pauses(uuid, date) from public;
grant execute on function programme.paused(uuid, date), programme.paused_days(uuid, date, date), programme.due_after_pauses(uuid, date) to tiltas_app;
