-- When to say that places run short. A value that falls to raise_at raises an alert; only above clear_at it is over, so that one bed more or
-- less does not ring all day. The nearest threshold counts: of the site, else of its municipality, else of all.
create table reception.alert_threshold (
    id uuid primary key default gen_random_uuid(),
    level text not null constraint threshold_level_is_known check (level in ('site', 'municipality', 'country')),
    kind text not null constraint threshold_kind_is_known check (kind in ('free_places', 'free_percent', 'contract_ends', 'nights_left')),
    site_id uuid references reception.site,
    municipality int references access.municipality,
    site_kinds text[],
    raise_at int not null constraint threshold_is_not_negative check (raise_at >= 0),
    clear_at int not null,
    valid_from date not null,
    valid_until date,
    source text not null,
    certainty text not null constraint threshold_certainty_is_known check (certainty in ('V', 'K', 'U')),
    made_by uuid not null,
    made_at timestamptz not null default clock_timestamp(),
    constraint threshold_clears_above_where_it_raises check (clear_at >= raise_at),
    constraint threshold_ends_after_it_begins check (valid_until >= valid_from),
    constraint threshold_is_of_its_level check (case level when 'site' then true when 'municipality' then site_id is null
        else site_id is null and municipality is null end),
    constraint threshold_kinds_are_of_sites check (site_kinds is null or level = 'site' and site_id is null),
    constraint threshold_one_on_a_day exclude using gist (level with =, kind with =,
        (coalesce(site_id, '00000000-0000-0000-0000-000000000000'::uuid)) with =, (coalesce(municipality, 0)) with =,
        daterange(valid_from, valid_until, '[]') with &&));
insert into reception.alert_threshold (level, kind, site_kinds, raise_at, clear_at, valid_from, source, certainty, made_by)
select level, kind, site_kinds, raise_at, clear_at, date '2022-03-16', 'Tiltas: mūsų pačių nuostata', 'U', '00000000-0000-0000-0000-000000000001'
from (values
    ('country', 'free_percent', null::text[], 8, 12),
    ('country', 'nights_left', null, 14, 21),
    ('municipality', 'free_percent', null, 5, 10),
    ('municipality', 'nights_left', null, 10, 20),
    ('site', 'free_places', array['agency_centre'], 3, 8),
    ('site', 'nights_left', array['agency_centre', 'municipal', 'hotel', 'ngo'], 5, 10),
    ('site', 'contract_ends', array['private_host', 'hotel', 'ngo', 'municipal'], 30, 45))
    as seed (level, kind, site_kinds, raise_at, clear_at);

-- org_id is whose alert it is: the municipality, or the Agency for the country. Only the system raises and clears.
create table reception.alert (
    id uuid primary key default gen_random_uuid(),
    org_id int not null references access.organisation,
    threshold_id uuid not null references reception.alert_threshold,
    level text not null,
    kind text not null,
    site_id uuid references reception.site,
    municipality int references access.municipality,
    value int not null,
    raised_at timestamptz not null default clock_timestamp(),
    cleared_at timestamptz,
    acknowledged_at timestamptz,
    acknowledged_by uuid,
    acknowledged_words text,
    constraint alert_is_acknowledged_by_somebody check ((acknowledged_at is null) = (acknowledged_by is null)));
create unique index alert_rings_once on reception.alert (level, kind, coalesce(site_id, '00000000-0000-0000-0000-000000000000'::uuid),
    coalesce(municipality, 0)) where cleared_at is null;
create index alert_by_org on reception.alert (org_id, raised_at);

select public.protect('reception.alert_threshold', 'select', 'insert');
select public.protect('reception.alert', 'select', 'insert');
grant update (valid_until) on reception.alert_threshold to tiltas_app;
grant update (value, threshold_id, cleared_at, acknowledged_at, acknowledged_by, acknowledged_words) on reception.alert to tiltas_app;

create policy open_by_design on reception.alert_threshold for select to tiltas_app using (true);
create policy sets on reception.alert_threshold for insert to tiltas_app
    with check ((made_by = (select access.officer()) or (select access.role()) = 'system') and ((select access.org()) = 3 and (select access.role()) = 'coordinator'
        or (select access.role()) = 'coordinator' and (municipality = (select access.org())
            or exists (select from reception.site s where s.id = site_id and s.municipality = (select access.org())))
        or (select access.role()) = 'system'));
create policy ends on reception.alert_threshold for update to tiltas_app
    using ((select access.org()) = 3 and (select access.role()) = 'coordinator'
        or (select access.role()) = 'coordinator' and (municipality = (select access.org())
            or exists (select from reception.site s where s.id = site_id and s.municipality = (select access.org())))
        or (select access.role()) = 'system');
create policy own_and_national on reception.alert for select to tiltas_app
    using (org_id = (select access.org()) and (select access.role()) in ('coordinator', 'casemanager')
        or (select access.org()) in (1, 3) and (select access.role()) in ('coordinator', 'analyst') or (select access.role()) = 'system');
create policy system_raises on reception.alert for insert to tiltas_app with check ((select access.role()) = 'system');
create policy acknowledges on reception.alert for update to tiltas_app
    using (org_id = (select access.org()) and (select access.role()) in ('coordinator', 'casemanager')
        or (select access.org()) = 3 and (select access.role()) = 'coordinator' or (select access.role()) = 'system');
