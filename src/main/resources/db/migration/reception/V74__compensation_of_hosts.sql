-- What the state pays to whoever lets a family live in a home for nothing. A scheme is a row, and what it pays are dated rows: another
-- scheme is opened without a new program. Money is integer cents.
create table reception.compensation_scheme (
    code text primary key collate "C" constraint compensation_scheme_is_a_code check (code ~ '^[a-z0-9][a-z0-9-]{1,38}$'),
    name_lt text not null,
    name_en text not null,
    name_uk text not null,
    name_ru text not null,
    act text not null,
    valid_from date not null,
    valid_until date,
    premises text[] not null constraint compensation_scheme_knows_premises
        check (premises <@ array['dwelling', 'hotel', 'recreation', 'health_resort', 'garden'] and premises <> '{}'),
    claimants text[] not null constraint compensation_scheme_knows_claimants
        check (claimants <@ array['person', 'company', 'public'] and claimants <> '{}'),
    source text not null,
    certainty text not null constraint compensation_scheme_certainty_is_known check (certainty in ('V', 'K', 'U')),
    entered_by uuid not null,
    entered_at timestamptz not null default clock_timestamp(),
    constraint compensation_scheme_ends_after_it_begins check (valid_until >= valid_from));

-- part_month: 1 by calendar days, 2 whole months only. rounding: 0 down to the cent, 1 to the nearest.
create table reception.compensation_term (
    id uuid primary key default gen_random_uuid(),
    scheme text not null collate "C" references reception.compensation_scheme,
    term text not null constraint compensation_term_is_known check (term in
        ('first_person', 'next_person', 'free_months', 'most_months', 'part_month', 'rounding', 'claim_after_end')),
    valid_from date not null,
    valid_until date,
    value int not null constraint compensation_term_is_not_negative check (value >= 0),
    act text not null,
    source text not null,
    certainty text not null constraint compensation_term_certainty_is_known check (certainty in ('V', 'K', 'U')),
    checked_on date not null,
    entered_by uuid not null,
    entered_at timestamptz not null default clock_timestamp(),
    replaced_at timestamptz,
    constraint compensation_term_choice_is_known check (case term when 'part_month' then value in (1, 2) when 'rounding' then value in (0, 1) else true end),
    constraint compensation_term_ends_after_it_begins check (valid_until >= valid_from),
    constraint compensation_term_one_value_on_a_day exclude using gist (scheme with =, term with =, daterange(valid_from, valid_until, '[]') with &&)
        where (replaced_at is null));

insert into reception.compensation_scheme (code, name_lt, name_en, name_uk, name_ru, act, valid_from, valid_until, premises, claimants, source, certainty, entered_by)
values ('a1-254', 'Kompensacija už būsto suteikimą', 'Compensation for providing housing', 'Компенсація за надання житла',
        'Компенсация за предоставление жилья', 'SADM įsakymas A1-254 (2022-04-05)', '2022-04-05', '2023-12-31',
        '{dwelling,hotel,recreation,health_resort,garden}', '{person,company}',
        'Mokama iki 2023 m. pabaigos; juridiniai asmenys, išskyrus viešuosius', 'V', '00000000-0000-0000-0000-000000000001');
insert into reception.compensation_term (scheme, term, valid_from, valid_until, value, act, source, certainty, checked_on, entered_by)
select 'a1-254', term, valid_from, valid_until, value, 'SADM įsakymas A1-254 (2022-04-05)', source, certainty, date '2026-11-28',
       '00000000-0000-0000-0000-000000000001'
