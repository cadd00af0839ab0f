-- Families change: somebody moves out, two families turn out to be one. A person is in one household at a time, by a column that is
-- never null; where the person was before, from when to when and who decided stays for ever.
alter table registration.household drop constraint household_state_is_known;
alter table registration.household add constraint household_state_is_known check (state in ('draft', 'registered', 'left', 'closed'));
-- Closed: all its members are in another household now. Split from: the household its first members came from.
alter table registration.household add column joined_to uuid references registration.household;
alter table registration.household add column split_from uuid references registration.household;
alter table registration.household add constraint household_closed_says_where check ((state = 'closed') = (joined_to is not null));
alter table registration.household add constraint household_is_another check (joined_to <> id and split_from <> id);

create table registration.regrouping (
    id uuid primary key,
    from_household uuid not null references registration.household,
    to_household uuid not null references registration.household,
    kind text not null constraint regrouping_kind_is_known check (kind in ('split', 'move', 'join')),
    reason text not null constraint regrouping_reason_is_known check (reason in
        ('live_apart', 'relationship', 'mistake', 'family_found', 'other')),
    note text,
    org_id int not null references access.organisation,
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null,
    constraint regrouping_leads_elsewhere check (from_household <> to_household),
    constraint regrouping_other_reason_is_told check (reason <> 'other' or note is not null));
create index regrouping_by_from on registration.regrouping (from_household, made_at);
create index regrouping_by_to on registration.regrouping (to_household, made_at);

create table registration.former_member (
    id uuid primary key default gen_random_uuid(),
    person_id uuid not null references registration.person,
    left_household uuid not null references registration.household,
    during tstzrange not null constraint former_member_was_there check (not isempty(during) and not upper_inf(during)),
    regrouping_id uuid not null references registration.regrouping,
    org_id int not null references access.organisation,
    constraint former_member_in_one_household_at_a_time exclude using gist (person_id with =, during with &&));
create index former_member_by_household on registration.former_member (left_household);

select public.protect('registration.regrouping', 'select', 'insert');
select public.protect('registration.former_member', 'select', 'insert');

create policy with_the_household on registration.regrouping for select to tiltas_app
    using ((select access.role()) in ('registrar', 'system')
        or exists (select from registration.household h where h.id = from_household)
        or exists (select from registration.household h where h.id = to_household));
create policy holder_regroups on registration.regrouping for insert to tiltas_app
    with check (((select access.role()) in ('registrar', 'casemanager') and org_id = (select access.org()) or (select access.role()) = 'system')
        and made_by = (select access.officer())
        and exists (select from registration.household h where h.id = from_household)
        and exists (select from registration.household h where h.id = to_household));
create policy with_the_person on registration.former_member for select to tiltas_app
    using (exists (select from registration.person p where p.id = person_id));
create policy with_the_regrouping on registration.former_member for insert to tiltas_app
    with check (((select access.role()) in ('registrar', 'casemanager') and org_id = (select access.org()) or (select access.role()) = 'system')
        and exists (select from registration.person p where p.id = person_id)
        and exists (select from registration.regrouping g where g.id = regrouping_id and g.made_by = (select access.officer())
            and g.from_household = former_member.left_household)
        and exists (select from registration.household h where h.id = left_household));

-- A new household begins where another one is split: with the same holder and the same office of registration. As the owner: a policy
-- of household cannot ask household.
create function registration.splits(source uuid, holder int, registered_by int) returns boolean
language sql stable security definer set search_path = pg_catalog as $$
    select access.role() in ('registrar', 'casemanager') and exists (select from registration.household h
        where h.id = source and h.state = 'registered' and h.holder_org = holder and h.registered_by_org = registered_by
          and access.org() in (h.holder_org, h.registered_by_org))
$$;
create policy splits on registration.household for insert to tiltas_app
    with check (state = 'registered' and created_by = (select access.officer())
        and registration.splits(split_from, holder_org, registered_by_org));
-- Foreign keys are checked past row-level security: no new household names another one but the one it is split from.
create policy named_with_a_reason on registration.household as restrictive for insert to tiltas_app
    with check ((joined_to is null) and (split_from is null or registration.splits(split_from, holder_org, registered_by_org)));

-- At the end of the transaction: nobody has left without a trace, and no registered household stands empty. As the owner: who looks must
-- see all members, not those whom the officer may see.
create function registration.membership_is_kept() returns trigger
language plpgsql security definer set search_path = pg_catalog as $$
begin
    if tg_op = 'UPDATE' and not exists (select from registration.former_member f where f.person_id = old.id
            and f.left_household = old.household_id and upper(f.during) >= transaction_timestamp()) then
        raise exception 'a person has left a household without a trace'
            using errcode = 'check_violation', constraint = 'person_leaves_a_trace';
    end if;
    if exists (select from registration.household h where h.id = old.household_id and h.state in ('registered', 'left')
            and not exists (select from registration.person p where p.household_id = h.id)) then
        raise exception 'a household stands empty' using errcode = 'check_violation', constraint = 'household_has_a_member';
    end if;
    return null;
end $$;
create policy functions_read on registration.former_member for select to tiltas_owner using (true);
create constraint trigger person_leaves_a_trace after update of household_id on registration.person deferrable initially deferred
    for each row when (old.household_id <> new.household_id) execute function registration.membership_is_kept();
create constraint trigger household_has_a_member after delete on registration.person deferrable initially deferred
    for each row execute function registration.membership_is_kept();
