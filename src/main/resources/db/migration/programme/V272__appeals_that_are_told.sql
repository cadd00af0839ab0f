-- An appeal that somebody came with, phoned or wrote: who, how, on which day, and who wrote it down. It counts from the day it was said.
alter table programme.appeal
    add told_how text constraint appeal_told_in_a_known_way check (told_how in ('came', 'phoned', 'wrote')),
    add told_by text,
    add taken_name text,
    add constraint appeal_told_says_by_whom check (num_nulls(told_how, told_by, taken_name) in (0, 3));
create policy told_by_whom_and_how on programme.appeal as restrictive for insert to tiltas_app
    with check ((select access.role()) = 'system' or (said_by = 'office') = (told_how is not null));

create function programme.erase_appeals_told(gone uuid, homes uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform registration.published_erasing(gone);
    update programme.appeal a set told_by = '–' from programme.programme p
    where p.id = a.programme_id and p.household_id = any(homes) and a.told_by is not null;
end $$;
revoke all on function programme.erase_appeals_told(uuid, uuid[]) from public;
grant execute on function programme.erase_appeals_told(uuid, uuid[]) to tiltas_app;
