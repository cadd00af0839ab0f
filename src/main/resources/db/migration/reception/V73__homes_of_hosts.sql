-- Homes that people and organisations offer: from the offer to the contract and the visits after it.
create table reception.host_transition (
    from_state text not null,
    step text not null,
    to_state text not null,
    primary key (from_state, step, to_state));
insert into reception.host_transition values
    ('offered', 'contact', 'contacted'),
    ('contacted', 'vet', 'vetting'),
    ('vetting', 'approve', 'approved'),
    ('approved', 'match', 'matched'),
    ('matched', 'free', 'approved'),
    ('approved', 'recheck', 'vetting'),
    ('offered', 'withdraw', 'withdrawn'),
    ('contacted', 'withdraw', 'withdrawn'),
    ('vetting', 'withdraw', 'withdrawn'),
    ('approved', 'withdraw', 'withdrawn'),
    ('offered', 'refuse', 'refused'),
    ('contacted', 'refuse', 'refused'),
    ('vetting', 'refuse', 'refused'),
    ('approved', 'close', 'closed'),
    ('matched', 'close', 'closed');

-- What is looked at before a family moves in. A kind that is no longer asked ends; what was found by it stays.
create table reception.host_check_kind (
    code text not null collate "C" constraint host_check_kind_is_a_code check (code ~ '^[a-z_]+$'),
    valid_from date not null,
    valid_until date,
    needed_for text not null constraint host_check_need_is_known check (needed_for in ('all', 'families', 'dwelling')),
    good_for_months int constraint host_check_is_good_for_a_time check (good_for_months > 0),
    place int not null,
    act text not null,
    source text not null,
    certainty text not null constraint host_check_certainty_is_known check (certainty in ('V', 'K', 'U')),
    checked_on date not null,
    constraint host_check_kind_once_on_a_day exclude using gist (code with =, daterange(valid_from, valid_until, '[]') with &&));
insert into reception.host_check_kind values
    ('identity', '2022-03-16', null, 'all', null, 1, 'Tiltas', 'Asmens dokumentas arba Juridinių asmenų registras; „Homes for Ukraine“ patikrų sąrašas', 'U', '2026-11-28'),
    ('adults', '2022-03-16', null, 'dwelling', 12, 2, 'Tiltas', 'Kas dar gyvena namuose: visi pilnamečiai; „Homes for Ukraine“ patikrų sąrašas', 'U', '2026-11-28'),
    ('home_visit', '2022-03-16', null, 'all', 12, 3, 'Tiltas', 'Apsilankymas: saugu, šilta, yra vandens, durys rakinamos; „Homes for Ukraine“ patikrų sąrašas', 'U', '2026-11-28'),
    ('conviction', '2022-03-16', null, 'families', 12, 4, 'LR vaiko teisių apsaugos pagrindų įstatymas',
     'Apribojimai dirbti su vaikais; ar jie taikomi namų šeimininkui, neperskaityta – klausiame visų, kurie priima vaikus', 'U', '2026-11-28'),
    ('rules', '2022-03-16', null, 'all', null, 5, 'Tiltas', 'Susitarta dėl namų taisyklių ir dėl to, kad lankysime', 'U', '2026-11-28'),
    ('sanitary', '2022-03-16', null, 'all', 12, 6, 'Tiltas', 'Tualetas, dušas, virtuvė, šildymas; butų ir viešbučių reikalavimai skiriasi, aktas neperskaitytas', 'U', '2026-11-28');

-- org_id is the municipality where the home stands: its people vet it, and the Agency's coordinators help everywhere.
create table reception.host_offer (
    id uuid primary key default gen_random_uuid(),
    org_id int not null references access.organisation,
    form_key uuid not null constraint host_offer_is_sent_once unique,
    code text not null collate "C" constraint host_offer_code_is_its_own unique
        constraint host_offer_code_can_be_said check (code ~ '^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$'),
    state text not null default 'offered' constraint host_offer_state_is_known check (state in
        ('offered', 'contacted', 'vetting', 'approved', 'matched', 'withdrawn', 'refused', 'closed')),
    came_by text not null constraint host_offer_way_is_known check (came_by in ('page', 'phone')),
    host_kind text not null constraint host_kind_is_known check (host_kind in ('person', 'company', 'public')),
    host_name text not null,
    phone text not null,
    email text,
    language text not null constraint host_language_is_ours check (language in ('lt', 'en', 'uk', 'ru')),
    municipality int not null references access.municipality,
    address text not null,
    address_key text not null collate "C",
    premises text not null constraint host_premises_are_known check (premises in
        ('dwelling', 'hotel', 'recreation', 'health_resort', 'garden')),
    rooms int not null constraint host_offer_has_rooms check (rooms between 1 and 60),
    places int not null constraint host_offer_has_places check (places between 1 and 300),
    step_free boolean not null,
    pets boolean not null,
    languages text[] not null,
    receives text[] not null,
    from_on date not null,
    until_on date,
    words text,
    notice text not null,
    site_id uuid constraint host_home_is_one_site unique references reception.site,
    ended_why text,
    forgotten_at timestamptz,
    made_at timestamptz not null default clock_timestamp(),
    made_by uuid not null,
    version int not null default 1,
    constraint host_offer_is_of_its_municipality check (org_id = municipality),
    constraint host_offer_rooms_have_places check (places >= rooms),
    constraint host_offer_ends_after_it_begins check (until_on > from_on),
    constraint host_home_is_a_site_when_approved check (state not in ('approved', 'matched') or site_id is not null));