from (values
    ('first_person', date '2022-04-05', date '2023-12-31', 15000, 'Už pirmą žmogų per mėnesį; vienoda visoje Lietuvoje', 'V'),
    ('next_person', '2022-04-05', '2023-12-31', 5000, 'Už kiekvieną kitą tame pačiame būste per mėnesį', 'V'),
    ('free_months', '2022-04-05', '2023-12-31', 1, 'Pirmas mėnuo nemokamas', 'V'),
    ('most_months', '2022-04-05', '2022-06-30', 3, 'Iš pradžių ne ilgiau kaip tris mėnesius', 'V'),
    ('most_months', '2022-07-01', '2023-12-31', 6, 'Vėliau – šešis mėnesius; kurią dieną pakeista, neperskaityta', 'U'),
    ('part_month', '2022-04-05', '2023-12-31', 1, 'Įsakyme nerasta, kaip mokama už ne visą mėnesį: skaičiuojame dienomis', 'U'),
    ('rounding', '2022-04-05', '2023-12-31', 0, 'Įsakyme nerasta: apvaliname žemyn iki cento', 'U'),
    ('claim_after_end', '2022-04-05', '2023-12-31', 31, 'Įsakyme nerasta: kiek dienų po pabaigos dar galima prašyti', 'U'))
    as seed (term, valid_from, valid_until, value, source, certainty);

-- A claim is the host's: for one contract, at the municipality where the dwelling stands. Account and codes of people lie locked.
create table reception.compensation_claim (
    id uuid primary key default gen_random_uuid(),
    org_id int not null references access.organisation,
    scheme text not null collate "C" references reception.compensation_scheme,
    contract_id uuid not null,
    contract_number text not null,
    household_id uuid not null,
    claimant_name text not null,
    claimant_kind text not null constraint claimant_kind_is_known check (claimant_kind in ('person', 'company')),
    account_sealed bytea not null,
    account_end text not null,
    address_key text not null collate "C",
    received_on date not null,
    state text not null constraint claim_state_is_known check (state in ('received', 'held', 'approved', 'refused')),
    shares_dwelling boolean not null default false,
    reason text,
    decided_by uuid,
    decided_at timestamptz,
    made_by uuid not null,
    made_at timestamptz not null default clock_timestamp(),
    version int not null default 1,
    constraint claim_is_of_its_contract foreign key (contract_id, household_id) references reception.host_contract (id, household_id),
    constraint claim_with_its_household unique (id, household_id),
    constraint claim_decision_says_why check ((state in ('approved', 'refused')) = (decided_by is not null and reason is not null)));
create unique index claim_once_for_a_contract on reception.compensation_claim (scheme, contract_id) where state <> 'refused';
create index compensation_claim_by_org on reception.compensation_claim (org_id, state, received_on);
create index compensation_claim_by_address on reception.compensation_claim (org_id, address_key);

create table reception.compensation_person (
    claim_id uuid not null,
    person_id uuid not null references registration.person,
    household_id uuid not null,
    org_id int not null,
    from_on date not null,
    until_on date,
    code_sealed bytea,
    primary key (claim_id, person_id),
    constraint guest_is_of_the_claim foreign key (claim_id, household_id) references reception.compensation_claim (id, household_id),
    constraint guest_leaves_after_coming check (until_on > from_on));
create index compensation_person_by_person on reception.compensation_person (person_id);

create table reception.compensation_list (
    id uuid primary key default gen_random_uuid(),
    org_id int not null references access.organisation,
    scheme text not null collate "C" references reception.compensation_scheme,
    month date not null constraint payment_list_is_of_a_month check (extract(day from month) = 1),
    state text not null default 'open' constraint payment_list_state_is_known check (state in ('open', 'approved', 'paid')),
    made_by uuid not null,
    made_at timestamptz not null default clock_timestamp(),
    approved_by uuid,
    approved_at timestamptz,
    paid_on date,
    paid_by uuid,
    version int not null default 1,
    constraint payment_list_is_one_for_a_month unique (org_id, scheme, month),
    constraint payment_list_is_approved_by_a_second_person check (state = 'open' or approved_by is not null and approved_by <> made_by),
    constraint payment_list_is_paid_on_a_day check ((state = 'paid') = (paid_on is not null and paid_by is not null)));

-- What was paid for a month is never changed: a correction is a row of its own in a later list.
create table reception.compensation_line (
    list_id uuid not null references reception.compensation_list,
    claim_id uuid not null,
    household_id uuid not null,
    org_id int not null,
    for_month date not null,
    kind text not null constraint payment_kind_is_known check (kind in ('amount', 'correction')),
    cents int not null constraint payment_is_not_nothing check (cents <> 0),
    people int not null,
    days int not null,
    primary key (list_id, claim_id, for_month),
    constraint payment_amount_is_positive check (kind = 'correction' or cents > 0),
    constraint payment_is_of_its_claim foreign key (claim_id, household_id) references reception.compensation_claim (id, household_id));
