-- Article 18: a bed is given, kept and ended whatever is restricted, for nobody sleeps in the street over a date in dispute; a home of the
-- family's own is not written down meanwhile.
create trigger stands_still after insert on reception.lodging
    for each row execute function registration.published_stand_still();

-- Article 17: nights in beds are counted and paid for, and stay without a name; an address of the family's own goes with the last of it.
create function reception.erase_person(gone uuid, homes uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform registration.published_erasing(gone);
    update reception.lodging set address = '–' where household_id = any(homes);
end $$;
create policy functions_read on reception.lodging for select to tiltas_owner using (true);
create policy functions_erase on reception.lodging for update to tiltas_owner
    using (access.role() = 'dpo') with check (access.role() = 'dpo');
