-- What a family and a municipality sign on the support for integration: its day is the anchor of the months. The contract goes with the
-- programme, to another municipality as to another household.
alter table programme.programme add constraint programme_with_its_household unique (id, org_id, household_id);
create table programme.integration_contract (
    id uuid primary key default gen_random_uuid(),
    programme_id uuid not null,
    org_id int not null,
    household_id uuid not null references registration.household,
    rules text not null constraint contract_rules_are_known check (rules in ('integration', 'turned-18', 'relocated', 'centre')),
    signed_on date not null,
    ended_on date,
    ended_why text constraint contract_end_is_known check (ended_why in ('over', 'moved', 'left', 'withdrawn', 'mistake')),
    version int not null default 1,
    made_by uuid not null,
    made_at timestamptz not null default clock_timestamp(),
    constraint contract_is_with_the_programme foreign key (programme_id, org_id, household_id)
        references programme.programme (id, org_id, household_id) on update cascade,
    constraint contract_with_its_household unique (id, org_id, household_id),
    constraint contract_end_says_why check ((ended_on is null) = (ended_why is null)));
create unique index contract_one_open_for_a_programme on programme.integration_contract (programme_id) where ended_on is null;
create index contract_by_household on programme.integration_contract (household_id);
create index contract_by_municipality on programme.integration_contract (org_id, signed_on);

-- Who is counted, from the first day of a month of the contract on. Nobody is counted twice on one day, wherever the contracts are.
create table programme.contract_member (
    id uuid primary key default gen_random_uuid(),
    contract_id uuid not null,
    org_id int not null,
    household_id uuid not null,
    person_id uuid not null references registration.person,
    child boolean not null,
    schooling text not null constraint member_schooling_is_known check (schooling in ('none', 'pre-school', 'school')),
    counts_from date not null,
    counts_until date,
    made_by uuid not null,
    made_at timestamptz not null default clock_timestamp(),
    constraint member_is_of_the_contract foreign key (contract_id, org_id, household_id)
        references programme.integration_contract (id, org_id, household_id) on update cascade,
    constraint member_stops_after_beginning check (counts_until >= counts_from - 1),
    constraint member_counts_once_on_a_day
        exclude using gist (person_id with =, daterange(counts_from, counts_until + 1) with &&));
create index contract_member_by_contract on programme.contract_member (contract_id);
create index contract_member_by_person on programme.contract_member (person_id);

-- Other support of the state for the same purpose: in its months nothing is paid.
create table programme.other_support (
    id uuid primary key default gen_random_uuid(),
    contract_id uuid not null,
    org_id int not null,
    household_id uuid not null,
    kind text not null constraint other_support_kind_is_known
        check (kind in ('settling-in', 'essentials', 'school', 'pre-school', 'centre', 'rent')),
    from_on date not null,
    until_on date,
    named text not null constraint other_support_has_a_name check (named ~ '\S'),
    withdrawn_at timestamptz,
    made_by uuid not null,
    made_at timestamptz not null default clock_timestamp(),
    constraint other_support_is_of_the_contract foreign key (contract_id, org_id, household_id)
        references programme.integration_contract (id, org_id, household_id) on update cascade,
    constraint other_support_ends_after_it_begins check (until_on >= from_on));
create index other_support_by_contract on programme.other_support (contract_id);

-- That the months whose share may be lowered were looked at together and are paid in full. Paying less is a decision of its own.
create table programme.share_review (
    id uuid primary key default gen_random_uuid(),
    contract_id uuid not null unique,
    org_id int not null,
    household_id uuid not null,
    held_on date not null,
    made_by uuid not null,
    made_at timestamptz not null default clock_timestamp(),
    constraint share_review_is_of_the_contract foreign key (contract_id, org_id, household_id)
        references programme.integration_contract (id, org_id, household_id) on update cascade);

