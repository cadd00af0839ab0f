-- Kinds of services to which people are sent on, in the order in which they are offered; named by the message service.<code>.
create table programme.service (
    code text primary key constraint service_code_is_a_code check (code ~ '^[a-z]+(-[a-z]+)*$'),
    position int not null constraint service_has_its_place unique,
    valid_from date not null,
    valid_until date,
    source text not null constraint service_names_its_source check (source <> ''),
    certainty text not null constraint service_certainty_is_known check (certainty in ('V', 'K', 'U')),
    constraint service_ends_after_it_begins check (valid_until >= valid_from));
select public.protect('programme.service', 'select');
create policy open_by_design on programme.service for select to tiltas_app using (true);
create policy migrations_write on programme.service for insert to tiltas_owner with check (true);
insert into programme.service (code, position, valid_from, source, certainty)
select code, position, date '2022-02-24', 'Tiltas: mūsų pačių sąrašas pagal 12 gyvenimo sričių, kol ministerija nustatys', 'U'
from unnest(array['language-course', 'job-counselling', 'recognition', 'training', 'psychological-help', 'health', 'legal-aid', 'childcare',
    'school', 'housing-search', 'debt-advice', 'food-and-things', 'leisure', 'mentoring']) with ordinality as listed (code, position);

-- Who offers a service. org_id is the municipality that keeps the entry; to_org, when the organisation works in the system itself.
create table programme.service_offer (
    id uuid primary key default gen_random_uuid(),
    org_id int not null references access.organisation,
    service text not null references programme.service,
    provider text not null constraint offer_names_who_offers check (provider ~ '\S'),
    to_org int references access.organisation,
    reach text not null constraint offer_reach_is_known check (reach in ('municipality', 'country')),
    contact text not null constraint offer_says_how_to_reach check (contact ~ '\S'),
    languages text[] not null constraint offer_is_spoken check (cardinality(languages) > 0),
    about text,
    closed_on date,
    version int not null default 1,
    created_at timestamptz not null default clock_timestamp(),
    created_by uuid not null);
create index service_offer_by_municipality on programme.service_offer (org_id, service);
create index service_offer_of_the_country on programme.service_offer (service) where reach = 'country';
select public.protect('programme.service_offer', 'select', 'insert', 'update');
create policy offered_here on programme.service_offer for select to tiltas_app
    using ((select access.role()) = 'system'
        or (select access.role()) = 'casemanager' and (org_id = (select access.org()) or reach = 'country'));
create policy municipality_adds on programme.service_offer for insert to tiltas_app
    with check ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org())
        and created_by = (select access.officer()));
create policy municipality_keeps on programme.service_offer for update to tiltas_app
    using ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()))
    with check ((select access.role()) = 'system' or (select access.role()) = 'casemanager' and org_id = (select access.org()));
