-- Who looked, for which organisation, why, at what kinds of fields, and how many people it showed. Never a value.
create table access.look (
    id bigint generated always as identity primary key,
    at timestamptz not null default clock_timestamp(),
    officer_id uuid not null,
    organisation_id int not null references access.organisation,
    role text not null,
    action text not null,
    purpose text not null,
    shown text[] not null,
    people int not null,
    terms bytea);
create index look_by_time on access.look (at);
create index look_by_officer on access.look (officer_id, at);
select public.protect('access.look');
grant select, insert on access.look to tiltas_app;

create table access.look_subject (
    look_id bigint not null references access.look,
    person_id uuid not null,
    at timestamptz not null,
    officer_id uuid not null,
    organisation_id int not null,
    primary key (person_id, at, look_id));
create index look_subject_by_look on access.look_subject (look_id);
select public.protect('access.look_subject');
grant select, insert on access.look_subject to tiltas_app;

-- One writes only in one's own name; the data-protection officer reads all, an officer own looks, a newcomer the looks at them.
create policy own_name on access.look for insert to tiltas_app
    with check (officer_id = (select access.officer()) and organisation_id = (select access.org()) and role = (select access.role()));
create policy oversight on access.look for select to tiltas_app using ((select access.role()) in ('dpo', 'system'));
create policy own_looks on access.look for select to tiltas_app using (officer_id = (select access.officer()));
create policy looks_at_me on access.look for select to tiltas_app
    using ((select access.role()) = 'newcomer' and exists (
        select from access.look_subject s
        where s.person_id = (select access.self()) and s.at = look.at and s.look_id = look.id));
create policy own_name on access.look_subject for insert to tiltas_app
    with check (officer_id = (select access.officer()) and organisation_id = (select access.org()));
create policy oversight on access.look_subject for select to tiltas_app using ((select access.role()) in ('dpo', 'system'));
create policy own_looks on access.look_subject for select to tiltas_app using (officer_id = (select access.officer()));
create policy looks_at_me on access.look_subject for select to tiltas_app
    using ((select access.role()) = 'newcomer' and person_id = (select access.self()));

-- Append-only, whoever asks: also the owner.
create function access.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the trail is append-only' using errcode = 'insufficient_privilege';
end $$;
create trigger look_is_append_only before update or delete or truncate on access.look
    for each statement execute function access.refuse_change();
create trigger look_subject_is_append_only before update or delete or truncate on access.look_subject
    for each statement execute function access.refuse_change();