-- The rented home for which a part of the rent is asked: what its amount and its gates need, and no address. A new request takes the place
-- of the one before.
create table programme.rent_request (
    id uuid primary key default gen_random_uuid(),
    contract_id uuid not null,
    org_id int not null,
    household_id uuid not null,
    rent_cents bigint not null constraint rent_is_something check (rent_cents > 0),
    area numeric(6, 2) not null constraint area_is_something check (area > 0),
    lease_from date not null,
    lease_until date not null,
    asked_on date not null,
    declared boolean not null,
    registered boolean not null,
    relatives boolean not null,
    dormitory boolean not null,
    yearly_income_cents bigint constraint income_is_not_less_than_nothing check (yearly_income_cents >= 0),
    replaced_at timestamptz,
    made_by uuid not null,
    made_at timestamptz not null default clock_timestamp(),
    constraint rent_request_is_of_the_contract foreign key (contract_id, org_id, household_id)
        references programme.integration_contract (id, org_id, household_id) on update cascade,
    constraint lease_ends_after_it_begins check (lease_until >= lease_from));
create unique index rent_request_one_counts on programme.rent_request (contract_id) where replaced_at is null;

select public.protect(t::regclass, 'select', 'insert')
from unnest(array['programme.integration_contract', 'programme.contract_member', 'programme.other_support', 'programme.share_review',
    'programme.rent_request']) t;
grant update (ended_on, ended_why, version) on programme.integration_contract to tiltas_app;
grant update (counts_until) on programme.contract_member to tiltas_app;
grant update (until_on, withdrawn_at) on programme.other_support to tiltas_app;
grant update (replaced_at) on programme.rent_request to tiltas_app;

-- Read: the municipality's staff and whoever pays there, and the family itself. Written: by the municipality's case managers.
do $$
declare t text; parent text; key text;
begin
    foreach t in array array['integration_contract', 'contract_member', 'other_support', 'share_review', 'rent_request'] loop
        parent := case t when 'integration_contract' then 'programme' else 'integration_contract' end;
        key := case t when 'integration_contract' then 'programme_id' else 'contract_id' end;
        execute format('create policy municipality on programme.%I for select to tiltas_app
            using (org_id = (select access.org()) and ((select access.staff()) or (select access.role()) = ''finance'')
                or (select access.role()) = ''system'')', t);
        execute format('create policy with_the_household on programme.%1$I for select to tiltas_app
            using ((select access.role()) in (''newcomer'', ''dpo'')
                and exists (select from programme.%2$I above where above.id = %1$I.%3$I))', t, parent, key);
        execute format('create policy municipality_adds on programme.%1$I for insert to tiltas_app
            with check (((select access.role()) = ''system'' or (select access.role()) = ''casemanager'' and org_id = (select access.org())
                    and made_by = (select access.officer()))
                and exists (select from programme.%2$I above where above.id = %1$I.%3$I and above.org_id = %1$I.org_id
                    and above.household_id = %1$I.household_id))', t, parent, key);
        execute format('create policy municipality_keeps on programme.%I for update to tiltas_app
            using ((select access.role()) = ''system'' or (select access.role()) = ''casemanager'' and org_id = (select access.org()))
            with check ((select access.role()) = ''system'' or (select access.role()) = ''casemanager'' and org_id = (select access.org()))', t);
        -- Article 18: what a restricted record is counted for stands still. The contract follows its programme nevertheless.
        execute format('create trigger stands_still after insert or update on programme.%I
            for each row execute function registration.published_stand_still(''org_id'', ''household_id'', ''version'', ''replaced_at'')', t);
        execute format('create policy functions_read on programme.%I for select to tiltas_owner using (true)', t);
    end loop;
end $$;
-- The foreign key is checked past row-level security: without this a contract could count a person of another household.
create policy person_of_the_family on programme.contract_member as restrictive for insert to tiltas_app
    with check (exists (select from registration.person p where p.id = contract_member.person_id and p.household_id = contract_member.household_id));

-- Article 17: that and how much support was paid for stays for the accounts. What was written in words goes with the last of the family.
create function programme.erase_contracts(gone uuid, homes uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform registration.published_erasing(gone);
    update programme.contract_member set schooling = 'none' where person_id = gone;
    update programme.other_support set named = '–' where household_id = any(homes);
    update programme.rent_request set yearly_income_cents = null where household_id = any(homes);
end $$;
do $$
declare t text;
begin
    foreach t in array array['contract_member', 'other_support', 'rent_request'] loop
        execute format('create policy functions_erase on programme.%I for update to tiltas_owner
            using (access.role() = ''dpo'') with check (access.role() = ''dpo'')', t);
    end loop;
end $$;
