-- Forces row-level security and takes every right from everybody. Each module then grants to tiltas_app and writes its policies.
create function public.protect(protected regclass, variadic granted text[] default '{}') returns void
language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  execute format('alter table %s enable row level security', protected);
  execute format('alter table %s force row level security', protected);
  execute format('revoke all on table %s from public', protected);
  if exists (select from unnest(granted) r where lower(r) not in ('select', 'insert', 'update', 'delete')) then
    raise exception 'protect grants select, insert, update and delete only, not %', granted;
  end if;
  if cardinality(granted) > 0 then
    execute format('grant %s on table %s to tiltas_app', array_to_string(granted, ', '), protected);
  end if;
end $$;
revoke all on function public.protect(regclass, text[]) from public;

-- What the working login may know of the history tables, which belong to the owner: whether the program is newer than the tables.
create function public.applied_migrations() returns table (history text, script text)
language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
declare t text;
begin
  for t in select c.relname from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname ^@ 'flyway_schema_history'
  loop
    return query execute format('select %L::text, h.script::text from public.%I h where h.success', t, t);
  end loop;
end $$;
revoke all on function public.applied_migrations() from public;
grant execute on function public.applied_migrations() to tiltas_app;

-- Columns as Spring Modulith 2.1 reads and writes them.
create table public.event_publication (
  id uuid primary key,
  listener_id text not null,
  event_type text not null,
  serialized_event text not null,
  publication_date timestamptz not null,
  completion_date timestamptz,
  status text,
  completion_attempts int,
  last_resubmission_date timestamptz
);
create index event_publication_serialized_event_hash on public.event_publication using hash (serialized_event);
create index event_publication_completion_date on public.event_publication (completion_date);
select public.protect('public.event_publication', 'select', 'insert', 'update', 'delete');
create policy open_by_design on public.event_publication to tiltas_app using (true) with check (true);

-- Columns as db-scheduler 16 reads and writes them.
create table public.scheduled_tasks (
  task_name text not null,
  task_instance text not null,
  task_data bytea,
  execution_time timestamptz not null,
  picked boolean not null,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint not null,
  priority smallint,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on public.scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on public.scheduled_tasks (last_heartbeat);
create index scheduled_tasks_priority_execution_time on public.scheduled_tasks (priority desc, execution_time asc);
select public.protect('public.scheduled_tasks', 'select', 'insert', 'update', 'delete');
create policy open_by_design on public.scheduled_tasks to tiltas_app using (true) with check (true);
