-- Article 18: no place is looked for and none is offered to a family whose records are all restricted; an answer that waits keeps waiting.
create trigger stands_still after insert or update on placement.proposal
    for each row execute function registration.published_stand_still('org_id');
create trigger stands_still after insert or update on placement.offer
    for each row execute function registration.published_stand_still('org_id');

-- Article 17: the family's own words and what the engine weighed go with the last of the family; where they were offered a place stays.
create function placement.erase_person(gone uuid, homes uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
    perform registration.published_erasing(gone);
    update placement.offer set words = null, reason = null where household_id = any(homes);
    update placement.candidate c set reasons_for = '{}', reasons_against = '{}'
        from placement.proposal p where p.id = c.proposal_id and p.household_id = any(homes);
end $$;
create policy functions_read on placement.proposal for select to tiltas_owner using (true);
do $$
declare t text;
begin
    foreach t in array array['offer', 'candidate'] loop
        execute format('create policy functions_read on placement.%I for select to tiltas_owner using (true)', t);
        execute format('create policy functions_erase on placement.%I for update to tiltas_owner
            using (access.role() = ''dpo'') with check (access.role() = ''dpo'')', t);
    end loop;
end $$;
