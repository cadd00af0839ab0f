-- What waits to be registered is nobody's record yet: rows of a list and what came from a desk without a network lie locked with one key of
-- the register. Of a row only the list's own reference of a family stays readable.
alter table registration.intake_row
    add sealed bytea,
    alter surname drop not null,
    alter given drop not null,
    alter birth drop not null,
    alter document drop not null,
    alter cells drop not null,
    alter findings drop not null,
    drop constraint intake_row_is_understood_or_held,
    add constraint intake_row_is_locked check (
        num_nonnulls(surname, given, birth, document, cells, findings, understood) = 0) not valid;
create index intake_row_to_lock on registration.intake_row (intake_id, line) where cells is not null;
create policy system_locks on registration.intake_row for update to tiltas_app
    using ((select access.role()) = 'system') with check ((select access.role()) = 'system' and cells is null);
create policy system_sees on registration.intake_row for select to tiltas_app using ((select access.role()) = 'system');

alter table registration.offline_record
    add sealed bytea,
    drop constraint offline_record_is_kept_while_it_waits,
    add constraint offline_record_is_kept_while_it_waits
        check (settled_at is not null or reasons = '{}' or num_nonnulls(content, sealed) > 0),
    add constraint offline_record_is_locked check (content is null) not valid;
grant update (sealed) on registration.offline_record to tiltas_app;

-- As before; what is locked goes with its key or is taken away.
create or replace function registration.erase_person(gone uuid, why_ground text, why text) returns void
language plpgsql security definer set search_path = pg_catalog as $$
declare
    home uuid;
begin
    if access.role() is distinct from 'dpo' or not exists (select from registration.opening o
            where o.person_id = gone and o.made_by = access.officer() and o.until > clock_timestamp()) then
        raise exception 'not opened' using errcode = 'insufficient_privilege';
    end if;
    if registration.stopped(gone) is not null then
        raise exception 'the record is %', registration.stopped(gone) using errcode = 'check_violation', constraint = 'person_may_change';
    end if;
    if why_ground = 'no_longer_needed' and exists (select from registration.person p join registration.household h on h.id = p.household_id
            where p.id = gone and h.state <> 'left') then
        raise exception 'still in care' using errcode = 'check_violation', constraint = 'erasure_after_leaving';
    end if;
    insert into registration.erasure (person_id, org_id, ground, reason, made_by)
        values (gone, access.org(), why_ground, why, access.officer());
    delete from registration.scan where person_id = gone;
    delete from registration.person_key where person_id = gone;
    delete from registration.document where person_id = gone;
    delete from registration.name_key where person_id = gone;
    delete from registration.need where person_id = gone;
    delete from registration.retention_due where person_id = gone;
    update registration.person_change set old_value = null, new_value = '', old_sealed = null, new_sealed = null where person_id = gone;
    update registration.merge_field f set old_value = null, new_value = ''
        from registration.merge m where m.id = f.merge_id and gone in (m.kept, m.merged);
    update registration.intake_row set sealed = null, household = null where person_id = gone;
    update registration.person set surname = 'ištrintas', given = 'Įrašas', patronymic = null, surname_original = null, given_original = null,
        born_on = date_trunc('year', born_on)::date, born_text = null, birthplace = null, phone = null, occupation = null,
        education = null, languages = '{}', version = version + 1
        where id = gone returning household_id into home;
    if not exists (select from registration.person p where p.household_id = home
            and not exists (select from registration.erasure e where e.person_id = p.id)) then
        update registration.household set phone = null, note = null, wish_words = null, version = version + 1 where id = home;
        update registration.handover set note = null where household_id = home;
        update registration.bed_request set note = null where household_id = home;
        update registration.arrival set lodging_address = null, lodging_note = null where household_id = home;
    end if;
end $$;