create index compensation_line_by_claim on reception.compensation_line (claim_id, for_month);

create function reception.claim_moves() returns trigger language plpgsql as $$
begin
    if old.state <> new.state and old.state not in ('received', 'held') then
        raise exception 'claim_is_decided_once: % to %', old.state, new.state using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger claim_is_decided_once before update on reception.compensation_claim
    for each row execute function reception.claim_moves();

create function reception.payments_stay() returns trigger language plpgsql as $$
begin
    if exists (select from reception.compensation_list l
            where l.id = case tg_op when 'INSERT' then new.list_id else old.list_id end and l.state <> 'open') then
        raise exception 'payments_of_a_closed_list_stay' using errcode = 'check_violation';
    end if;
    return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger payments_of_a_closed_list_stay before insert or update or delete on reception.compensation_line
    for each row execute function reception.payments_stay();

create function reception.list_moves() returns trigger language plpgsql as $$
begin
    if old.state = 'paid' or old.state = 'open' and new.state = 'paid' then
        raise exception 'payment_list_is_approved_then_paid_once: % to %', old.state, new.state using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger payment_list_is_approved_then_paid_once before update on reception.compensation_list
    for each row execute function reception.list_moves();

select public.protect('reception.compensation_scheme', 'select', 'insert');
select public.protect('reception.compensation_term', 'select', 'insert');
select public.protect('reception.compensation_claim', 'select', 'insert');
select public.protect('reception.compensation_person', 'select', 'insert');
select public.protect('reception.compensation_list', 'select', 'insert');
select public.protect('reception.compensation_line', 'select', 'insert', 'delete');
grant update (valid_until) on reception.compensation_scheme to tiltas_app;
grant update (valid_until, replaced_at) on reception.compensation_term to tiltas_app;
grant update (state, shares_dwelling, reason, decided_by, decided_at, version) on reception.compensation_claim to tiltas_app;
grant update (until_on) on reception.compensation_person to tiltas_app;
grant update (state, made_by, made_at, approved_by, approved_at, paid_on, paid_by, version) on reception.compensation_list to tiltas_app;

