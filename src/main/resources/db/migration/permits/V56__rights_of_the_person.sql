-- Article 18: asking for protection keeps a right and may be done at any time; nothing is examined, decided or granted on a record that is
-- restricted or erased.
create trigger stands_still after update on permits.application
    for each row execute function registration.published_stand_still('org_id', 'household_id');
create trigger stands_still after insert on permits.application_event
    for each row when (new.step <> 'submit') execute function registration.published_stand_still();
create trigger stands_still after insert or update on permits.permit
    for each row execute function registration.published_stand_still('org_id', 'household_id');

-- Article 17: what was asked for and decided, and on which days, is kept as decisions are; what officers wrote beside it goes.
create function permits.erase_person(gone uuid) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform registration.published_erasing(gone);
    update permits.application_event set reason = null where person_id = gone and reason is not null;
end $$;
create policy functions_read on permits.application_event for select to tiltas_owner using (true);
create policy functions_erase on permits.application_event for update to tiltas_owner
    using (access.role() = 'dpo') with check (access.role() = 'dpo');
