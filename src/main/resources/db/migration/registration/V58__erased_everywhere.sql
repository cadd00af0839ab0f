-- Erasing, made whole: what came since V31 goes too, and every module erases its own tables in the same transaction. Column by column,
-- what is erased and what is kept on which ground stands in reference/after-erasure.txt; a test compares it with the catalogue.
-- For a module's function: only in the transaction in which the data-protection officer erases this person.
create function registration.published_erasing(gone uuid) returns void
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
    if access.role() is distinct from 'dpo' or not exists (select from registration.erasure e
            where e.person_id = gone and e.made_by = access.officer() and e.made_at >= transaction_timestamp()) then
        raise exception 'not erasing' using errcode = 'insufficient_privilege';
    end if;
end $$;

drop function registration.erase_person(uuid, text, text);
-- Gives the households of which nobody is left now, of today or of an earlier time: what is written about all of them goes then.
create function registration.erase_person(gone uuid, why_ground text, why text) returns setof uuid
language plpgsql security definer set search_path = pg_catalog as $$
declare
    words constant text := 'ištrinta su įrašu';
    empty uuid[];
begin
    if access.role() is distinct from 'dpo' or not exists (select from registration.opening o
            where o.person_id = gone and o.made_by = access.officer() and o.until > clock_timestamp()) then
        raise exception 'not opened' using errcode = 'insufficient_privilege';
    end if;
    perform registration.published_refuse(gone, null);
    if why_ground = 'no_longer_needed' and exists (select from registration.person p join registration.household h on h.id = p.household_id
            where p.id = gone and h.state <> 'left') then
        raise exception 'still in care' using errcode = 'check_violation', constraint = 'erasure_after_leaving';
    end if;
    -- The mark hides the whole household: whoever set it ends it first.
    if exists (select from registration.protection g where g.person_id = gone and g.ended_at is null) then
        raise exception 'still protected' using errcode = 'check_violation', constraint = 'erasure_after_protection';
    end if;
    insert into registration.erasure (person_id, org_id, ground, reason, made_by)
        values (gone, access.org(), why_ground, why, access.officer());
    delete from registration.scan where person_id = gone;
    delete from registration.person_key where person_id = gone;
    delete from registration.document where person_id = gone;
    delete from registration.name_key where person_id = gone;
    delete from registration.linkage_key where person_id = gone;
    delete from registration.need where person_id = gone;
    delete from registration.vulnerability where person_id = gone;
    delete from registration.unaccompanied where person_id = gone;
    delete from registration.guardianship where person_id = gone;
    delete from registration.protection_officer where person_id = gone;
    delete from registration.protection where person_id = gone;
    delete from registration.possible_pair where gone in (person_a, person_b);
    delete from registration.retention_due where person_id = gone;
    update registration.guardianship set guardian_contact = null where guardian_id = gone;
    update registration.reasoned_look set reason = words where person_id = gone;
    update registration.record_copy set reason = words where person_id = gone;
    update registration.restriction set reason = words, lifted_why = case when lifted_why is null then null else words end where person_id = gone;
    update registration.person_change set old_value = null, new_value = '', old_sealed = null, new_sealed = null where person_id = gone;
    update registration.merge_field f set old_value = null, new_value = ''
        from registration.merge m where m.id = f.merge_id and gone in (m.kept, m.merged);
    update registration.intake_row set sealed = null, household = null where person_id = gone;
    update registration.regrouping set note = case reason when 'other' then words end
        where id in (select f.regrouping_id from registration.former_member f where f.person_id = gone);
    -- What a device sent stands in the register since: of the whole family, so it goes with the first who is erased.
    update registration.offline_record set content = null, sealed = null, settled_at = coalesce(settled_at, clock_timestamp()),
        settled_by = coalesce(settled_by, access.officer())
        where household_id in (select p.household_id from registration.person p where p.id = gone) and num_nonnulls(content, sealed) > 0;
    update registration.person set surname = 'ištrintas', given = 'Įrašas', patronymic = null, surname_original = null, given_original = null,
        born_on = date_trunc('year', born_on)::date, born_text = null, birthplace = null, phone = null, occupation = null,
        education = null, languages = '{}', version = version + 1 where id = gone;
    select coalesce(array_agg(h.id), '{}') into empty from registration.household h
    where (h.id = (select p.household_id from registration.person p where p.id = gone)
            or h.id in (select f.left_household from registration.former_member f where f.person_id = gone))
        and not exists (select from registration.person p where p.household_id = h.id
            and not exists (select from registration.erasure e where e.person_id = p.id))
        and not exists (select from registration.former_member f where f.left_household = h.id
            and not exists (select from registration.erasure e where e.person_id = f.person_id));
    perform registration.erase_household(home) from unnest(empty) home;
    return query select unnest(empty);
end $$;

create function registration.erase_household(home uuid) returns void language sql set search_path = pg_catalog as $$
    update registration.household set phone = null, note = null, wish_words = null, wished_municipality = null, relatives_municipality = null,
        pets = '{}', version = version + 1 where id = home;
    update registration.household_change set old_value = null, new_value = '' where household_id = home;
    update registration.handover set note = null where household_id = home;
    update registration.bed_request set note = null where household_id = home;
    update registration.arrival set lodging_address = null, lodging_note = null where household_id = home;
    update registration.regrouping set note = case reason when 'other' then 'ištrinta su įrašu' end where home in (from_household, to_household);
    update registration.card set withdrawn_at = clock_timestamp(), withdrawn_by = access.officer()
        where household_id = home and withdrawn_at is null;
    delete from registration.day_ticket_household where household_id = home;
$$;
revoke all on function registration.erase_household(uuid) from public;

do $$
declare t text;
begin
    foreach t in array array['linkage_key', 'vulnerability', 'unaccompanied', 'guardianship', 'protection_officer', 'protection', 'possible_pair',
            'day_ticket_household'] loop
        execute format('create policy functions_erase on registration.%I for delete to tiltas_owner using (access.role() = ''dpo'')', t);
    end loop;
    foreach t in array array['guardianship', 'reasoned_look', 'record_copy', 'restriction', 'regrouping', 'offline_record', 'card'] loop
        execute format('create policy functions_blank on registration.%I for update to tiltas_owner
            using (access.role() = ''dpo'') with check (access.role() = ''dpo'')', t);
    end loop;
    foreach t in array array['linkage_key', 'vulnerability', 'unaccompanied', 'guardianship', 'possible_pair', 'day_ticket_household',
            'record_copy', 'regrouping', 'offline_record', 'card'] loop
        execute format('create policy functions_read on registration.%I for select to tiltas_owner using (true)', t);
    end loop;
end $$;
