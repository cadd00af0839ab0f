-- The kindness ladder: 0 we missed you, 1 a call with an interpreter, 2 another way and what is in the way, 3 a visit or a nearer place,
-- 4 the supervisor talks and the service is changed. Each is a task with a day, an owner and an outcome; the next begins where one has failed.
create table programme.ladder_rung (
    id uuid primary key default gen_random_uuid(),
    meeting_id uuid not null,
    org_id int not null,
    rung int not null constraint rung_is_one_of_five check (rung between 0 and 4),
    due_on date not null,
    owner_officer uuid,
    owner_name text,
    outcome text constraint rung_outcome_is_known check (outcome in ('agreed', 'no_answer', 'declined', 'our_gap', 'service_changed')),
    barrier text constraint rung_barrier_is_known check (barrier in
        ('transport', 'childcare', 'work', 'illness', 'fear', 'phone', 'not_understood', 'interpreter', 'office', 'other')),
    note text,
    done_on date,
    done_by uuid,
    counts_until date,
    version int not null default 1,
    created_at timestamptz not null default clock_timestamp(),
    constraint rung_is_with_the_meeting foreign key (meeting_id, org_id) references programme.meeting (id, org_id) on update cascade,
    constraint rung_once_for_a_meeting unique (meeting_id, rung),
    constraint rung_done_has_an_outcome check ((done_on is null) = (outcome is null) and (done_on is null) = (done_by is null)),
    constraint rung_only_the_last_changes_the_service check (outcome <> 'service_changed' or rung = 4),
    constraint rung_our_gap_is_said_so check (barrier is null or barrier not in ('interpreter', 'office') or outcome in ('our_gap', 'agreed', 'service_changed')),
    constraint rung_counts_after_the_last_only check (counts_until is null or rung = 4 and outcome in ('no_answer', 'declined')));
create index rung_by_municipality on programme.ladder_rung (org_id, due_on) where done_on is null;
select public.protect('programme.ladder_rung', 'select', 'insert', 'update');
create policy municipality on programme.ladder_rung for select to tiltas_app
    using (org_id = (select access.org()) and (select access.staff()) or (select access.role()) = 'system');
create policy with_the_household on programme.ladder_rung for select to tiltas_app
    using (exists (select from programme.meeting above where above.id = meeting_id));
create policy municipality_adds on programme.ladder_rung for insert to tiltas_app
    with check ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org())
        and exists (select from programme.meeting above where above.id = meeting_id and above.org_id = ladder_rung.org_id));
-- The last one is a supervisor's: another person than the one the family did not come to.
create policy municipality_keeps on programme.ladder_rung for update to tiltas_app
    using ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()) and done_on is null)
    with check ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org())
        and (done_on is null or done_by = (select access.officer()) and (rung < 4 or programme.supervises(done_on)
            and exists (select from programme.meeting m where m.id = meeting_id and m.with_officer is distinct from done_by))));

-- After the row, so that row-level security has refused first whoever may not write it.
create function programme.rung_follows() returns trigger language plpgsql set search_path = pg_catalog as $$
begin
    if new.rung = 0 and not exists (select from programme.meeting m where m.id = new.meeting_id and m.state = 'missed')
        or new.rung > 0 and not exists (select from programme.ladder_rung r
            where r.meeting_id = new.meeting_id and r.rung = new.rung - 1 and r.outcome in ('no_answer', 'declined')) then
        raise exception 'rungs are climbed one by one' using errcode = 'check_violation', constraint = 'rung_follows_the_one_before';
    end if;
    return new;
end $$;
create trigger rung_follows after insert on programme.ladder_rung for each row execute function programme.rung_follows();
create trigger stands_still after insert or update on programme.ladder_rung
    for each row execute function programme.of_meeting_stands_still();

-- Whether not taking part may be considered at all on that day: a missed talk, the whole ladder climbed without a way found, no gap of the
-- service anywhere, nobody seen since, and not too long ago. It is not a decision, and nothing is decided by it.
create function programme.may_consider_refusal(programme uuid, day date) returns boolean language sql stable set search_path = pg_catalog as $$
    select exists (
        select from programme.meeting m
        where m.programme_id = $1 and m.state = 'missed' and not programme.had_a_gap(m.id)
            and (select count(*) from programme.ladder_rung r where r.meeting_id = m.id and r.outcome in ('no_answer', 'declined')
                and (r.barrier is null or r.barrier not in ('interpreter', 'office'))) = 5
            and exists (select from programme.ladder_rung r where r.meeting_id = m.id and r.rung = 4 and $2 between r.done_on and r.counts_until)
            and not exists (select from programme.meeting later where later.programme_id = m.programme_id and later.state = 'held' and later.at > m.at))
$$;
create function programme.may_consider_refusal(programme uuid) returns boolean language sql stable set search_path = pg_catalog as $$
    select programme.may_consider_refusal($1, (clock_timestamp() at time zone 'Europe/Vilnius')::date)
$$;
revoke all on function programme.may_consider_refusal(uuid, date), programme.may_consider_refusal(uuid) from public;
grant execute on function programme.may_consider_refusal(uuid, date), programme.may_consider_refusal(uuid) to tiltas_app;
