-- A household given by one case manager to another of the municipality. Rows proposed together carry one batch.
create table programme.transfer (
    id uuid primary key default gen_random_uuid(),
    batch_id uuid not null,
    programme_id uuid not null,
    org_id int not null,
    from_officer uuid not null,
    from_name text not null,
    to_officer uuid not null,
    to_name text not null,
    reason text not null constraint transfer_has_a_reason check (reason ~ '\S'),
    note text,
    refused_because text,
    state text not null default 'proposed' constraint transfer_state_is_known check
        (state in ('proposed', 'told', 'accepted', 'refused', 'talked', 'done', 'undone', 'withdrawn')),
    proposed_by uuid not null,
    proposed_at timestamptz not null default clock_timestamp(),
    told_at timestamptz,
    answered_at timestamptz,
    talked_at timestamptz,
    done_at timestamptz,
    undone_at timestamptz,
    version int not null default 1,
    constraint transfer_is_to_another check (from_officer <> to_officer),
    constraint transfer_refused_says_why check ((state = 'refused') <= (refused_because ~ '\S')),
    constraint transfer_done_has_a_handover_note check ((state in ('talked', 'done', 'undone')) <= (note ~ '\S')),
    constraint transfer_done_has_a_moment check ((state in ('done', 'undone')) = (done_at is not null)),
    constraint transfer_is_with_the_programme foreign key (programme_id, org_id)
        references programme.programme (id, org_id) on update cascade);
create unique index transfer_one_open_for_a_programme on programme.transfer (programme_id)
    where state in ('proposed', 'told', 'accepted', 'talked');
create index transfer_by_programme on programme.transfer (programme_id);
create index transfer_by_batch on programme.transfer (batch_id);
create index transfer_by_municipality on programme.transfer (org_id, to_officer) where state in ('proposed', 'told', 'accepted', 'talked', 'done');
select public.protect('programme.transfer', 'select', 'insert');
grant update (state, note, refused_because, told_at, answered_at, talked_at, done_at, undone_at, version) on programme.transfer to tiltas_app;
create policy municipality on programme.transfer for select to tiltas_app
    using (org_id = (select access.org()) and (select access.staff()) or (select access.role()) = 'system');
create policy with_the_household on programme.transfer for select to tiltas_app
    using (exists (select from programme.programme above where above.id = transfer.programme_id));
create policy municipality_adds on programme.transfer for insert to tiltas_app
    with check ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org())
        and proposed_by = (select access.officer())
        and (from_officer = proposed_by or programme.supervises((clock_timestamp() at time zone 'Europe/Vilnius')::date))
        and exists (select from programme.programme above where above.id = transfer.programme_id and above.org_id = transfer.org_id
            and above.state = 'open' and above.lead_officer = transfer.from_officer));
create policy municipality_keeps on programme.transfer for update to tiltas_app
    using ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org())
        and (access.officer() in (from_officer, to_officer, proposed_by)
            or programme.supervises((clock_timestamp() at time zone 'Europe/Vilnius')::date)))
    with check ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()));
create policy functions_withdraw on programme.transfer to tiltas_owner using (true) with check (true);

-- proposed -> told -> accepted or refused -> talked -> done; done -> undone for as long as the rule says. Only who is to take it accepts.
create function programme.transfer_moves_on() returns trigger language plpgsql set search_path = pg_catalog as $$
declare
    today date := (clock_timestamp() at time zone 'Europe/Vilnius')::date;
begin
    if current_user = 'tiltas_owner' or new.state = old.state then
        return new;
    end if;
    if (old.state, new.state) not in (('proposed', 'told'), ('told', 'accepted'), ('told', 'refused'), ('accepted', 'talked'), ('talked', 'done'),
            ('done', 'undone'), ('proposed', 'withdrawn'), ('told', 'withdrawn'), ('accepted', 'withdrawn'), ('talked', 'withdrawn')) then
        raise exception 'a transfer does not go from % to %', old.state, new.state using errcode = 'check_violation', constraint = 'transfer_in_order';
    end if;
    if new.state in ('accepted', 'refused') and access.role() <> 'system' and access.officer() <> new.to_officer then
        raise exception 'who is to take it answers' using errcode = 'insufficient_privilege';
    end if;
    if new.state = 'undone' and clock_timestamp() > old.done_at + law.published_number('programme.transfer-undo', today) * interval '1 hour' then
        raise exception 'the day to undo it is over' using errcode = 'check_violation', constraint = 'transfer_undone_in_time';
    end if;
    return new;
end $$;
create trigger in_order before update on programme.transfer for each row execute function programme.transfer_moves_on();

-- When a programme is led by somebody else or is closed, what was proposed for it has no object any more.
create function programme.withdraw_transfers() returns trigger language plpgsql security definer set search_path = pg_catalog as $$
begin
    if new.lead_officer is distinct from old.lead_officer or new.state <> old.state then
        update programme.transfer set state = 'withdrawn', version = version + 1
        where programme_id = new.id and state in ('proposed', 'told', 'accepted', 'talked')
            and (new.state = 'closed' or new.lead_officer is distinct from from_officer);
    end if;
    return new;
end $$;
create trigger transfers_are_withdrawn after update on programme.programme
    for each row execute function programme.withdraw_transfers();