create index host_offer_by_org on reception.host_offer (org_id, state, made_at);
create index host_offer_by_address on reception.host_offer (municipality, address_key);

create table reception.host_offer_event (
    offer_id uuid not null references reception.host_offer,
    version int not null,
    org_id int not null,
    from_state text not null,
    step text not null,
    to_state text not null,
    reason text,
    words text,
    by_officer uuid not null,
    by_org int not null,
    at timestamptz not null default clock_timestamp(),
    primary key (offer_id, version),
    constraint host_event_follows_the_table foreign key (from_state, step, to_state) references reception.host_transition);

-- Rows are added, never changed: the last one of a kind counts.
create table reception.host_check (
    id uuid primary key default gen_random_uuid(),
    offer_id uuid not null references reception.host_offer,
    org_id int not null,
    kind text not null,
    result text not null constraint host_check_result_is_known check (result in ('asked', 'passed', 'failed', 'not_needed')),
    words text,
    done_on date not null,
    expires_on date,
    made_by uuid not null,
    made_at timestamptz not null default clock_timestamp(),
    constraint host_check_says_why check (result in ('asked', 'passed') or words is not null));
create index host_check_by_offer on reception.host_check (offer_id, kind, made_at);

-- Loan for use (Civil Code, article 6.629: panauda) of the home, or a part of it, to one family.
create table reception.host_contract (
    id uuid primary key default gen_random_uuid(),
    offer_id uuid not null references reception.host_offer,
    site_id uuid not null references reception.site,
    org_id int not null references access.organisation,
    household_id uuid not null references registration.household,
    number text not null collate "C" constraint host_contract_number_is_its_own unique,
    state text not null default 'draft' constraint host_contract_state_is_known check (state in ('draft', 'signed', 'ended', 'void')),
    during daterange not null constraint host_contract_has_days check (not isempty(during) and not lower_inf(during) and not upper_inf(during)),
    host_signed_on date,
    guest_signed_on date,
    ended_on date,
    ended_why text constraint host_contract_end_is_known check (ended_why in ('term', 'moved', 'host', 'concern', 'other')),
    made_by uuid not null,
    made_at timestamptz not null default clock_timestamp(),
    version int not null default 1,
    constraint host_contract_is_signed_by_both check (state in ('draft', 'void') or host_signed_on is not null and guest_signed_on is not null),
    constraint host_contract_end_says_why check ((state = 'ended') = (ended_on is not null and ended_why is not null)),
    constraint host_contract_with_its_household unique (id, household_id),
    constraint host_contract_one_home_at_a_time exclude using gist (household_id with =, during with &&) where (state = 'signed'));
create index host_contract_by_offer on reception.host_contract (offer_id);
create index host_contract_by_household on reception.host_contract (household_id);

-- After the family has moved in somebody comes and asks. A concern goes up and stays until somebody has settled it.
create table reception.host_visit (
    id uuid primary key default gen_random_uuid(),
    contract_id uuid not null,
    household_id uuid not null,
    org_id int not null,
    due_on date not null,
    done_on date,
    result text constraint host_visit_result_is_known check (result in ('well', 'concern')),
    words text,
    made_by uuid,
    made_at timestamptz,
    settled_at timestamptz,
    settled_by uuid,
    settled_words text,
    constraint host_visit_is_of_its_contract foreign key (contract_id, household_id) references reception.host_contract (id, household_id),
    constraint host_visit_says_what_was_found check ((done_on is null) = (result is null)),
    constraint host_visit_concern_says_which check (result is distinct from 'concern' or words is not null),
    constraint host_visit_is_planned_once unique (contract_id, due_on));
create index host_visit_by_org on reception.host_visit (org_id, due_on) where done_on is null;

