-- A registration written down without a network, as the device sent it. The first that comes under a device's key is registered; what
-- cannot be registered by itself waits here for a person, with the reasons and with what was typed.
create table registration.offline_record (
    id uuid not null,
    content_hash bytea not null constraint offline_record_hash_is_sha256 check (length(content_hash) = 32),
    org_id int not null references access.organisation,
    household_id uuid references registration.household on delete set null,
    code text not null,
    content text,
    reasons text[] not null default '{}',
    captured_at timestamptz not null,
    received_at timestamptz not null default clock_timestamp(),
    received_by uuid not null,
    settled_at timestamptz,
    settled_by uuid,
    primary key (id, content_hash),
    constraint offline_record_is_settled_by_somebody check ((settled_at is null) = (settled_by is null)),
    constraint offline_record_is_kept_while_it_waits check (settled_at is not null or reasons = '{}' or content is not null));
create unique index offline_record_one_household_for_a_key on registration.offline_record (id) where household_id is not null;
create index offline_record_held on registration.offline_record (org_id, received_at) where settled_at is null and reasons <> '{}';
create index offline_record_by_household on registration.offline_record (household_id);

-- What a device's key is made from: an officer's own, given out only to the officer.
create table registration.offline_key (
    officer_id uuid primary key,
    org_id int not null references access.organisation,
    secret bytea not null constraint offline_key_has_256_bits check (length(secret) = 32),
    made_at timestamptz not null default clock_timestamp());

select public.protect('registration.offline_record', 'select', 'insert');
grant update (settled_at, settled_by, content) on registration.offline_record to tiltas_app;
select public.protect('registration.offline_key', 'select', 'insert');

create policy own_desk on registration.offline_record for select to tiltas_app
    using (org_id = (select access.org()) and (select access.role()) = 'registrar' or (select access.role()) = 'system');
create policy own_desk_sends on registration.offline_record for insert to tiltas_app
    with check (org_id = (select access.org()) and (select access.role()) = 'registrar' and received_by = (select access.officer())
        and (household_id is null or exists (select from registration.household h where h.id = household_id
            and h.registered_by_org = (select access.org()))));
create policy own_desk_settles on registration.offline_record for update to tiltas_app
    using (org_id = (select access.org()) and (select access.role()) = 'registrar' and settled_at is null)
    with check (settled_by = (select access.officer()));
create policy own_key on registration.offline_key for select to tiltas_app
    using (officer_id = (select access.officer()) and (select access.role()) = 'registrar');
create policy own_key_is_made on registration.offline_key for insert to tiltas_app
    with check (officer_id = (select access.officer()) and org_id = (select access.org()) and (select access.role()) = 'registrar');
