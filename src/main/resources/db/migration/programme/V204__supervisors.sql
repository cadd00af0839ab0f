-- Who reads the work of a municipality's case managers and signs as the second officer. By dates: a deputy for two weeks is one, too.
create table programme.supervisor (
    id uuid primary key default gen_random_uuid(),
    org_id int not null references access.organisation,
    officer_id uuid not null,
    officer_name text not null constraint supervisor_has_a_name check (officer_name ~ '\S'),
    since date not null,
    until date,
    appointed_by uuid not null,
    created_at timestamptz not null default clock_timestamp(),
    constraint supervisor_ends_after_the_beginning check (until >= since),
    constraint supervisor_once_at_a_time
        exclude using gist (org_id with =, officer_id with =, daterange(since, until, '[]') with &&));
select public.protect('programme.supervisor', 'select', 'insert', 'update');
create policy municipality on programme.supervisor for select to tiltas_app
    using (org_id = (select access.org()) and (select access.staff()) or (select access.role()) in ('admin', 'system'));
create policy administrator_appoints on programme.supervisor for insert to tiltas_app
    with check ((select access.role()) in ('admin', 'system') and appointed_by = (select access.officer()));
create policy administrator_ends on programme.supervisor for update to tiltas_app
    using ((select access.role()) in ('admin', 'system')) with check ((select access.role()) in ('admin', 'system'));

-- Whether the one who asks is a supervisor of the own municipality on that day. Runs as the asker: whoever may not read the rows is none.
create function programme.supervises(day date) returns boolean language sql stable set search_path = pg_catalog as $$
    select exists (select from programme.supervisor s
        where s.org_id = access.org() and s.officer_id = access.officer() and daterange(s.since, s.until, '[]') @> day)
$$;
revoke all on function programme.supervises(date) from public;
grant execute on function programme.supervises(date) to tiltas_app;