create function reception.host_offer_moves() returns trigger language plpgsql as $$
begin
    if old.state <> new.state and not exists (select from reception.host_transition t
            where t.from_state = old.state and t.to_state = new.state) then
        raise exception 'host_offer_moves_by_the_table: % to %', old.state, new.state using errcode = 'check_violation';
    end if;
    if old.state = 'vetting' and new.state = 'approved' and exists (select from reception.host_check c
            where c.offer_id = new.id and c.made_by = access.officer()) then
        raise exception 'host_is_approved_by_a_second_person' using errcode = 'check_violation';
    end if;
    return new;
end $$;
create trigger host_offer_moves_by_the_table before update on reception.host_offer
    for each row execute function reception.host_offer_moves();

select public.protect('reception.host_transition', 'select');
select public.protect('reception.host_check_kind', 'select');
select public.protect(t::regclass, 'select', 'insert') from unnest(array['reception.host_offer', 'reception.host_offer_event',
    'reception.host_check', 'reception.host_contract', 'reception.host_visit']) t;
grant update (state, site_id, ended_why, forgotten_at, host_name, phone, email, address, address_key, words, version)
    on reception.host_offer to tiltas_app;
grant update (words) on reception.host_offer_event, reception.host_check to tiltas_app;
grant update (state, during, host_signed_on, guest_signed_on, ended_on, ended_why, version) on reception.host_contract to tiltas_app;
grant update (done_on, result, words, made_by, made_at, settled_at, settled_by, settled_words) on reception.host_visit to tiltas_app;

create policy open_by_design on reception.host_transition for select to tiltas_app using (true);
create policy open_by_design on reception.host_check_kind for select to tiltas_app using (true);
do $$
declare t text;
begin
    foreach t in array array['host_offer', 'host_offer_event', 'host_check', 'host_contract', 'host_visit'] loop
        execute format('create policy own_work on reception.%1$I for select to tiltas_app
            using (org_id = (select access.org()) and (select access.role()) in (''coordinator'', ''casemanager'')
                or (select access.org()) = 3 and (select access.role()) = ''coordinator'' or (select access.role()) = ''system'')', t);
        execute format('create policy changes on reception.%1$I for update to tiltas_app
            using (org_id = (select access.org()) and (select access.role()) in (''coordinator'', ''casemanager'')
                or (select access.org()) = 3 and (select access.role()) = ''coordinator'' or (select access.role()) = ''system'')', t);
    end loop;
end $$;
create policy takes_down on reception.host_offer for insert to tiltas_app
    with check ((made_by = (select access.officer()) or (select access.role()) = 'system') and (
        org_id = (select access.org()) and (select access.role()) in ('coordinator', 'casemanager')
        or (select access.org()) = 3 and (select access.role()) = 'coordinator' or (select access.role()) = 'system'));
-- What hangs on an offer is written by whoever may see the offer.
create policy goes_on on reception.host_offer_event for insert to tiltas_app
    with check ((by_officer = (select access.officer()) or (select access.role()) = 'system') and exists (select from reception.host_offer o
        where o.id = offer_id and o.org_id = host_offer_event.org_id));
create policy checks on reception.host_check for insert to tiltas_app
    with check ((made_by = (select access.officer()) or (select access.role()) = 'system') and exists (select from reception.host_offer o
        where o.id = offer_id and o.org_id = host_check.org_id));
create policy agrees on reception.host_contract for insert to tiltas_app
    with check ((made_by = (select access.officer()) or (select access.role()) = 'system')
        and exists (select from reception.host_offer o where o.id = offer_id and o.org_id = host_contract.org_id)
        and exists (select from registration.household h where h.id = host_contract.household_id));
create policy plans on reception.host_visit for insert to tiltas_app
    with check (exists (select from reception.host_contract c where c.id = contract_id and c.org_id = host_visit.org_id));
-- A family reads its own contract and when somebody came; so does, with a reason, the data-protection officer.
create policy with_the_household on reception.host_contract for select to tiltas_app
    using ((select access.role()) in ('newcomer', 'dpo') and exists (select from registration.household h where h.id = household_id));
create policy with_the_household on reception.host_visit for select to tiltas_app
    using ((select access.role()) in ('newcomer', 'dpo') and exists (select from registration.household h where h.id = household_id));

-- What is said of a home tells where its family lives.
create policy not_hidden on reception.host_visit as restrictive for all to tiltas_app
    using (household_id not in (select registration.published_hidden()));

-- Article 17: the contract stays for the accounts and names nobody; what was written about a visit goes with the last of the family.
create function reception.erase_visits(gone uuid, homes uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform registration.published_erasing(gone);
    update reception.host_visit set words = '–' where household_id = any(homes) and words is not null;
    update reception.host_visit set settled_words = '–' where household_id = any(homes) and settled_words is not null;
end $$;
create policy functions_read on reception.host_visit for select to tiltas_owner using (true);
create policy functions_erase on reception.host_visit for update to tiltas_owner
    using (access.role() = 'dpo') with check (access.role() = 'dpo');