create policy open_by_design on reception.compensation_scheme for select to tiltas_app using (true);
create policy open_by_design on reception.compensation_term for select to tiltas_app using (true);
do $$
declare t text;
begin
    foreach t in array array['compensation_scheme', 'compensation_term'] loop
        execute format('create policy admin_enters on reception.%1$I for insert to tiltas_app
            with check ((select access.role()) = ''admin'' and entered_by = (select access.officer()))', t);
        execute format('create policy admin_ends on reception.%1$I for update to tiltas_app using ((select access.role()) = ''admin'')', t);
    end loop;
    foreach t in array array['compensation_claim', 'compensation_person', 'compensation_list', 'compensation_line'] loop
        execute format('create policy own_work on reception.%1$I for select to tiltas_app
            using (org_id = (select access.org()) and (select access.role()) in (''coordinator'', ''casemanager'', ''finance'')
                or (select access.org()) = 3 and (select access.role()) = ''coordinator''
                or (select access.org()) = 1 and (select access.role()) = ''finance'' or (select access.role()) = ''system'')', t);
    end loop;
    foreach t in array array['compensation_claim', 'compensation_person'] loop
        execute format('create policy changes on reception.%1$I for update to tiltas_app
            using (org_id = (select access.org()) and (select access.role()) in (''coordinator'', ''casemanager'')
                or (select access.org()) = 3 and (select access.role()) = ''coordinator'' or (select access.role()) = ''system'')', t);
    end loop;
end $$;
create policy claims on reception.compensation_claim for insert to tiltas_app
    with check ((made_by = (select access.officer()) or (select access.role()) = 'system')
        and exists (select from reception.host_contract c where c.id = contract_id and c.org_id = compensation_claim.org_id));
create policy names on reception.compensation_person for insert to tiltas_app
    with check (exists (select from reception.compensation_claim c where c.id = claim_id and c.org_id = compensation_person.org_id)
        and (select access.role()) in ('coordinator', 'casemanager', 'system')
        and exists (select from registration.person p where p.id = compensation_person.person_id));
-- Lists are made and paid where money is looked after: the municipality's and the ministry's finance officers, and the coordinators.
create policy lists on reception.compensation_list for insert to tiltas_app
    with check ((made_by = (select access.officer()) or (select access.role()) = 'system') and (
        org_id = (select access.org()) and (select access.role()) in ('coordinator', 'finance')
        or (select access.org()) = 3 and (select access.role()) = 'coordinator'
        or (select access.org()) = 1 and (select access.role()) = 'finance' or (select access.role()) = 'system'));
create policy changes on reception.compensation_list for update to tiltas_app
    using (org_id = (select access.org()) and (select access.role()) in ('coordinator', 'finance')
        or (select access.org()) = 3 and (select access.role()) = 'coordinator'
        or (select access.org()) = 1 and (select access.role()) = 'finance' or (select access.role()) = 'system');
create policy pays on reception.compensation_line for insert to tiltas_app
    with check ((select access.role()) in ('coordinator', 'finance', 'system')
        and exists (select from reception.compensation_list l where l.id = list_id and l.org_id = compensation_line.org_id));
create policy counts_again on reception.compensation_line for delete to tiltas_app
    using ((select access.role()) in ('coordinator', 'finance', 'system')
        and exists (select from reception.compensation_list l where l.id = list_id and l.state = 'open'));
create policy with_the_person on reception.compensation_person for select to tiltas_app
    using ((select access.role()) in ('newcomer', 'dpo') and exists (select from registration.person p where p.id = person_id));

-- Article 17: what public money was paid for stays for the accounts; the person's code goes, and with the last of the family what was said
-- of the decision.
create function reception.erase_claims(gone uuid, homes uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform registration.published_erasing(gone);
    update reception.compensation_person set code_sealed = null where person_id = gone;
    update reception.compensation_claim set reason = '–' where household_id = any(homes) and reason is not null;
end $$;
do $$
declare t text;
begin
    foreach t in array array['compensation_person', 'compensation_claim'] loop
        execute format('create policy functions_read on reception.%1$I for select to tiltas_owner using (true)', t);
        execute format('create policy functions_erase on reception.%1$I for update to tiltas_owner
            using (access.role() = ''dpo'') with check (access.role() = ''dpo'')', t);
    end loop;
end $$;

-- Money is counted from the days of the contract; who lives there by it is not told to whoever pays.
create policy pays on reception.host_contract for select to tiltas_app
    using ((select access.role()) = 'finance' and (org_id = (select access.org()) or (select access.org()) = 1));
create policy functions_read on reception.host_contract for select to tiltas_owner using (true);

-- Where else the same home or the same person is claimed for on the same days, over the whole country: another municipality's claim is
-- told by its municipality only.
create function reception.claim_clashes(of_claim uuid)
returns table (kind text, claim_id uuid, org_id int, person_id uuid)
language sql stable security definer set search_path = pg_catalog as $$
    with me as (
        select c.*, k.during, k.ended_on from reception.compensation_claim c join reception.host_contract k on k.id = c.contract_id
        where c.id = of_claim and (select access.role()) in ('coordinator', 'casemanager', 'finance', 'system')
          and ((select access.org()) in (c.org_id, 1, 3)))
    select 'dwelling', o.id, o.org_id, null::uuid
    from me join reception.compensation_claim o on o.id <> me.id and o.scheme = me.scheme and o.org_id = me.org_id
        and o.address_key = me.address_key and o.state <> 'refused' and not o.shares_dwelling and not me.shares_dwelling
    join reception.host_contract k on k.id = o.contract_id
        and daterange(lower(k.during), least(upper(k.during), k.ended_on)) && daterange(lower(me.during), least(upper(me.during), me.ended_on))
    union all
    select 'person', o.id, o.org_id, p.person_id
    from me join reception.compensation_person p on p.claim_id = me.id
    join reception.compensation_person q on q.person_id = p.person_id and q.claim_id <> me.id
        and daterange(q.from_on, q.until_on) && daterange(p.from_on, p.until_on)
    join reception.compensation_claim o on o.id = q.claim_id and o.state <> 'refused'
$$;
